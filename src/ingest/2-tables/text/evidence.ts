import { stepOf, yuanOf } from '../../../model/money';
import { shapeOf } from '../../../templates/tables/tableShapes';
import { LIST_TOTAL, TABLE_TOTAL } from '../../../templates/rows/rowWords';
import { INCOME_PARTS, INCOME_TOTAL } from '../../../templates/rows/incomeLines';
import type { TableRole } from '../../../model/tables/table';
import { formSums, looseColumns } from '../../../templates/forms/textForm';
import type { RawRow, RawTable } from '../../loose/RawTable';
import { familiesOf } from '../../loose/families';

/** Figures of a row, or of one of its two lists. */
export interface Side {
  table: RawTable;
  row: RawRow;
  right: boolean;
}

/** How the document speaks about a reading: how many sums and printings support it, or that one contradicts it. */
export interface Testimony {
  supports: number;
  contradicted: boolean;
}

export const isList = (role: TableRole): boolean => shapeOf(role).rows === 'lists';

export function textsOf({ row, right }: Side): string[] {
  return (right ? row.rightFigures : row.figures).map(({ text }) => text);
}

/** What a row stands for in all tables: a code, a total, or a name. */
function keyOf({ table, row, right }: Side): string {
  if (isList(table.role) && !right) return INCOME_TOTAL.test(row.name) ? 'total' : `list ${row.name}`;
  const { code, name } = right ? (row.right ?? { code: '', name: '' }) : row;
  if (code !== '') return `${shapeOf(table.role).codes === 'economic' ? 'economic ' : ''}${code}`;
  return TABLE_TOTAL.test(name) ? 'total' : `name ${name}`;
}

/** Whether figures, of which the first is the total, can stand in a table's columns so that the row adds up. */
export function addsAcross(role: TableRole, values: readonly number[], step: number): boolean {
  const columns = looseColumns(role);
  const sums = formSums(role);
  const cells = new Map<string, number>();
  const holds = (): boolean =>
    sums.every(({ whole, parts }) => {
      const sum = parts.reduce((total, part) => total + (cells.get(part) ?? 0), 0);
      return Math.abs((cells.get(whole) ?? 0) - sum) <= (parts.length + 1.001) * 0.5 * step;
    });
  const put = (figure: number, from: number): boolean => {
    if (figure === values.length) return holds();
    for (let column = from; column <= columns.length - (values.length - figure); column += 1) {
      const name = columns[column] ?? '';
      cells.set(name, values[figure] ?? 0);
      if (put(figure + 1, column + 1)) return true;
      cells.delete(name);
    }
    return false;
  };
  // Each of these rows begins with its total.
  cells.set(columns[0] ?? '', values[0] ?? 0);
  return put(1, 1);
}

/** Whether a row's own figures add up; null where the row has no sum. */
export function addsUpAcross({ table, right }: Side, texts: readonly string[]): boolean | null {
  if (texts.length < 2 || (isList(table.role) && !(right && shapeOf(table.role).hasFunds))) return null;
  const values = texts.map((text) => yuanOf(text, table.unit));
  return addsAcross(table.role, values, Math.max(...texts.map((text) => stepOf(text, table.unit))));
}

/** What the rows that are whole say about the others. */
export class Evidence {
  private readonly printed = new Map<string, { table: RawTable; row: RawRow; values: number[] }[]>();

  constructor(
    tables: readonly RawTable[],
    private readonly isOpen: (side: Side) => boolean,
  ) {
    for (const table of tables) {
      for (const row of table.rows) {
        for (const right of isList(table.role) ? [false, true] : [false]) this.know({ table, row, right });
      }
    }
  }

  /** Takes a row's figures for known. */
  know(side: Side): void {
    if (this.isOpen(side)) return;
    const texts = textsOf(side);
    const { table, row } = side;
    if (texts.length === 0) return;
    const key = keyOf(side);
    const there = this.printed.get(key) ?? [];
    there.push({ table, row, values: texts.map((text) => yuanOf(text, table.unit)) });
    this.printed.set(key, there);
  }

