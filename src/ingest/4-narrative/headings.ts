import type { SourceLine } from '../../readers/text/SourceText';
import { ABOUT_MONEY, PART_ENDS, SURE_HEADING, type PartKind } from '../../templates/narrative/partHeadings';

const PART_MARK = /^第[一二三四五六七八九十]部分[:：]?/;
const NUMBER_MARK = /^[一二三四五六七八九十]+、/;
const LONGEST = 45;

export interface PartHeading {
  part: PartKind;
  text: string;
  /** Lines that it takes. */
  lines: number;
  /** `三、名词解释`: the part has no other heading, and its number belongs to the text. */
  isNumbered: boolean;
}

const closed = (line: SourceLine | undefined): string => line?.text.replace(/\s/g, '') ?? '';

const kindOf = (text: string): PartKind | null =>
  text.length > LONGEST || /[。；：，…]|\.{3}|\d$/.test(text)
    ? null
    : (PART_ENDS.find(([, words]) => words.test(text))?.[0] ?? null);

/** What a heading with a number of its own begins. */
function numberedKindOf(text: string): PartKind | null {
  const kind = kindOf(text);
  return kind === 'opening' && ABOUT_MONEY.test(text) ? 'narrative' : kind;
}

/** `第三部分 …部门决算` and `情况说明` on the next line. */
function markedHeading(lines: readonly SourceLine[], index: number): PartHeading | null {
  const text = closed(lines[index]);
  if (!PART_MARK.test(text)) return null;
  const own = numberedKindOf(text.replace(PART_MARK, ''));
  const next = closed(lines[index + 1]);
  const whole =
    NUMBER_MARK.test(next) || PART_MARK.test(next) ? null : numberedKindOf((text + next).replace(PART_MARK, ''));
  // `第三部分 …部门决算情况` may go on with `说明`, whatever its first line says.
  const isWhole = whole !== null && (own === null || (next.length < 8 && !/[。]/.test(next)));
  const part = isWhole ? whole : own;
  return part && { part, text: isWhole ? text + next : text, lines: isWhole ? 2 : 1, isNumbered: false };
}

/** `三、名词解释` where the parts of a document are numbered; inside of the narrative only the glossary is told so. */
function numberedHeading(text: string, part: PartKind): PartHeading | null {
  if (!NUMBER_MARK.test(text)) return null;
  const kind = numberedKindOf(text.replace(NUMBER_MARK, ''));
  const begins =
    (kind === 'glossary' && text.length < 10) ||
    (kind === 'narrative' && part !== 'narrative' && part !== 'glossary') ||
    (kind === 'tables' && part === 'opening');
  return kind && begins ? { part: kind, text, lines: 1, isNumbered: kind === 'narrative' } : null;
}

/** The heading of a part that stands on a line; null if none does. */
export function headingAt(lines: readonly SourceLine[], index: number, part: PartKind): PartHeading | null {
  const marked = markedHeading(lines, index);
  if (marked) return marked;
  const text = closed(lines[index]);
  if (NUMBER_MARK.test(text)) return numberedHeading(text, part);
  const kind = kindOf(text);
  if (kind === null || kind === 'tables' || /^[（(]|^\d{1,2}[.．、]/.test(text)) return null;
  const before = lines[index - 1];
  const isFree =
    before === undefined ||
    /[。：:；]$/.test(before.text) ||
    (before.page !== lines[index]?.page && SURE_HEADING.test(text));
  return isFree ? { part: kind, text, lines: 1, isNumbered: false } : null;
}
