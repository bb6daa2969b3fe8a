import type { SourceLine } from '../../readers/text/SourceText';
import { YEAR_HEADING, YEAR_PLANNED, YEAR_TITLE } from '../../templates/narrative/partHeadings';

const A_YEAR = /(?<!\d)(20\d\d)年(?:度)?(?!.{0,3}底)/g;
const IN_PAST = /(?:[比较与同]|上年|去年|从|自)$/;

/** Years are told by headings and titles first; where these tell none, by sentences that say what is planned. */
const WEIGHTS = [50, 10, 1] as const;

/**
 * The budget's year: the one that its parts, titles and headings name most often. A year that only sentences about the past mention
 * is no year of the budget.
 */
export function readYear(lines: readonly SourceLine[]): number | null {
  const counts = new Map<number, number>();
  const count = (year: string | undefined, weight: number): void => {
    if (year !== undefined) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + weight);
  };
  for (const line of lines) {
    if (!line.text.includes('年')) continue;
    const text = line.text.replace(/\s/g, '');
    const isSentence = /[，。；]/.test(text);
    const weight = !isSentence && YEAR_TITLE.test(text) ? WEIGHTS[0] : YEAR_HEADING.test(text) ? WEIGHTS[1] : 0;
    if (weight === 0) {
      count(YEAR_PLANNED.exec(text)?.[1], WEIGHTS[2]);
      continue;
    }
    for (const match of text.matchAll(A_YEAR)) if (!IN_PAST.test(text.slice(0, match.index))) count(match[1], weight);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
