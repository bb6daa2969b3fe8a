import type { Budget } from '../model/budget';
import type { Fact } from '../model/fact';
import type { PageBox } from '../model/source';
import type { BudgetTable } from '../model/table';

/** A figure as read, with where it is printed. */
export interface ReadFigure {
  fact: string;
  text: string;
  /** Header of its column. */
  column: string;
  box: PageBox;
}

/** A row of a table as read from one page. */
export interface ReadRow {
  code: string;
  name: string;
  /** Upper and lower edge of its figures on the page. */
  top: number;
  bottom: number;
  figures: ReadFigure[];
}

/** What was read from one page of one table. */
export interface ReadTable {
  title: string;
  unit: string;
  /** Headers of its columns of figures, in print order. */
  columns: string[];
  rows: ReadRow[];
}

/** Pages of the document that figures were read from, in order. */
export function pagesRead({ facts }: Budget): number[] {
  const pages = new Set(facts.flatMap(({ printed: { page, box } }) => (page !== null && box ? [page] : [])));
  return [...pages].sort((a, b) => a - b);
}

/** Everything that was read from one page, by table and row; a row with lists side by side gives one for each list. */
export function readPage({ facts, tables }: Budget, page: number): ReadTable[] {
  const here = facts.filter(({ printed }) => printed.page === page && printed.box);
  return tables.flatMap((table): ReadTable[] => {
    const rows = new Set(table.rows.map(({ row }) => row));
    const own = here.filter((fact) => fact.table === table.role && rows.has(fact.row));
    if (own.length === 0) return [];
    const used = table.columns.filter(({ key }) => own.some(({ column }) => column === key));
    return [
      { title: table.title, unit: table.unit, columns: used.map(({ title }) => title), rows: rowsOf(own, table) },
    ];
  });
}

function rowsOf(facts: readonly Fact[], table: BudgetTable): ReadRow[] {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = table.columns.find(({ key }) => key === fact.column)?.list ?? 0;
    const key = `${fact.row}/${list}`;
    rows.set(key, [...(rows.get(key) ?? []), fact]);
  }
  return [...rows.values()].map((own): ReadRow => {
    const [first] = own as [Fact, ...Fact[]];
    return {
      code: first.code,
      name: first.name,
      top: Math.min(...own.map(({ printed }) => printed.box?.[1] ?? 0)),
      bottom: Math.max(...own.map(({ printed }) => printed.box?.[3] ?? 0)),
      figures: own.map(({ id, printed, column }) => ({
        fact: id,
        text: printed.text,
        column: table.columns.find(({ key }) => key === column)?.title ?? '',
        box: printed.box as PageBox,
      })),
    };
  });
}
