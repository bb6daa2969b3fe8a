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
