const FULL_WIDTH_DIGITS = /[０-９]/g;
const UNITS = '万元|亿元|千元|元';

/** A number in groups of three with wide commas, as amounts are printed: with decimals, further groups, or a unit behind it. */
const WIDE_GROUPS =
  /(?<![\d,，.．])\d{1,3}(?:，\d{3})+(?![\d，])(?=\.\d|\s*(?:万元|亿元|千元|元)|(?<=，\d{3}，\d{3}))/g;

/** A wide point of an amount or a percentage: a list's mark (`1．2022年…`) has no unit behind the digits that follow it. */
const WIDE_POINT = /(?<=\d)．(?=\d+\s*(?:万元|亿元|千元|元|[%％]))/g;

/** Commas of other widths and languages, and the apostrophes that set groups apart in Switzerland. */
const OTHER_GROUPS = /(?<![\d,.])\d{1,3}(?:([,'’‘ʼ´`′＇٬﹐､‚˙])\d{3})+(?![\d'’])/g;
/** An ideographic comma sets items apart too: in a number it has decimals behind its group, and stands within a word of its own. */
const LISTED_GROUPS = /(?<=\s)\d{1,3}(?:[、，]\d{3})+\.\d+(?=\s|$)/g;
/** Other points, where what stands behind the digits shows that they are decimals. */
const OTHER_POINTS = new RegExp(
  `(?<=\\d)[·‧∙․﹒٫。｡．](?=\\d{1,6}\\s*(?:${UNITS}|[%％]))|(?<=\\s[\\d,]{1,12})[·‧∙․﹒٫。｡．](?=\\d{1,6}(?:\\s|$))|(?<=^\\s*\\d[\\d,]{0,11})[·‧∙․﹒٫。｡](?=\\d{2,6}(?:\\s+\\d|\\s*$))`,
  'g',
);
/** Other signs before an amount with decimals; a hyphen between figures is a range. */
const OTHER_SIGNS = /(?<![\d—–-])[﹣‐‑‒–➖](?=\d[\d,]*\.\d)|(?<=^|\s)[﹣‐‑‒➖](?=\d)/g;

/** Punctuation of other widths, by what it stands for. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '﹕': '：',
  '∶': '：',
  '︰': '：',
  '꞉': '：',
  '︓': '：',
  '︐': '，',
  '﹑': '、',
  '︑': '、',
  '｡': '。',
  '︒': '。',
  '﹔': '；',
  '︔': '；',
  '﹙': '（',
  '﹚': '）',
  '︵': '（',
  '︶': '）',
  '❨': '（',
  '❩': '）',
  '⦅': '（',
  '⦆': '）',
  '﹪': '%',
};
const PUNCTUATION_MARKS = new RegExp(`[${Object.keys(PUNCTUATION).join('')}]`, 'g');

/** Any character that may be written otherwise. */
const ANY = /[０-９，、､'’‘ʼ´`′＇٬﹐‚˙·‧∙․﹒٫。．‐‑‒–➖﹣]/;

/**
 * Writes full-width digits, and the commas, points, signs and percent signs among them, as half-width ones: each character stays one
 * character, so that offsets hold. A wide comma between other numbers is punctuation and stays.
 */
export function fold(line: string): string {
  const text = line
    .replace(PUNCTUATION_MARKS, (mark) => PUNCTUATION[mark] ?? mark)
    .replace(/､(?!\d{3})|(?<!\d)､/g, '、');
  if (!ANY.test(text)) return text;
  const digits = /[０-９]/.test(text)
    ? text
        .replace(/(?<=[０-９])．(?=[０-９])(?![０-９]{4}\s*年)/g, '.')
        .replace(/(?<=[０-９])％/g, '%')
        .replace(FULL_WIDTH_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    : text;
  if (!/\d/.test(digits)) return digits;
  return foldGroups(digits)
    .replace(OTHER_POINTS, '.')
    .replace(OTHER_GROUPS, (number) => number.replace(/[^\d]/g, ','))
    .replace(LISTED_GROUPS, (number) => number.replace(/[、，]/g, ','))
    .replace(OTHER_SIGNS, '-');
}

/**
 * Writes the wide commas and points of amounts as half-width ones. A line may end before the unit that tells an amount from a
 * list or a list's mark, or within the amount, so that running text which is whole again is folded once more.
 */
export function foldGroups(text: string): string {
  return text.replace(WIDE_POINT, '.').replace(WIDE_GROUPS, (number) => number.replace(/，/g, ','));
}
