/** Kinds of damage that copying a document does to its text, each as a family of instances. */

export interface Instance {
  name: string;
  damage: (text: string) => string;
}

/** Blanks that may stand within a number. */
export const BLANKS: Readonly<Record<string, string>> = {
  blank: ' ',
  'two blanks': '  ',
  tab: '\t',
  'no-break space': '\u00a0',
  'figure space': '\u2007',
  'thin space': '\u2009',
  'hair space': '\u200a',
  'narrow no-break space': '\u202f',
  'mathematical space': '\u205f',
  'wide space': '\u3000',
  'Hangul filler': '\u3164',
  'Braille blank': '\u2800',
};

/** Characters without width. */
export const WIDTHLESS: readonly string[] = [
  ...'\u00ad\u034f\u061c\u180b\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e',
  ...'\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\ufe00\ufe0e\ufe0f\ufeff\u0332',
  '\u{e0001}',
  '\u{e0100}',
];

/** Places within a number, as patterns of which the first group comes before the blank and the second one behind it. */
const EVIDENT: Readonly<Record<string, readonly [RegExp, string, string]>> = {
  'after the comma': [/(\d),(\d{3}(?:[.,]|(?!\d)))/g, '$1,', '$2'],
  'before the comma': [/(\d),(\d{3}(?:[.,]|(?!\d)))/g, '$1', ',$2'],
  'on both sides of the comma': [/(\d),(\d{3}(?:[.,]|(?!\d)))/g, '$1{},', '$2'],
  'after the point': [/(\d)\.(\d{2,6})(?![\d.])/g, '$1.', '$2'],
  'before the point': [/(\d)\.(\d{2,6})(?![\d.])/g, '$1', '.$2'],
};

const HIDDEN: Readonly<Record<string, readonly [RegExp, string, string]>> = {
  'in place of the comma': [/(\d),(\d{3}(?:[.,]|(?!\d)))/g, '$1', '$2'],
  'before the last digit of the whole': [/(\d)(\d\.\d{2,6})(?![\d.])/g, '$1', '$2'],
  'after the first digit': [/(?<![\d.,])(\d)(\d[\d,]*\.\d{2,6})(?![\d.])/g, '$1', '$2'],
  'within the decimals': [/(\d\.\d)(\d{1,5})(?![\d.])/g, '$1', '$2'],
};

function broken(places: typeof EVIDENT): Instance[] {
  return Object.entries(places).flatMap(([where, [pattern, before, behind]]) =>
    Object.entries(BLANKS).map(([blank, character]) => ({
      name: `${blank} ${where}`,
      damage: (text: string) => text.replace(pattern, `${before.replace('{}', character)}${character}${behind}`),
    })),
  );
}

/** A damage done to the lines of one remainder only, so that most of the document is whole. */
export function inPlaces({ name, damage }: Instance, every: number, from: number): Instance {
  return {
    name: `${name}, on every ${every}th line`,
    damage: (text) =>
      text
        .split('\n')
        .map((line, index) => (index % every === from ? damage(line) : line))
        .join('\n'),
  };
}

/** Numbers whose own marks show that they are one. */
export const EVIDENT_BREAKS: readonly Instance[] = broken(EVIDENT);
/** Numbers of which only sums and other printings show that they are one. */
export const HIDDEN_BREAKS: readonly Instance[] = broken(HIDDEN);

/** Other marks between groups of three. */
export const OTHER_MARKS: readonly Instance[] = [..."，'’‘＇´٬﹐､、"].map((mark) => ({
  name: `groups set apart by ${mark}`,
  damage: (text: string) => text.replace(/(?<=\d),(?=\d{3}\.\d)/g, mark),
}));

export const WITHOUT_WIDTH: readonly Instance[] = WIDTHLESS.flatMap((character) => {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    { name: `${code} after commas`, damage: (text: string) => text.replace(/(?<=\d),(?=\d)/g, `,${character}`) },
    { name: `${code} after points`, damage: (text: string) => text.replace(/(?<=\d)\.(?=\d)/g, `.${character}`) },
    {
      name: `${code} within words`,
      damage: (text: string) => text.replace(/(?<=[\u4e00-\u9fff])(?=[支目年门位表数])/g, character),
    },
    { name: `${code} between digits`, damage: (text: string) => text.replace(/(?<=\d)(?=\d)/g, character) },
  ];
});

/** Radicals and compatibility characters with the ideograph that each stands for. */
function lookAlikes(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (character: string, ideograph: string): void => {
    if (ideograph !== character && /^[\u4e00-\u9fff]$/.test(ideograph))
      found.set(ideograph, [...(found.get(ideograph) ?? []), character]);
  };
  for (const [from, to] of [
    [0x2f00, 0x2fd5],
    [0xf900, 0xfaff],
    [0x2f800, 0x2fa1d],
  ] as const)
    for (let code = from; code <= to; code += 1) {
      const character = String.fromCodePoint(code);
      add(character, character.normalize('NFKC'));
    }
  // The supplement has no decompositions: what stands in names of budgets.
  for (const [character = '', ideograph = ''] of [
    ...'⺟母⺠民⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻏邑⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟㇐一',
  ].reduce<string[][]>(
    (pairs, one, at) =>
      at % 2 === 0 ? [...pairs, [one]] : [...pairs.slice(0, -1), [...(pairs[pairs.length - 1] ?? []), one]],
    [],
  ))
    add(character, ideograph);
  return found;
}

/** Every look-alike of a character that a text holds, one at a time, and the first of each all at once. */
export function lookAlikesOf(text: string): Instance[] {
  const there = [...lookAlikes()].filter(([ideograph]) => text.includes(ideograph));
  const each = there.flatMap(([ideograph, characters]) =>
    characters.map((character) => ({
      name: `${ideograph} as U+${(character.codePointAt(0) ?? 0).toString(16)}`,
      damage: (whole: string) => whole.replaceAll(ideograph, character),
    })),
  );
  const all = new Map(there.map(([ideograph, characters]) => [ideograph, characters[0] ?? ideograph]));
  return [
    ...each,
    {
      name: 'every look-alike',
      damage: (whole) => [...whole].map((character) => all.get(character) ?? character).join(''),
    },
  ];
}

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
