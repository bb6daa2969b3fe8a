import { decimalsOf, parsePrinted, YUAN_PER_UNIT, toFen, type MoneyUnit } from '../../model/money';
import { HOLDING_GROUPS, isBought } from '../../templates/narrative/holdingWords';
import type { Holding, HoldingGroup } from '../../model/narrative/holding';
import type { Prose } from '../words/Prose';
import { SENTENCE_STOPS, startAfter } from './subjects';

const QUANTITY = /(?<!\d)(\d[\d,]{0,24}(?:\.\d+)?)(万元|亿元|千元|元|平方米|辆|台|套|个|人|名|项)/g;
const EQUIPMENT =
  /((?:单位|部门)?(?:单价|价值)?(?<!\d)\d{1,12}万元(?:（含）)?以上[^，。；：\d]{0,60}?)(\d[\d,]{0,24})(台|套|辆)/g;
/** Labels that say nothing themselves: the value or amount of what was named before. */
const OF_BEFORE = /^(?:价值|涉及(?:预算)?(?:金额|资金)|金额|总价值)$/;

/** `货物预算 1 万元、工程预算`: things that are listed without stops. */
const AFTER_QUANTITY = /^.*\d(?:万元|亿元|千元|元|平方米|辆|台|套|个|人|名|项)(?:（[^）]*）)?[、和](?=.)/;

const CLAUSE_STOPS: ReadonlySet<string | undefined> = new Set(['。', '；', '，', '：', ':', '\n']);

interface Found {
  label: string;
  role: Holding['role'];
  group: HoldingGroup;
  number: string;
  unit: string;
  at: number;
}

function holding(prose: Prose, found: Found): Holding {
  const money = YUAN_PER_UNIT[found.unit as MoneyUnit] as number | undefined;
  const scale = money ?? 1;
  return {
    id: '',
    group: found.group,
    role: found.role,
    label: found.label,
    value: toFen(parsePrinted(found.number) * scale),
    unit: money ? '元' : found.unit,
    step: scale / 10 ** decimalsOf(found.number),
    printed: prose.printed(found.at, found.at + found.number.length),
  };
}

/** Staff and offices, from the sentences of the opening part. */
export function readStaff(prose: Prose): Holding[] {
  const { text } = prose;
  const found: Found[] = [];
  const push = (
    match: RegExpExecArray,
    number: string,
    label: string,
    role: Holding['role'],
    group: HoldingGroup,
  ): void => {
    const at = match.index + (role === 'change' ? match[0].lastIndexOf(number) : match[0].indexOf(number));
    found.push({ label, role, group, number, unit: group === 'offices' ? '个' : '人', at });
  };
  for (const match of text.matchAll(/(?:下设|内设|设有|机关设|包括)(\d+)个([\u4e00-\u9fff]{2,6})/g)) {
    push(match, match[1] ?? '', match[2] ?? '', 'total', 'offices');
  }
  for (const match of text.matchAll(
    /(?:行政|事业)?(?:政法)?(?:人员)?编制(?:(?:人)?数(?:为)?(\d+)(?:人|名|个)?|(\d+)[人名])/g,
  )) {
    push(match, match[1] ?? match[2] ?? '', match[0].replace(/为?\d+.*$/, ''), 'other', 'staff');
  }
  for (const match of text.matchAll(/实有(?:在编)?人(?:数|员)(?:为)?(\d+)人/g)) {
    push(match, match[1] ?? '', '实有人数', 'total', 'staff');
  }
  for (const match of text.matchAll(
    /(在职|退休|离休|其他)(?:人员)?(\d+)人(?:，(?:比上年|较上年)?(?:增加|减少)(\d+)人)?/g,
  )) {
    push(match, match[2] ?? '', match[1] ?? '', 'part', 'staff');
    if (match[3] !== undefined) push(match, match[3], match[1] ?? '', 'change', 'staff');
  }
  const holdings = found.sort((a, b) => a.at - b.at).map((item) => holding(prose, item));
  // A stated decrease is a negative change.
  holdings.forEach((item, index) => {
    const at = found[index]?.at ?? 0;
    if (item.role === 'change' && text.slice(at - 2, at) === '减少') item.value = item.value === 0 ? 0 : -item.value;
  });
  return holdings;
}

