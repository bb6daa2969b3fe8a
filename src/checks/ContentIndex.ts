import { classCodes } from './classNames';
import { incomeLine, spendingLine } from '../model/tables/listLine';
import { judgeDifference } from '../model/sums/rounding';
import type { Fact } from '../model/fact';
import type { Yuan } from '../model/money';
import type { PrintedTables } from '../model/identities/PrintedTables';
import type { BudgetTable, TableColumn, TableRole } from '../model/tables/table';
import type { Figure } from './figure';
import type { BudgetContent } from './rule';

/** The facts of one printed row, by column key. In the tables of two lists each list has its own rows. */
export interface FactRow {
  row: number;
  code: string;
  name: string;
  cells: ReadonlyMap<string, Fact>;
}

/** A row's code and name, as far as it has them. */
export function wordsOf({ code, name }: Pick<FactRow, 'code' | 'name'>): string {
  return [code, name].filter(Boolean).join(' ');
}

const TOTAL_NAME = /^(?:收入|支出)?(?:总计|合计)$/;

/** Tables whose lists of spending may name the classes without their codes. */
const NAMED_CLASSES: ReadonlySet<TableRole> = new Set(['overview', 'appropriation']);

/** Finds facts by table, code, name and column. */
export class ContentIndex implements PrintedTables<FactRow> {
  readonly content: BudgetContent;
  private readonly tables = new Map<TableRole, BudgetTable>();
  private readonly rowsByRole = new Map<TableRole, FactRow[]>();
  private readonly rowsByCode = new Map<string, FactRow[]>();
  private readonly totals = new Map<TableRole, FactRow | undefined>();
  private readonly codesByRole = new Map<TableRole, readonly string[]>();
  private readonly lines = new Map<string, ReadonlyMap<string, FactRow>>();
  private readonly figures = new Map<Fact, Figure>();
  private readonly classNames: ReadonlyMap<string, string>;

  constructor(content: BudgetContent) {
    this.content = content;
    for (const table of content.tables) if (!this.tables.has(table.role)) this.tables.set(table.role, table);
    const open = new Map<string, FactRow & { cells: Map<string, Fact> }>();
    const codes = classCodes(content.facts);
    this.classNames = new Map([...codes].map(([name, code]) => [code, name]));
    for (const fact of content.facts) {
      // In lists side by side each has rows of its own, though they stand on one line.
      const list = this.columns(fact.table).find(({ key }) => key === fact.column)?.list;
      const key = `${fact.table}/${fact.row}/${list ?? fact.column === 'income'}`;
      let row = open.get(key);
      if (!row) {
        const code = fact.code || (NAMED_CLASSES.has(fact.table) ? (codes.get(fact.name) ?? '') : '');
        row = { row: fact.row, code, name: fact.name, cells: new Map() };
        open.set(key, row);
        this.push(this.rowsByRole, fact.table, row);
        if (row.code) this.push(this.rowsByCode, `${fact.table}/${row.code}`, row);
      }
      row.cells.set(fact.column, fact);
    }
    for (const rows of this.rowsByRole.values()) rows.sort((a, b) => a.row - b.row);
  }

  private push<K>(map: Map<K, FactRow[]>, key: K, row: FactRow): void {
    const rows = map.get(key);
    if (rows) rows.push(row);
    else map.set(key, [row]);
  }

  table(role: TableRole): BudgetTable | undefined {
    return this.tables.get(role);
  }

  /** Columns of figures that a table prints; none where it is absent. */
  columns(role: TableRole): readonly TableColumn[] {
    return this.tables.get(role)?.columns ?? [];
  }

  /** Rows that print at least one figure, in print order. */
  rows(role: TableRole): readonly FactRow[] {
    return this.rowsByRole.get(role) ?? [];
  }

  /** The row of the grand total, or the only row of a table; in the tables of lists that of the spending. */
  totalRow(role: TableRole): FactRow | undefined {
    if (!this.totals.has(role)) {
      const fits = (row: FactRow): boolean => row.code === '' && !row.cells.has('income') && TOTAL_NAME.test(row.name);
      const rows = this.rows(role);
      const [only] = rows;
      const isOnly = rows.length === 1 && only?.code === '' && only.name === '';
      this.totals.set(role, isOnly ? only : rows.find(fits));
    }
    return this.totals.get(role);
  }

  /** Whether a table that prints no figure in its total row says by that that there are none. */
  hasTotalRow(role: TableRole): boolean {
    const table = this.tables.get(role);
    if (!table) return false;
    const isTotal = ({ code, name }: { code: string; name: string }): boolean => code === '' && TOTAL_NAME.test(name);
    return this.totalRow(role) !== undefined || table.empty !== null || table.rows.some(isTotal);
  }

  /** What a row has in a column, 0 where it is blank. */
  amount(row: FactRow, column: string): Yuan {
    return row.cells.get(column)?.amount ?? 0;
  }

  /** Rows without a code that are no total: they name a body, or an item of the carryover table. */
  namedRows(role: TableRole): FactRow[] {
    return this.rows(role).filter((row) => row.code === '' && !TOTAL_NAME.test(row.name) && !row.cells.has('income'));
  }

  /** First row of a list of income that means this line, such as `general_public`: of two lists side by side, or of the income table. */
  incomeRow(role: TableRole, line: string): FactRow | undefined {
    return this.linesOf(role, 'income').get(line);
  }

