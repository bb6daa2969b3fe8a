import { noticeOf } from '../../model/problems/problem';
import type { Correction, Corrections } from '../../model/source/corrections';
import { otherColumn, type BudgetTable, type TableRole } from '../../model/tables/table';
import type { TablePart } from '../1-parts/cells/tableParts';
import type { Tell } from '../Finding';
import { join } from './cells/joinedRows';
import type { Column } from './cells/tableColumns';
import type { Row } from './cells/tableRows';

type Of<Is extends Correction['is']> = Extract<Correction, { is: Is }>;

/** What somebody has corrected in one table, while it is read. */
export class OwnCorrections {
  /** @param fits takes up those that fit what is printed */
  constructor(
    private readonly own: readonly Correction[],
    private readonly fits: Set<Correction>,
  ) {}

  private of<Is extends Correction['is']>(is: Is): Of<Is>[] {
    return this.own.filter((one): one is Of<Is> => one.is === is);
  }

  /** The role that the table is said to have. */
  get role(): TableRole | undefined {
    const [said] = this.of('table');
    if (said) this.fits.add(said);
    return said?.role;
  }

  /** The columns of a table with the keys that somebody has said; a column that had one of these before has none that is known. */
  columns(columns: readonly Column[], isShown: (column: Column) => boolean): Column[] {
    const figures = columns.filter((column) => column.kind === 'figure' && isShown(column));
    const said = new Map<Column, string>();
    for (const one of this.of('column')) {
      const column = figures[one.column];
      if (column?.title !== one.header) continue;
      this.fits.add(one);
      said.set(column, one.key);
    }
    if (said.size === 0) return [...columns];
    const taken = new Set(said.values());
    const names = new Set<string>();
    return columns.map((column): Column => {
      const key = said.get(column);
      const isTaken = key === undefined && column.kind === 'figure' && taken.has(column.key);
      if (key === undefined && !isTaken) return column;
      const corrected = key !== undefined;
      if (key) return { ...column, key, corrected };
      let own = otherColumn(column.title || column.key);
      for (let count = 2; names.has(own); count += 1) own = otherColumn(`${column.title} ${count}`);
      names.add(own);
      return { ...column, key: own, corrected };
    });
  }

  /** The rows of a table with those made one that somebody has said are one: they stand below each other, and no column has two figures. */
  rows(rows: readonly Row[]): Row[] {
    const result: Row[] = [];
    const joins = this.of('rows');
    for (const row of rows) {
      const before = result[result.length - 1];
      const said = before && joins.find(({ line, next }) => next === row.line && firstLines(before).includes(line));
      if (!before || !said || !mayBeOne(before, row)) {
        result.push(row);
        continue;
      }
      this.fits.add(said);
      before.heads.forEach((head, list) => {
        if (head.codes.length === 0) head.codes.push(...(row.heads[list]?.codes ?? []));
      });
      join(before, row);
      for (const figure of before.figures) figure.guess = 'correction';
      lastLine.set(before, row.line);
    }
    return result;
  }
}

/** The line of the last row that a row was made of. */
const lastLine = new WeakMap<Row, number>();

/** Lines by which a correction may name the row above another one. */
const firstLines = (row: Row): number[] => [row.line, lastLine.get(row) ?? row.line];

function mayBeOne(before: Row, row: Row): boolean {
  const columns = new Set([...before.figures, ...before.unread].map(({ column }) => column.x0));
  const isCodedTwice = before.heads.some(
    ({ codes }, list) => codes.length > 0 && (row.heads[list]?.codes.length ?? 0) > 0,
  );
  return !isCodedTwice && ![...row.figures, ...row.unread].some(({ column }) => columns.has(column.x0));
}

/** What somebody has corrected in the tables of a document, and which of it fits. */
export class TableCorrections {
  private readonly fits = new Set<Correction>();
  private readonly all: readonly Correction[];

  constructor(corrections: Corrections | null) {
    this.all = corrections?.corrections ?? [];
  }

  /**
   * Those of one table.
   * @param isTrial whether it is only looked at, so that nothing is said of what fits
   */
  of(part: TablePart, isTrial = false): OwnCorrections {
    const title = part.title?.text ?? '';
    const line = Math.max(1, part.line);
    const own = this.all.filter(({ table }) => table.line === line && table.title === title);
    return new OwnCorrections(own, isTrial ? new Set() : this.fits);
  }

  /** Tells each that was followed, and each that fits nothing in the document. */
  tell(tables: readonly BudgetTable[], tell: Tell): void {
    for (const one of this.all) {
      const table = tables.find(({ line, title }) => line === one.table.line && title === one.table.title);
      const title = one.table.title;
      const place = { table: table?.label || title, line: one.is === 'rows' ? one.line : one.table.line };
      if (!table || !this.fits.has(one)) {
        tell(noticeOf('correction-unfit', { words: wordsOf(one) }, { ...place, line: null }));
        continue;
      }
      const { role } = table;
      if (one.is === 'table') tell(noticeOf('corrected-table', { role, title }, place));
      else if (one.is === 'column')
        tell(noticeOf('corrected-column', { role, header: one.header, column: one.key }, place));
      else tell(noticeOf('corrected-rows', { role, names: one.names }, place));
    }
  }
}

/** What a correction names, as printed. */
function wordsOf(one: Correction): string {
  if (one.is === 'column') return one.header;
  return one.is === 'rows' ? one.names.join(' / ') : one.table.title;
}
