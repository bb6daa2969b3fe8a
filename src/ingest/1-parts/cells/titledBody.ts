import type { SourceLine } from '../../../readers/text/SourceText';
import { BODY_AFTER_YEAR } from '../../../templates/narrative/partHeadings';

/** How many lines a title page may have. */
const TITLE_LINES = 12;

const PART_NUMBER = /^第[一二三四五六七八九十]+部分/;
const YEAR = /20\d\d年|二〇/;
/** The body on the title page: what stands before the year, over several lines perhaps, or else between the year and 部门预算. */
export function titledBody(lines: readonly Pick<SourceLine, 'text'>[]): string {
  const title = lines
    .slice(0, TITLE_LINES)
    .map(({ text }) => text.replace(/\s/g, '').replace(PART_NUMBER, ''))
    .filter((text) => text !== '');
  const at = title.findIndex((text) => YEAR.test(text));
  const whole = title.slice(0, at + 1).join('');
  return /^(\D{4,40}?)(?:20\d\d年|二〇)/.exec(whole)?.[1] ?? BODY_AFTER_YEAR.exec(title[at] ?? '')?.[1] ?? '';
}
