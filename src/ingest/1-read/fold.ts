const FULL_WIDTH_DIGITS = /[０-９]/g;

/** A number in groups of three with wide commas, as amounts are printed: with decimals, further groups, or a unit behind it. */
const WIDE_GROUPS =
  /(?<![\d,，.．])\d{1,3}(?:，\d{3})+(?![\d，])(?=\.\d|\s*(?:万元|亿元|千元|元)|(?<=，\d{3}，\d{3}))/g;

/** A wide point of an amount or a percentage: a list's mark (`1．2022年…`) has no unit behind the digits that follow it. */
const WIDE_POINT = /(?<=\d)．(?=\d+\s*(?:万元|亿元|千元|元|[%％]))/g;

/**
 * Writes full-width digits, and the commas, points and percent signs among them, as half-width ones: each character stays one
 * character, so that offsets hold. A wide comma between other numbers is punctuation and stays.
 */
export function fold(line: string): string {
  if (!/[０-９，]/.test(line)) return line;
  const digits = line
    .replace(/(?<=[０-９])．(?=[０-９])(?![０-９]{4}\s*年)/g, '.')
    .replace(/(?<=[０-９])％/g, '%')
    .replace(FULL_WIDTH_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return foldGroups(digits);
}

/**
 * Writes the wide commas and points of amounts as half-width ones. A line may end before the unit that tells an amount from a
 * list or a list's mark, or within the amount, so that running text which is whole again is folded once more.
 */
export function foldGroups(text: string): string {
  return text.replace(WIDE_POINT, '.').replace(WIDE_GROUPS, (number) => number.replace(/，/g, ','));
}
