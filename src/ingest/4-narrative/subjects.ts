import { cleanName } from '../words/words';
import { plainName, stemOf, withoutLeadingWords } from '../../templates/narrative/subjectWords';
import { chainIn, codeOfName, codeOfNames, quotedChain } from './chains';
import type { Names } from '../2-tables/Names';
import type { Section } from './sections';

/** Characters before a figure in which its sentence is looked for; the longest real ones are half as long. */
const LONGEST_SENTENCE = 600;

/** Where a stretch begins that none of the stops interrupts, looking back from `at` no further than a sentence is long. */
export function startAfter(text: string, from: number, at: number, stops: ReadonlySet<string | undefined>): number {
  const first = Math.max(from, at - LONGEST_SENTENCE);
  let start = at;
  while (start > first && !stops.has(text[start - 1])) start -= 1;
  return start;
}

/** What ends a sentence. */
export const SENTENCE_STOPS: ReadonlySet<string | undefined> = new Set(['。', '\n']);

/** `0.39万（含外宾接待支出`: what stands in a bracket that is still open speaks for itself. */
function inBracket(words: string): string {
  const at = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
  const isOpen = at >= 0 && !/[）)]/.test(words.slice(at));
  return isOpen ? words.slice(at + 1).replace(/^(?:含|其中[:：]?)/, '') : words;
}

/** Drops what is no part of a name: the body, the year, and the verbs before a figure. */
function trim(words: string, { bodies, rows }: Names): string {
  let name = inBracket(words);
  for (const body of bodies) if (body !== '') name = name.replace(body, '');
  // `1．2022年…资金`: a list mark before a year, where neither alone tells which is which.
  const item = cleanName(name.replace(/^\d{1,2}[.．、]/, ''));
  if (rows.has(item)) return item;
  const year = [...name.matchAll(/\d{4}年度?(?:的)?/g)].pop();
  if (year) name = name.slice(year.index + year[0].length) || name;
  return withoutLeadingWords(cleanName(name.replace(/^[（(]\d{1,2}[）)]/, '')));
}

export interface Subject {
  subject: string;
  code: string;
  /** Where its words begin. */
  from: number;
}

/**
 * Who a statement speaks about.
 * @param start where its clause begins
 * @param words its clause up to the figure
 */
export function subjectOf(text: string, section: Section, start: number, words: string, names: Names): Subject {
  // A chain 类 款 项 may stand before a colon, in the clause before this one.
  const lineStart = startAfter(text, section.body, start, SENTENCE_STOPS);
  const chain = chainOf(text.slice(lineStart, start + words.length), section, names);
  if (chain) return { ...chain, from: lineStart };
  const subject = trim(words, names);
  if (subject !== '') return { subject, code: codeOfName(subject, names.byCode), from: start };
  // 某某街道…年预算数为 has no name of its own: the words before the colon have.
  const before = text.slice(lineStart, Math.max(lineStart, start - 1));
  const named = trim(before, names);
  return { subject: named, code: codeOfName(named, names.byCode), from: lineStart };
}

/** The last chain of names in some words, with its code; null if there is none. */
export function chainOf(words: string, { above }: Section, { byCode }: Names): Omit<Subject, 'from'> | null {
  const chain = chainIn(words, above ?? []);
  const names = chain.length > 0 ? chain : quotedChain(words, byCode);
  return names.length === 0 ? null : { subject: names[names.length - 1] ?? '', code: codeOfNames(names, byCode) };
}

/** Whether the words before a reason name a subject: `财政拨款收入支出` speaks of 财政拨款收入 and of 财政拨款支出. */
export function speaksOf(words: string, subject: string): boolean {
  const whole = plainName(words);
  const [stem, end] = stemOf(plainName(subject));
  return stem !== '' && whole.startsWith(stem) && whole.slice(stem.length).includes(end);
}
