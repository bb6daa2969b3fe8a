import type { TableRole } from '../../model/table';
import { labelIn } from './tableLabel';
import { withoutUnit } from './unit';

/** Words that give a table its role, tried in this order: the more special titles come first. */
const ROLE_TITLES: readonly (readonly [TableRole, RegExp])[] = [
  ['three-public', /三公[”"]?经费(?:财政拨款)?(?:支出|预算).*表$/],
  ['carryover', /结转结余(?:资金)?(?:情况)?(?:明细)?表$/],
  ['appropriation', /财政拨款收支(?:预算)?(?:总体情况|情况|预算总)表$/],
  ['overview', /(?:^|部门|单位)收支(?:预算)?(?:总体情况|总)表$/],
  ['income', /(?:^|部门|单位)收入(?:预算)?(?:总体情况|情况|总)表$/],
  ['project', /一般公共预算项目支出(?:预算)?(?:情况)?表$/],
  ['basic', /一般公共预算基本支出(?:预算)?(?:情况)?表$/],
  ['general-public', /一般公共预算支出(?:预算)?(?:情况)?表$/],
  ['government-funds', /政府性基金(?:预算)?支出(?:预算)?(?:情况)?表$/],
  ['state-capital', /国有资本经营(?:预算)?支出(?:预算)?(?:情况)?表$/],
  ['expenditure', /(?:^|部门|单位)支出(?:预算)?(?:总体情况|情况|总)表$/],
];

/** How a title says that it is printed again. */
export const CONTINUED = /[（(]续表?[^）)]{0,2}[）)]$|续表?$/;

/** The role that a line names when it is a table's title; undefined if it is none. White space does not count. */
export function roleOfTitle(line: string): TableRole | undefined {
  if (!line.includes('表')) return undefined;
  const printed = withoutUnit(line);
  // A title is a name: it has no punctuation of sentences and no figures but a year.
  if (printed.length > 60 || /[，。；…]|\.{3}/.test(printed)) return undefined;
  // The body and the year may stand before it.
  const title = (labelIn(printed)?.rest ?? printed).replace(/^[^\d]{0,40}\d{4}年(?:度)?/, '').replace(CONTINUED, '');
  return ROLE_TITLES.find(([, words]) => words.test(title))?.[0];
}
