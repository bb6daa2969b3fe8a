import { isLostRow } from '../model/problem';
import { isTotalName, type TableRole } from '../model/table';
import type { BudgetContent, Comparison } from './rule';

/** How much longer the codes directly below one of this length are. */
const BELOW: Readonly<Record<number, number>> = { 0: 3, 3: 5, 5: 7 };

/** Rows of which figures were not read. Their blanks are ours: the document may print there what it prints elsewhere. */
export class UnreadRows {
  private readonly codes = new Map<TableRole, string[]>();
  /** Code of each row that a fact stands in, by the beginning of the fact's id; empty for a total. */
  private readonly codeOf: ReadonlyMap<string, string>;

  constructor({ tables, problems = [] }: BudgetContent) {
    for (const notice of problems) {
      if (!isLostRow(notice) && notice.kind !== 'unread-cell') continue;
      const { role, row } = notice.values;
      const code = tables.find((table) => table.role === role)?.rows.find((one) => one.row === row)?.code ?? '';
      if (code !== '') this.codes.set(role, [...(this.codes.get(role) ?? []), code]);
    }
    this.codeOf = new Map(
      this.codes.size === 0
        ? []
        : tables.flatMap(({ role, rows }) =>
            rows
              .filter(({ code, name }) => code !== '' || isTotalName(name))
              .map(({ row, code }) => [`${role}/${row}`, code] as const),
          ),
    );
  }

  /** Whether a comparison takes such a row for a blank, or for no part of the sum that it belongs to. */
  mislead({ left, right }: Pick<Comparison, 'left' | 'right'>): boolean {
    if (this.codes.size === 0) return false;
    const all = [...this.codes.values()].flat();
    const blank = left.facts.length === 0 || right.facts.length === 0;
    return [...left.facts, ...right.facts].some((fact) => {
      const [role = '', row = ''] = fact.split('/');
      const code = this.codeOf.get(`${role}/${row}`);
      if (code === undefined) return false;
      if (blank && all.includes(code)) return true;
      const own = this.codes.get(role as TableRole) ?? [];
      return own.some((lost) => lost.startsWith(code) && lost.length === BELOW[code.length]);
    });
  }
}