/** The offices that a sentence lists by name. */
export function listedOffices(prose: Prose): { name: string; line: number }[] {
  const match = /(?:下设|内设|设有|机关设)\d+个[^。：:]*?(?:分别是|分别为|包括|即)[:：]?([^。]*)。/.exec(prose.text);
  if (!match) return [];
  const list = match[1] ?? '';
  let at = match.index + match[0].indexOf(list);
  return list.split(/[、，]/).map((name) => {
    const line = prose.lineAt(at);
    at += name.length + 1;
    return { name: name.replace(/\n/g, ''), line };
  });
}

/** Pieces of equipment above a price, and where their words stand: the price is no figure of its own. */
function equipmentIn(text: string, from: number): { found: Found[]; taken: [number, number][] } {
  const matches = [...text.matchAll(EQUIPMENT)];
  return {
    found: matches.map(({ index, 1: label = '', 2: number = '', 3: unit = '' }) => {
      return { label, role: 'other', group: 'equipment', number, unit, at: from + index + label.length };
    }),
    taken: matches.map(({ index, 0: words }) => [index, index + words.length]),
  };
}

/** What a figure is called, in the words before it: without numbers of lists, years and who speaks. */
function labelIn(words: string): string {
  return words
    .replace(AFTER_QUANTITY, '')
    .replace(/^\d+[.．、]/, '')
    .replace(/^(?:[（(]?\d[）)]|其中[:：])/, '')
    .replace(/^.*年(?:度(?=本|上|政|面|项))?/, '')
    .replace(/^本(?:部门|单位)(?=政府采购|面向)/, '')
    .replace(/(?<=采购.*)为$/, '');
}

/**
 * Counts and values of the sections that are no statements about tables: procurement, assets and vehicles, performance.
 * @param from where the section's text begins
 */
export function readHoldings(prose: Prose, heading: string, from: number, to: number): Holding[] {
  const group = HOLDING_GROUPS.find(([, words]) => words.test(heading))?.[0];
  if (!group) return [];
  const text = prose.text.slice(from, to);
  const { found, taken } = equipmentIn(text, from);
  let subject = '';
  let subjectGroup: HoldingGroup = group;
  let subjectRole: Holding['role'] = 'other';
  let sentence = -1;
  let headRole: Holding['role'] = 'other';
  for (const match of text.matchAll(QUANTITY)) {
    if (taken.some(([start, end]) => match.index >= start && match.index < end)) continue;
    const start = startAfter(text, 0, match.index, CLAUSE_STOPS);
    const begin = startAfter(text, 0, match.index, SENTENCE_STOPS);
    const label = labelIn(text.slice(start, match.index));
    const value = OF_BEFORE.test(label);
    if (!value) {
      // `办公家具价值0.00万元` names its thing and its value in one.
      subject = label.replace(/(?:总)?价值$/, '') || label;
      subjectGroup =
        group === 'assets' && /车/.test(text.slice(begin, match.index)) && !/房屋/.test(label) ? 'vehicles' : group;
      const amongParts = text.slice(begin, match.index).includes('其中');
      subjectRole = amongParts
        ? 'part'
        : begin !== sentence && subjectGroup !== 'assets' && subjectGroup !== 'performance'
          ? 'total'
          : 'other';
      if (isBought(subjectGroup) && !amongParts && found.some((item) => isBought(item.group))) subjectRole = 'other';
      // What small firms get is a part of what is kept for small firms, not of the procurement by kind.
      if (isBought(subjectGroup) && amongParts && sentence === begin && headRole === 'other') subjectRole = 'other';
      if (!amongParts) headRole = subjectRole;
      sentence = begin;
    }
    found.push({
      label: subject,
      role: subjectRole,
      group: subjectGroup,
      number: match[1] ?? '',
      unit: match[2] ?? '',
      at: from + match.index,
    });
  }
  return found.sort((a, b) => a.at - b.at).map((item) => holding(prose, item));
}
