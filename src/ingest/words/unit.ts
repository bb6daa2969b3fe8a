import type { MoneyUnit } from '../../model/money';

const MONEY = '(?:人民币|RMB|CNY|[¥￥])?[（(]?([百十]?[万亿]|千)?元[）)]?(?:[（(/／、]?人民币[）)]?)?';

/** A unit with the word that announces it; white space does not count. */
const STATED = new RegExp(`(?:单位|货币)(?:[:：;；，,]|均?为|是|(?=[（(万千亿百元人¥￥]))[（(]?${MONEY}`);
/** A line of nothing else than a unit: （万元）. */
const ALONE = new RegExp(`^[（(]${MONEY}[）)]$`);
/** A unit in brackets behind who compiled the table. */
const BEHIND_COMPILER = new RegExp(`^(?:编制|填报|预算)?(?:部门|单位)(?:名称)?[:：].*[（(]${MONEY}[）)]$`);
/** A unit behind a title, in brackets or with its word. */
const BEHIND = new RegExp(
  `(?:[（(](?:金额|计量|货币)?(?:单位[:：]?)?${MONEY}[）)]|(?:金额|计量|货币)?单位[:：]?${MONEY})$`,
);
/** A sentence that says in which unit all tables are. */
const EVERYWHERE =
  /(?:(?:表|数据|数字|金额|报表|文中).{0,16}|^|[，。；（(])(?:金额)?(?:计量)?单位(?:均|都|统一)?(?:为|是|以)[“"]?(?:人民币)?([百十]?[万亿]|千)?元/;

const UNITS: Readonly<Record<string, MoneyUnit>> = { '': '元', 千: '千元', 万: '万元', 亿: '亿元' };

/** A unit as a line states it: one that amounts are read in, or the word of one that they are not. */
export type StatedUnit = { unit: MoneyUnit } | { unknown: string };

function unitOf(found: RegExpExecArray | null): StatedUnit | null {
  if (!found) return null;
  const unit = UNITS[found[1] ?? ''];
  return unit ? { unit } : { unknown: `${found[1] ?? ''}元` };
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** The unit that a line of a table's head states; null if it states none. */
export function unitIn(line: string): StatedUnit | null {
  if (!line.includes('元')) return null;
  const text = bare(line);
  return unitOf(STATED.exec(text) ?? ALONE.exec(text) ?? BEHIND_COMPILER.exec(text));
}

/** The unit behind a title. */
export function unitOfTitle(line: string): StatedUnit | null {
  return line.includes('元') ? unitOf(BEHIND.exec(bare(line))) : null;
}

/** A title without the unit behind it; white space is gone. */
export function withoutUnit(title: string): string {
  return bare(title).replace(BEHIND, '');
}

/** The unit that running text states for all tables; null if it states none. */
export function unitEverywhere(text: string): StatedUnit | null {
  return unitOf(EVERYWHERE.exec(bare(text)));
}