  /** What the document says about a row whose figures are these. */
  about(side: Side, texts: readonly string[]): Testimony {
    const values = texts.map((text) => yuanOf(text, side.table.unit));
    const steps = texts.map((text) => stepOf(text, side.table.unit));
    const all = [
      addsUpAcross(side, texts),
      this.elsewhere(side, values, steps),
      this.upAndDown(side, values[0] ?? 0, steps[0] ?? 0),
    ];
    return { supports: all.filter((one) => one === true).length, contradicted: all.includes(false) };
  }

  /** The same quantity in other tables. */
  private elsewhere(side: Side, values: readonly number[], steps: readonly number[]): boolean | null {
    const { table, row, right } = side;
    const others = (this.printed.get(keyOf(side)) ?? []).filter((other) => other.row !== row);
    const near = (left: number, value: number): boolean => Math.abs(left - value) <= (steps[0] ?? 0) + 1e-6;
    const first = values[0] ?? 0;
    if (isList(table.role) && !right) {
      if (keyOf(side) === 'total' && shapeOf(table.role).isWhole) return this.agrees(others, near, first);
      const totals = this.printed.get('total') ?? [];
      const lists = [...totals, ...others].filter((other) => other.row !== row);
      return lists.some((other) => other.values.some((value) => near(value, first))) ? true : null;
    }
    if (shapeOf(table.role).isWhole) return this.agrees(others, near, first);
    if (others.some((other) => other.values.some((value) => near(value, first)))) return true;
    // Named rows, such as carried-over projects, have their money in some total.
    return null;
  }

  /** Whether the whole expenditure of a code is the same in all tables that print it. */
  private agrees(
    others: readonly { table: RawTable; values: number[] }[],
    near: (left: number, value: number) => boolean,
    first: number,
  ): boolean | null {
    const wholes = others.filter((other) => shapeOf(other.table.role).isWhole).map((other) => other.values[0] ?? 0);
    if (wholes.length > 0) return wholes.some((value) => near(value, first)) ? true : false;
    return others.some((other) => other.values.some((value) => near(value, first))) ? true : null;
  }

  /** Parents and children of the row. */
  private upAndDown(side: Side, first: number, step: number): boolean | null {
    const families = isList(side.table.role) ? listFamilies(side) : rowFamilies(side);
    let supported: boolean | null = null;
    for (const { parent, children } of families) {
      const members = [parent, ...children];
      if (members.some((row) => row !== side.row && this.isOpen({ ...side, row }))) continue;
      const value = (row: RawRow): number => {
        if (row === side.row) return first;
        const [text] = textsOf({ ...side, row });
        return text === undefined ? 0 : yuanOf(text, side.table.unit);
      };
      if (textsOf({ ...side, row: parent }).length === 0 && parent !== side.row) continue;
      const gap = value(parent) - children.reduce((sum, child) => sum + value(child), 0);
      if (Math.abs(gap) <= (children.length + 1.001) * 0.5 * step) supported = true;
      // Who the bodies of the carryover table are shows only in its sums.
      else if (shapeOf(side.table.role).rows !== 'names') return false;
    }
    return supported;
  }
}

interface RowFamily {
  parent: RawRow;
  children: readonly RawRow[];
}

function rowFamilies({ table, row }: Side): RowFamily[] {
  return familiesOf(table, new Set()).filter(({ parent, children }) => parent === row || children.includes(row));
}

/** The sums of the two lists: classes make up 支出总计; this year's income and what is carried over 收入总计. */
function listFamilies({ table, row, right }: Side): RowFamily[] {
  const isPart = (one: RawRow): boolean => (right ? (one.right?.code ?? '') !== '' : INCOME_PARTS.test(one.name));
  const parent = table.rows.find((one) => LIST_TOTAL.test(right ? (one.right?.name ?? '') : one.name));
  if (!parent || (shapeOf(table.role).hasFunds && !right)) return [];
  const children = table.rows.filter(isPart);
  if (children.length === 0 || (parent !== row && !children.includes(row))) return [];
  return [{ parent, children }];
}
