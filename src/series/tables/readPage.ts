import type { Budget } from '../../model/budget';
import type { Fact } from '../../model/fact';
import type { PageBox } from '../../model/source/source';
import type { BudgetTable, TableColumn } from '../../model/tables/table';
import { pagesOfTargets } from './readTargets';

/** A figure as read, with where it is printed. */
export interface ReadFigure {
  fact: string;
  text: string;
  /** Key and header of its column. */
  key: string;
  column: string;
  box: PageBox;
}

/** A row of a table as read from one page. */
export interface ReadRow {
  code: string;
  name: string;
  /** Which of the lists that stand side by side it is a row of. */
  list: number;
  /** Upper and lower edge of its figures on the page. */
  top: number;
  bottom: number;
  figures: ReadFigure[];
}

/** A column of figures, with the end of its header that tells it from the others. */
export interface ReadColumn extends TableColumn {
  head: string;
}

/** What was read from one page of one table. */
export interface ReadTable {
  title: string;
  unit: string;
  /** Its columns with figures on this page, in print order. */
  columns: ReadColumn[];
  rows: ReadRow[];
}

/** Pages of the document that figures were read from, in order. */
export function pagesRead(budget: Budget): number[] {
  const ofFacts = budget.facts.flatMap(({ printed: { page, box } }) => (page !== null && box ? [page] : []));
  return [...new Set([...ofFacts, ...pagesOfTargets(budget)])].sort((a, b) => a - b);
}

/** Everything that was read from one page, by table and row; a row with lists side by side gives one for each list. */
export function readPage({ facts, tables }: Budget, page: number): ReadTable[] {
  const here = facts.filter(({ printed }) => printed.page === page && printed.box);
  return tables.flatMap((table): ReadTable[] => {
    const rows = new Set(table.rows.map(({ row }) => row));
    const own = here.filter((fact) => fact.table === table.role && rows.has(fact.row));
    if (own.length === 0) return [];
    const columns = table.columns.filter(({ key }) => own.some(({ column }) => column === key));
    return [{ title: table.title, unit: table.unit, columns: withHeads(columns), rows: rowsOf(own, table) }];
  });
}

/** Headers are paths from the outside in: their last words, and as many before them as it takes to tell columns apart. */
function withHeads(columns: readonly TableColumn[]): ReadColumn[] {
  const paths = columns.map(({ title }) => title.split(' · '));
  const end = (path: readonly string[], words: number): string => path.slice(-words).join(' · ');
  return columns.map((column, index) => {
    const path = paths[index] ?? [];
    const others = paths.filter((_, other) => other !== index);
    let words = 1;
    while (words < path.length && others.some((other) => end(other, words) === end(path, words))) words += 1;
    return { ...column, head: end(path, words) };
  });
}

function rowsOf(facts: readonly Fact[], table: BudgetTable): ReadRow[] {
  const columnOf = ({ column }: Fact) => table.columns.find(({ key }) => key === column);
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = columnOf(fact)?.list ?? 0;
    const key = `${fact.row}/${list}`;
    rows.set(key, [...(rows.get(key) ?? []), fact]);
  }
  return [...rows.values()].map((own): ReadRow => {
    const [first] = own as [Fact, ...Fact[]];
    return {
      code: first.code,
      name: first.name,
      list: columnOf(first)?.list ?? 0,
      top: Math.min(...own.map(({ printed }) => printed.box?.[1] ?? 0)),
      bottom: Math.max(...own.map(({ printed }) => printed.box?.[3] ?? 0)),
      figures: own.map((fact) => ({
        fact: fact.id,
        text: fact.printed.text,
        key: fact.column,
        column: columnOf(fact)?.title ?? '',
        box: fact.printed.box as PageBox,
      })),
    };
  });
}
