import type { Instance } from './families';

/** Marks that a document prints otherwise: its column numbers, year, units, and marks that are printed twice. */

const onMarkers = (change: (line: string) => string) => (text: string) =>
  text.replace(/^([^\S\n]*)(※[※\d \t]*)$/gm, (_, before: string, line: string) => before + change(line.trimEnd()));

/** The line that numbers columns, glued, and with other marks. */
export const MARKERS: readonly Instance[] = Object.entries<(line: string) => string>({
  glued: (line) => line.replace(/\s/g, ''),
  'marks glued': (line) => line.replace(/※\s/g, '※'),
  'numbers glued': (line) => line.replace(/(?<=\d)\s(?=\d)/g, ''),
  'glued in part': (line) => line.replace(/1 2 /, '12 '),
  'one blank left': (line) => line.replace(/\s/g, '').replace(/※(?=\d)/, '※ '),
  'set far apart': (line) => line.replace(/\s/g, ' \t '),
  asterisks: (line) => line.replace(/※/g, '*'),
  'asterisks glued': (line) => line.replace(/※/g, '*').replace(/\s/g, ''),
  'wide asterisks': (line) => line.replace(/※/g, '＊'),
  crosses: (line) => line.replace(/※/g, '×'),
  'number signs': (line) => line.replace(/※/g, '#'),
  dashes: (line) => line.replace(/^(?:※\s)+/, '—— '),
  'a dash each': (line) => line.replace(/※/g, '—'),
  栏次: (line) => line.replace(/^(?:※\s)+/, '栏次 '),
  '栏次 glued': (line) => line.replace(/^(?:※\s)+/, '栏次').replace(/\s/g, ''),
  '栏 次': (line) => line.replace(/^(?:※\s)+/, '栏 次：'),
  序号: (line) => line.replace(/^(?:※\s)+/, '序号 '),
  甲乙: (line) => line.replace(/^(?:※\s)+/, '甲 乙 '),
  brackets: (line) => line.replace(/\d+/g, '（$&）'),
  栏: (line) => line.replace(/\d+/g, '$&栏'),
  'wide digits': (line) => line.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'no marks': (line) => line.replace(/※\s/g, ''),
  'printed twice': (line) => `${line} ${line}`,
  'each mark twice': (line) => line.replace(/\S+/g, '$& $&'),
}).map(([name, change]) => ({ name: `column numbers: ${name}`, damage: onMarkers(change) }));

/** Ways to write 2024, by its digits. */
const NUMERALS: readonly (readonly [string, (year: string) => string])[] = [
  ...[
    '〇一二三四五六七八九',
    '○一二三四五六七八九',
    '零一二三四五六七八九',
    'O一二三四五六七八九',
    'Ｏ一二三四五六七八九',
    '◯一二三四五六七八九',
    '0一二三四五六七八九',
    '零壹贰叁肆伍陆柒捌玖',
    '０１２３４５６７８９',
    '〇1二3四5六7八9',
  ].map((style) => [style, (year: string) => [...year].map((digit) => [...style][Number(digit)]).join('')] as const),
  ['digits set apart', (year) => [...year].join(' ')],
  ['halves set apart', (year) => `${year.slice(0, 2)} ${year.slice(2)}`],
  ['numerals set apart', (year) => [...year].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(' ')],
];

/** The budget's year in every style of numerals. */
export function yearsOf(year: number): Instance[] {
  return NUMERALS.map(([name, write]) => ({
    name: `year: ${name}`,
    damage: (text) => text.replace(new RegExp(`(?<!\\d)${year}(?=\\s*年)`, 'g'), () => write(String(year))),
  }));
}

/** The unit line in other words; `元` stands for the document's unit. */
export const UNITS: readonly Instance[] = [
  '单 位：*',
  '单 位 ： *',
  '单位：人民币*',
  '单位:*/人民币',
  '单位：*（人民币）',
  '金额单位：*',
  '计量单位：*',
  '货币单位：*',
  '（单位：*）',
  '(单位:*)',
  '[单位：*]',
  '单位 *',
  '单位：（*）',
  '单位∶*',
  '单位︰*',
  '单位﹕*',
  '单位；*',
  '单位为*',
  '（*）',
  '⾦额单位：*',
  '金 额 单 位 ： 人 民 币 *',
  '单位：RMB*',
  '单位：*、%',
].map((words) => ({
  name: `unit: ${words}`,
  damage: (text: string) =>
    text.replace(/单位\s*[:：]\s*([万千亿]?元)/g, (_, unit: string) => words.replace('*', unit)),
}));

const twice = (text: string): string => text.replace(/\S/g, '$&$&');
const TITLES = /^([^\S\n]*)(\S*(?:情况|明细)表)$/gm;

/** Marks that are printed twice. */
export const DOUBLED: readonly Instance[] = Object.entries<(text: string) => string>({
  'numbers of tables, word by word': (text) => text.replace(/^([^\S\n]*)表\s*(\d+)(?=\s+\S*表$)/gm, '$1表 表 $2 $2'),
  'numbers of tables, character by character': (text) =>
    text.replace(/^([^\S\n]*)(表\s*\d+)(?=\s+\S*表$)/gm, (_, a: string, b: string) => a + twice(b)),
  'numbers of tables, all of them': (text) => text.replace(/^([^\S\n]*)(表)\s*(\d+)(?=\s+\S*表$)/gm, '$1表$3表$3'),
  'numbers of tables, with blanks': (text) => text.replace(/^([^\S\n]*)(表)\s*(\d+)(?=\s+\S*表$)/gm, '$1表 $3 表 $3'),
  'numbers of tables, 表 alone': (text) => text.replace(/^([^\S\n]*)(表)\s*(\d+)(?=\s+\S*表$)/gm, '$1表表 $3'),
  titles: (text) => text.replace(TITLES, '$1$2$2'),
  'titles, apart': (text) => text.replace(TITLES, '$1$2 $2'),
  'titles, character by character': (text) => text.replace(TITLES, (_, a: string, b: string) => a + twice(b)),
  'titles, characters apart': (text) =>
    text.replace(TITLES, (_, a: string, b: string) => a + twice(b).replace(/./g, '$& ').trim()),
  'parts, character by character': (text) =>
    text.replace(/^([^\S\n]*)(第.部分.*)$/gm, (_, a: string, b: string) => a + twice(b)),
  'heads of tables, character by character': (text) =>
    text.replace(/^([^\S\n]*)(编制(?:部门|单位).*元)$/gm, (_, a: string, b: string) => a + twice(b)),
  units: (text) => text.replace(/单位[:：][万千亿]?元/g, '$& $&'),
  totals: (text) => text.replace(/^([^\S\n]*)(总计|合计) /gm, '$1$2 $2 '),
  'totals, character by character': (text) =>
    text.replace(/^([^\S\n]*)(总计|合计) /gm, (_, a: string, b: string) => `${a}${twice(b)} `),
  'names of projects': (text) => text.replace(/项目名称：/g, '项目名称：项目名称：'),
}).map(([name, damage]) => ({ name: `twice: ${name}`, damage }));
