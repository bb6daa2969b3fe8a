/** Numerals of a label: `3`, `03`, `2-1`, `十一`. A Chinese numeral ends before 一般, which is the first word of titles. */
const NUMERAL = '(?:\\d+(?:[-—–－.]\\d+)*|[一二三四五六七八九十]+?(?=一般|[^一二三四五六七八九十]|$))';

/** `表3`, `附表3`, `附件2-3`, `预算表3`; or `公开03表`, `预算03表`. */
const LABEL = new RegExp(
  `^(?:(?:预算|公开|预算公开|部门预算|部门预算公开)?(?:附?表|附件)${NUMERAL}表?|(?:预算|公开|预算公开|部门预算公开)${NUMERAL}表)(?![\\d年月])[:：、.]?`,
);

/** A table's printed number and what stands behind it on its line; white space does not count. Null where no number begins the line. */
export function labelIn(line: string): { label: string; rest: string } | null {
  // 表 is printed twice, or its number is.
  const text = line
    .replace(/(表\s*)(\d{1,2})\s+\2(?!\d)/, '$1$2')
    .replace(/\s/g, '')
    .replace(/表{2,}/, '表');
  const found = LABEL.exec(text)?.[0];
  if (!found) return null;
  return { label: found.replace(/[:：、.]$/, ''), rest: text.slice(found.length) };
}

/** Whether a line is nothing but a table's number. */
export function isLabel(line: string): boolean {
  return labelIn(line)?.rest === '' || isTornLabel(line);
}

/** What is left of a number that was printed over itself or in pieces: 表, numerals, and nothing else. It is nobody's name. */
function isTornLabel(line: string): boolean {
  const text = line.replace(/\s/g, '');
  return (
    text.length <= 12 &&
    /表/.test(text) &&
    /\d|表表/.test(text) &&
    /^(?:[表附续（）()\d—－.:：、-]|公开|预算)+$/.test(text)
  );
}
