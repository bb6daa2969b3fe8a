import { parsePrinted, yuanOf, type Yuan } from '../../model/money';
import { incomeLine, isNamedTwice, spendingLine } from '../../model/tables/listLine';
import { isTotalName, type TableColumn, type TableRole } from '../../model/tables/table';
import type { PrintedTable, PrintedTables } from '../../model/identities/PrintedTables';
import type { Printed } from '../../model/source/source';
import { TABLE_TOTAL } from '../../templates/rows/rowWords';
import { shapeOf } from '../../templates/tables/tableShapes';
import { formColumns, formTableColumns, looseColumns } from '../../templates/forms/textForm';
import type { RawRow, RawTable } from '../loose/RawTable';

/** A row of loose figures, or one of the two lists of a row, together with the raw row that it stands for. */
export interface Loose {
  table: RawTable;
  row: RawRow;
  /** The columns that its figures may stand in. */
  columns: readonly string[];
  figures: readonly Printed[];
  name: string;
  code: string;
}

const isList = (role: TableRole): boolean => shapeOf(role).rows === 'lists';

/** The groups of loose figures of a table: one a row, or two where two lists stand side by side. */
export function looseRows(table: RawTable): Loose[] {
  const { role } = table;
  return table.rows.flatMap((row): Loose[] => {
    const { code, name, figures, right, rightFigures } = row;
    if (!isList(role)) return [{ table, row, columns: looseColumns(role), figures, name, code }];
    return [
      { table, row, columns: formColumns(role).slice(0, 1), figures, name, code: '' },
      {
        table,
        row,
        columns: looseColumns(role),
        figures: rightFigures,
        name: right?.name ?? '',
        code: right?.code ?? '',
      },
    ];
  });
}

/** Whether a row is one of a list of income, which has one column. */
const isIncome = ({ table: { role }, columns }: Loose): boolean => isList(role) && columns[0] === formColumns(role)[0];

const isTotal = ({ table, code, name }: Loose): boolean =>
  code === '' && (isList(table.role) ? TABLE_TOTAL.test(name) : isTotalName(name));

const isNumbered = ({ parts }: RawRow): boolean => /^[（(]?\d+[)）.．、]/.test(parts[0] ?? '');

/** The tables of a text, whose figures do not stand in columns yet. */
export class LooseTables implements PrintedTables<Loose> {
  readonly #tables = new Map<TableRole, PrintedTable>();
  readonly #rows = new Map<TableRole, Loose[]>();
  readonly #byCode = new Map<string, Loose[]>();
  readonly #lines = new Map<string, Loose>();

  constructor(tables: readonly RawTable[]) {
    for (const table of tables) {
      // A table without rows that does not say why binds nobody's figures.
      if (table.rows.length === 0 && !table.empty) continue;
      const { role, empty } = table;
      this.#tables.set(role, { role, empty, columns: formTableColumns(role) });
      const rows = looseRows(table);
      const spending = rows.filter((row) => !isIncome(row));
      this.#rows.set(role, spending);
      for (const row of spending) {
        const key = `${role}/${row.code}`;
        if (row.code !== '') this.#byCode.set(key, [...(this.#byCode.get(key) ?? []), row]);
      }
      this.#knowLines(rows);
    }
  }

  #knowLines(rows: readonly Loose[]): void {
    const numbered = rows.some((row) => isIncome(row) && isNumbered(row.row));
    for (const row of rows) {
      if (!isList(row.table.role) || row.code !== '' || row.name === '') continue;
      const line = isIncome(row) ? incomeLine(row.name) : spendingLine(row.name);
      // This year's lines are called as the carried-over money below them is: without its number a line may be either.
      if (line === undefined || (isIncome(row) && numbered && isNamedTwice(line) && !isNumbered(row.row))) continue;
      const key = `${row.table.role}/${isIncome(row) ? 'in' : 'out'}/${line}`;
      if (!this.#lines.has(key)) this.#lines.set(key, row);
    }
  }

  table(role: TableRole): PrintedTable | undefined {
    return this.#tables.get(role);
  }

  columns(role: TableRole): readonly TableColumn[] {
    return this.#tables.get(role)?.columns ?? [];
  }

  rows(role: TableRole): readonly Loose[] {
    return this.#rows.get(role) ?? [];
  }

  totalRow(role: TableRole): Loose | undefined {
    return this.rows(role).find(isTotal);
  }

  hasTotalRow(role: TableRole): boolean {
    return Boolean(this.#tables.get(role)?.empty) || this.totalRow(role) !== undefined;
  }

  /** In the project table an item's own row is the sum of its projects. */
  byCode(role: TableRole, code: string): readonly Loose[] {
    const rows = this.#byCode.get(`${role}/${code}`) ?? [];
    const sums = shapeOf(role).hasProjects ? rows.filter(({ row }) => !row.isProject) : [];
    return sums.length > 0 ? sums : rows;
  }

  codes(role: TableRole): readonly string[] {
    return [...new Set(this.rows(role).flatMap(({ code }) => (code === '' ? [] : [code])))];
  }

  incomeRow(role: TableRole, line: string): Loose | undefined {
    return this.#lines.get(`${role}/in/${line}`);
  }

  incomeName(role: TableRole, line: string): string | undefined {
    return this.incomeRow(role, line)?.name;
  }

  spendingRow(role: TableRole, line: string, column: string): Loose | undefined {
    const row = this.#lines.get(`${role}/out/${line}`);
    return row?.columns.includes(column) ? row : undefined;
  }

  saysNothingOf(role: TableRole, code: string): boolean {
    const table = this.#tables.get(role);
    return (
      table !== undefined && (table.empty !== null || this.codes(role).some(({ length }) => length === code.length))
    );
  }

  /** Known where a row has no figure, or as many as columns. */
  amount({ table, row, figures, columns }: Loose, column: string): Yuan | undefined {
    if (row.unread) return undefined;
    if (figures.length === 0) return 0;
    const printed = figures.length === columns.length ? figures[columns.indexOf(column)] : undefined;
    return printed && yuanOf(printed.text, table.unit);
  }
}

/** Whether any figure of a document is below zero: a part may then be more than its whole. */
export function printsNegatives(tables: readonly RawTable[]): boolean {
  return tables.some(({ rows }) =>
    rows.some(({ figures, rightFigures }) => [...figures, ...rightFigures].some(({ text }) => parsePrinted(text) < 0)),
  );
}
