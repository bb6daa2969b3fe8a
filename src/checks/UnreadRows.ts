import type { Fact } from '../model/fact';
import { isLostRow } from '../model/problems/problem';
import { isTotalName, type TableRole } from '../model/tables/table';
import type { BudgetContent, Comparison } from './rule';

/** How much longer the codes directly below one of this length are. */
const BELOW: Readonly<Record<number, number>> = { 0: 3, 3: 5, 5: 7 };

/** Rows of which figures were not read. Their blanks are ours: the document may print there what it prints elsewhere. */
export class UnreadRows {
  private readonly codes = new Map<TableRole, string[]>();
  /** Table and code of the row that a fact stands in, by the fact's id; the code is empty for a total. */
  private readonly rowOf: ReadonlyMap<string, { role: TableRole; code: string }>;

  constructor({ tables, facts, problems = [] }: BudgetContent) {
    for (const notice of problems) {
      if (!isLostRow(notice) && notice.kind !== 'unread-cell') continue;
      const { role, row } = notice.values;
      const code = tables.find((table) => table.role === role)?.rows.find((one) => one.row === row)?.code ?? '';
      if (code !== '') this.codes.set(role, [...(this.codes.get(role) ?? []), code]);
    }
    this.rowOf = new Map(
      this.codes.size === 0
        ? []
        : tables.flatMap(({ role, rows }) =>
            rows
              .filter(({ code, name }) => code !== '' || isTotalName(name))
              .flatMap(({ row, code }) => inRow(facts, role, row).map(({ id }) => [id, { role, code }] as const)),
          ),
    );
  }

  /** Whether a comparison takes such a row for a blank, or for no part of the sum that it belongs to. */
  mislead({ left, right }: Pick<Comparison, 'left' | 'right'>): boolean {
    if (this.codes.size === 0) return false;
    const all = [...this.codes.values()].flat();
    const blank = left.facts.length === 0 || right.facts.length === 0;
    return [...left.facts, ...right.facts].some((fact) => {
      const row = this.rowOf.get(fact);
      if (row === undefined) return false;
      const { role, code } = row;
      if (blank && all.includes(code)) return true;
      const own = this.codes.get(role) ?? [];
      return own.some((lost) => lost.startsWith(code) && lost.length === BELOW[code.length]);
    });
  }
}

function inRow(facts: readonly Fact[], role: TableRole, row: number): Fact[] {
  return facts.filter((fact) => fact.table === role && fact.row === row);
}
