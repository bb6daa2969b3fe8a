import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Budget } from '../../model/budget';
import { officialAddress, retrievalDate } from '../../model/source/official';
import { ABOUT_ENDING } from './documentsIn';

/** What `<file>.about.json` says of a document, and what is wrong in it, a sentence each for a person. */
export interface SaidAbout {
  about: Pick<Budget['source'], 'address' | 'retrieved'>;
  faults: string[];
}

/** The places of the file, what each must be, and what keeps it from being taken. */
const PLACES = [
  ['address', officialAddress, '以 http 或 https 开头的官方网址'],
  ['retrieved', v.pipe(retrievalDate, v.check(isDay)), '取得的日期，如 2025-02-14'],
] as const;

/** Whether the calendar has such a day. */
function isDay(date: string): boolean {
  const day = new Date(date);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date);
}

/** Longest part of a wrong value that a sentence quotes. */
const QUOTED = 60;

/**
 * What lies beside the files of a document and says where it was published and when it was retrieved. What is wrong is told and left out;
 * the document is read all the same.
 * @param paths the files of the document; the first that has something beside it counts
 */
export function aboutDocument(paths: readonly string[]): SaidAbout {
  const file = paths.map((path) => `${path}${ABOUT_ENDING}`).find((path) => existsSync(path));
  return file === undefined ? { about: {}, faults: [] } : saidIn(file);
}

function saidIn(file: string): SaidAbout {
  const fault = (place: string, expected: string, found: string): string =>
    `${file}${place && `（${place}）`}：应为${expected}，实际是${found}。文件照常读入，这一项没有用；改好以后再读一次。`;
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const isJson = error instanceof SyntaxError;
    return { about: {}, faults: [fault('', '一份 JSON', isJson ? '别的内容' : '打不开的文件')] };
  }
  if (said === null || typeof said !== 'object' || Array.isArray(said))
    return { about: {}, faults: [fault('', '{ "address": "…", "retrieved": "…" }', quoted(said))] };
  const about: Record<string, string> = {};
  const faults: string[] = [];
  for (const [place, value] of Object.entries(said)) {
    const [key, schema, expected] = PLACES.find(([name]) => name === place) ?? [];
    if (key === undefined) faults.push(fault(place, '"address" 或 "retrieved"', '别的名称'));
    else if (v.is(schema, value)) about[key] = value;
    else faults.push(fault(place, expected, quoted(value)));
  }
  return { about, faults };
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
