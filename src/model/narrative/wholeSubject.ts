import type { TableRole } from '../tables/table';
import type { StatementScope } from './statement';

/** What a narrative calls all money of the year, or one side of it. */
const WHOLE =
  /^(?:年度|部门|单位)*(?:预算)?总?(收支|收入、支出|收、支|收入|支出)(?:总?预算|总计|合计|总额|总数|预算数)*$/;

/** Sections in which such a name means all money; elsewhere it is that of one budget. */
export const OF_ALL_MONEY: ReadonlySet<StatementScope> = new Set<StatementScope>(['overview', 'income', 'expenditure']);

/** The tables that print the total which a subject names: of money that comes in, of money that is spent, or both; none where it names a part. */
export function wholeTables(subject: string): readonly TableRole[] {
  const side = WHOLE.exec(subject)?.[1];
  if (side === undefined) return [];
  return side === '收入' ? ['income'] : side === '支出' ? ['expenditure'] : ['income', 'expenditure'];
}