  /** The name of a line of a list of income, also of one without a figure. */
  incomeName(role: TableRole, line: string): string | undefined {
    const table = this.tables.get(role);
    const holdsIncome = role === 'income' || table?.columns.some(({ key }) => key === 'income');
    return holdsIncome ? table?.rows.find(({ name }) => incomeLine(name) === line)?.name : undefined;
  }

  /** First row of a list of spending that means this line, such as `carry_forward`, and prints this column. */
  spendingRow(role: TableRole, line: string, column: string): FactRow | undefined {
    return this.linesOf(role, column).get(line);
  }

  /** The rows of a list by what they mean, the first of each; `income` stands for the list of income, also of the income table. */
  private linesOf(role: TableRole, column: string): ReadonlyMap<string, FactRow> {
    const known = this.lines.get(`${role}/${column}`);
    if (known) return known;
    const lines = new Map<string, FactRow>();
    const isIncome = column === 'income';
    const printed = isIncome && role === 'income' ? 'total' : column;
    for (const row of this.rows(role)) {
      if (!row.cells.has(printed) || row.code !== '') continue;
      const line = isIncome ? incomeLine(row.name) : spendingLine(row.name);
      if (line !== undefined && !lines.has(line)) lines.set(line, row);
    }
    this.lines.set(`${role}/${column}`, lines);
    return lines;
  }

  /** The codes that print a figure, each once, in print order. */
  codes(role: TableRole): readonly string[] {
    let codes = this.codesByRole.get(role);
    if (!codes) {
      codes = [...new Set(this.rows(role).flatMap((row) => (row.code ? [row.code] : [])))];
      this.codesByRole.set(role, codes);
    }
    return codes;
  }

  /**
   * All rows of a code. In the project table an item may print a subtotal above its projects: it bears the name that the
   * item has elsewhere and the sum of the rows below, and is left out so that nothing is added twice.
   */
  byCode(role: TableRole, code: string): readonly FactRow[] {
    const rows = this.rowsByCode.get(`${role}/${code}`) ?? [];
    const [first, ...rest] = rows;
    if (role !== 'project' || !first || rest.length === 0) return rows;
    // Under several bodies a code has a row of its own name for each; a subtotal has it once, above rows of other names.
    const own = this.rowsByCode.get(`general-public/${code}`)?.[0]?.name;
    if (first.name !== own || rest.some((row) => row.name === own)) return rows;
    const totals = rows.flatMap((row) => row.cells.get('total') ?? []);
    const difference = 2 * (first.cells.get('total')?.amount ?? 0) - totals.reduce((sum, fact) => sum + fact.amount, 0);
    const verdict = judgeDifference(
      difference,
      totals.map((fact) => fact.step),
    );
    return verdict.state === '不符' ? rows : rest;
  }

  /** The rows of the project table that name a project: its deepest ones. */
  projectRows(): FactRow[] {
    const codes = this.codes('project');
    return codes
      .filter((code) => !codes.some((other) => other.length > code.length && other.startsWith(code)))
      .flatMap((code) => [...this.byCode('project', code)]);
  }

  /** A fact as a figure of a check. */
  figure(fact: Fact): Figure {
    const known = this.figures.get(fact);
    if (known) return known;
    const figure: Figure = {
      operand: { kind: 'cell', fact: fact.id },
      value: fact.amount,
      step: fact.step,
      lines: [fact.printed.line],
      facts: [fact.id],
    };
    this.figures.set(fact, figure);
    return figure;
  }

  /** The figures of some columns of some rows; blank cells give none. */
  cells(rows: Iterable<FactRow | undefined>, columns: readonly string[]): Figure[] {
    const figures: Figure[] = [];
    for (const row of rows) {
      for (const column of columns) {
        const fact = row?.cells.get(column);
        if (fact) figures.push(this.figure(fact));
      }
    }
    return figures;
  }

  /** Whether a figure of these rows that a rule of ours placed stands, or may truly stand, in one of these columns. */
  guessed(rows: Iterable<FactRow | undefined>, columns: readonly string[]): boolean {
    return this.guesses(rows, columns).length > 0;
  }

  /** Ids of the figures that make it so. */
  guesses(rows: Iterable<FactRow | undefined>, columns: readonly string[]): string[] {
    return [...rows].flatMap((row) =>
      [...(row?.cells.values() ?? [])]
        .filter(({ provenance }) => provenance === 'inferred')
        .filter(({ column, alternatives }) => [column, ...(alternatives ?? [])].some((key) => columns.includes(key)))
        .map(({ id }) => id),
    );
  }

  /**
   * Whether a table says by not printing a code that it has no money: it declares itself empty, or prints codes of that level, or names
   * the class in a list without codes. A class under another name than elsewhere may be any line of such a list.
   */
  saysNothingOf(role: TableRole, code: string): boolean {
    const table = this.tables.get(role);
    if (!table) return false;
    if (table.empty) return true;
    const rows = this.rows(role);
    const isCoded = (codes: readonly string[]): boolean => codes.some((other) => other.length === code.length);
    if (NAMED_CLASSES.has(role) && !isCoded(table.rows.map(({ right }) => right?.code ?? ''))) {
      const name = this.classNames.get(code);
      const named = table.rows.some(({ right, third }) => name === right?.name || name === third?.name);
      if (table.rows.length > 0) return name !== undefined && named;
    }
    return isCoded(rows.map((row) => row.code));
  }
}
