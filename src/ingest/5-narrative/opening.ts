import type { Budget, GlossaryEntry } from '../../model/budget';
import type { SourceLine } from '../1-read/SourceText';
import type { Prose } from './Prose';

/** Duties of the body: the numbered sentences of the first part. */
export function readDuties(prose: Prose): Budget['duties'] {
  return [...prose.text.matchAll(/(?:^|\n)\d+、([^\n]+)/g)].map((match) => ({
    text: match[1] ?? '',
    line: prose.lineAt(match.index + match[0].indexOf(match[1] ?? '')),
  }));
}

/** Official terms with the document's own explanation: `一、财政拨款:指…`. */
export function readGlossary(prose: Prose): GlossaryEntry[] {
  return [...prose.text.matchAll(/(?:^|\n)[（(]?[一二三四五六七八九十]+[、）)]([^：:\n]{2,30})[:：]([^\n]+)/g)].map(
    (match) => ({
      term: match[1] ?? '',
      text: match[2] ?? '',
      line: prose.lineAt(match.index + match[0].indexOf(match[1] ?? '')),
    }),
  );
}

const DATE = /^(\d{4})\s*年\s*(0?[1-9]|1[0-2])\s*月\s*(0?[1-9]|[12]\d|3[01])\s*日$/;

/** The date below the document: the last line that is a date and nothing else. */
export function readDate(lines: readonly SourceLine[]): Budget['published'] {
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const found = DATE.exec(lines[i]?.text ?? '');
    const [, year = '', month = '', day = ''] = found ?? [];
    if (found)
      return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, line: lines[i]?.number ?? 0 };
  }
  return null;
}

/** The budget's year: the one that headings and titles name most often. */
export function readYear(lines: readonly SourceLine[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    if (!text.includes('年')) continue;
    const weight = /^第.部分|部门预算|单位预算/.test(text) ? 50 : 1;
    for (const match of text.matchAll(/(?<!\d)(20\d\d)\s*年(?:度)?(?!.{0,3}底)/g)) {
      const year = Number(match[1]);
      counts.set(year, (counts.get(year) ?? 0) + weight);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
