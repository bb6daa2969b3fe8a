import type { Section } from './sections';
import { cleanName } from '../2-recognise/words';

/** What the tables call their codes, and what the body is called, for reading who a sentence speaks about. */
export interface Names {
  /** Names of the coded rows, by code. */
  byCode: ReadonlyMap<string, string>;
  bodies: ReadonlySet<string>;
  /** Names of rows without a code, such as projects: a year in them is part of the name. */
  rows: ReadonlySet<string>;
}

const LEVELS = /([^（）()。；：\n]+(?:[（(][^（）()类款项]+[）)][^（）()。；：\n]*)*)[（(](类|款|项)[）)]/g;

const A_LEVEL = /[（(][类款项][）)]/;

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

function codesNamed(name: string, byCode: ReadonlyMap<string, string>): string[] {
  const codes: string[] = [];
  byCode.forEach((printed, code) => {
    if (printed === name) codes.push(code);
  });
  return codes;
}

/** Finds the code that a chain of names stands for: class, section and item names from the top. */
export function codeOfNames(names: readonly string[], byCode: ReadonlyMap<string, string>): string {
  let code = '';
  for (const name of names) {
    const length = code === '' ? 3 : code.length + 2;
    const next = codesNamed(name, byCode).find(
      (candidate) => candidate.length === length && candidate.startsWith(code),
    );
    if (next === undefined) return '';
    code = next;
  }
  return code;
}

/** Code of a name that stands alone; a class first, and only if no two codes of one level share it. */
function codeOfName(name: string, byCode: ReadonlyMap<string, string>): string {
  const codes = codesNamed(name, byCode);
  for (const length of [3, 5, 7]) {
    const found = codes.filter((code) => code.length === length);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? '') : '';
  }
  return '';
}

/** Drops what is no part of a name: the body, the year, and the verbs before a figure. */
function trim(words: string, { bodies, rows }: Names): string {
  let name = words;
  for (const body of bodies) if (body !== '') name = name.replace(body, '');
  // `1．2022年…资金`: a list mark before a year, where neither alone tells which is which.
  const item = cleanName(name.replace(/^\d{1,2}[.．、]/, ''));
  if (rows.has(item)) return item;
  const year = [...name.matchAll(/\d{4}年度?(?:的)?/g)].pop();
  if (year) name = name.slice(year.index + year[0].length) || name;
  return cleanName(name)
    .replace(/(?:预算数|年初预算)?(?:为|是|安排)$/, '')
    .replace(/(?:合计|共计|总计|预算数)$/, '')
    .replace(/^(?:本)?(?:部门|单位)(?=收入|支出|收支)/, '')
    .replace(/^(?:的|包括|安排|和|与)/, '')
    .replace(/^财政拨款(?=[“"]?三公)/, '')
    .replace(/(?<=三公[”"]?经费)预算$/, '')
    .replace(/(?<=.{3})财政拨款预算$/, '');
}

/**
 * Who a statement speaks about.
 * @param start where its clause begins
 * @param words its clause up to the figure
 */
export function subjectOf(
  text: string,
  section: Section,
  start: number,
  words: string,
  names: Names,
): { subject: string; code: string; from: number } {
  // A chain 类 款 项 may stand before a colon, in the clause before this one.
  const lineStart = startAfter(text, section.body, start, SENTENCE_STOPS);
  const sentence = text.slice(lineStart, start + words.length);
  const chain = A_LEVEL.test(sentence) ? [...sentence.matchAll(LEVELS)] : [];
  if (chain.length > 0) {
    const parts = chain.map((match) => cleanName(match[1] ?? ''));
    return { subject: parts[parts.length - 1] ?? '', code: codeOfNames(parts, names.byCode), from: lineStart };
  }
  const subject = trim(words, names);
  if (subject !== '') return { subject, code: codeOfName(subject, names.byCode), from: start };
  // 某某街道…年预算数为 has no name of its own: the words before the colon have.
  const before = text.slice(lineStart, Math.max(lineStart, start - 1));
  const named = trim(before, names);
  return { subject: named, code: codeOfName(named, names.byCode), from: lineStart };
}
