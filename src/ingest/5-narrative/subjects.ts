import { cleanName } from '../2-recognise/words';
import { chainIn, codeOfName, codeOfNames, quotedChain } from './chains';
import type { Section } from './sections';

/** What the tables call their codes, and what the body is called, for reading who a sentence speaks about. */
export interface Names {
  /** Names of the coded rows, by code. */
  byCode: ReadonlyMap<string, string>;
  bodies: ReadonlySet<string>;
  /** Names of rows without a code, such as projects: a year in them is part of the name. */
  rows: ReadonlySet<string>;
  /** The year that the document is about: an amount of an earlier one is last year's. */
  year?: number;
}

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
  return cleanName(name.replace(/^[（(]\d{1,2}[）)]/, ''))
    .replace(/(?:预算数|年初预算)?(?:为|是|安排)$/, '')
    .replace(/(?:合计|共计|总计|预算数)$/, '')
    .replace(/^本(?:部门|单位)|^(?:部门|单位)(?=收入|支出|收支)/, '')
    .replace(/^.*下属\d.*的(?=机关运行经费)/, '')
    .replace(/^.*(?:拨款|资金)安排的(?=[\u4e00-\u9fff]{2,6}费)/, '')
    .replace(/^(?:的|包括|安排|和|与)/, '')
    .replace(/^财政拨款(?=[“"]?三公)/, '')
    .replace(/(?<=三公[”"]?经费)预算$/, '')
    .replace(/(?<=.{3})财政拨款预算$/, '');
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

/** A subject without the words that one naming of it has and another has not: `收、支预算总计各` and `收入、支出预算`. */
const plain = (name: string): string =>
  name
    .replace(/预算|决算|总计|合计|数$|[总各均、“”"]|本年/g, '')
    .replace(/收入/g, '收')
    .replace(/支出/g, '支');

/** Whether two namings are of one thing. */
export function isSameSubject(one: string, other: string): boolean {
  return plain(one) !== '' && plain(one) === plain(other);
}

/** Whether the words before a reason name a subject: `财政拨款收入支出` speaks of 财政拨款收入 and of 财政拨款支出. */
export function speaksOf(words: string, subject: string): boolean {
  const whole = plain(words);
  const [, stem = '', end = ''] = /^(.*?)([收支]?)$/.exec(plain(subject)) ?? [];
  return stem !== '' && whole.startsWith(stem) && whole.slice(stem.length).includes(end);
}
