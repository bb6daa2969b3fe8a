import type { PrintedNumber } from '../../src/ingest/7-assemble/numbers';
import { ingest } from '../../src/ingest/ingest';
import { noticeQuote, noticeText } from '../../src/i18n/problems/noticeText';
import type { Budget } from '../../src/model/budget';
import type { Fact } from '../../src/model/fact';
import { notRead, type NotReadView } from '../../src/series/unread/notRead';
import { readText, sampleText } from './sample';

/** What reading made of a damaged document. */
export interface Outcome {
  /** What was done, for a person. */
  name: string;
  /**
   * How it shows: it was refused, a check has another state, or the page of the checks tells of something that was not read.
   * What stands in the data alone shows to nobody.
   */
  noticed: 'refused' | 'check' | 'notice' | '';
  /** Figures that call themselves sure, and stand in another column than they do in the document, or differ from it. */
  wrong: string[];
  /** What that page shows of it; null where it was refused. */
  shown: NotReadView | null;
}

/** A damaged document: the text, and for each of its lines the line of the sample that it was. */
export interface Damaged {
  name: string;
  lines: string[];
  was: number[];
}

const whole = readText(sampleText());
export const original = whole.budget;
const sampleLines = sampleText().split('\n');
const states = new Map(original.checks.map(({ id, state }) => [id, state]));
const known = new Set(toldOn(notRead(original)));
const printedAt = ({ printed }: Fact): string => `${printed.line}:${printed.offset}`;
const columns = new Map(original.facts.map((fact) => [printedAt(fact), fact.column]));
const amounts = new Map(
  original.facts.map(({ printed, table, column, amount }) => [`${table} ${printed.line} ${column}`, amount]),
);

function damaged(name: string, change: (lines: string[], was: number[]) => void): Damaged {
  const lines = [...sampleLines];
  const was = lines.map((_, index) => index + 1);
  change(lines, was);
  return { name, lines, was };
}

/** Figures that stand side by side in one row of one line, in print order. */
const rows: readonly Fact[][] = [
  ...new Set(original.facts.map(({ table, printed }) => `${table} ${printed.line}`)),
].map((row) =>
  original.facts
    .filter(({ table, printed }) => `${table} ${printed.line}` === row)
    .sort((a, b) => a.printed.offset - b.printed.offset),
);

function replaceIn(lines: string[], place: Place, text: string): void {
  const line = lines[place.line - 1] ?? '';
  lines[place.line - 1] = line.slice(0, place.offset) + text + line.slice(place.offset + place.text.length);
}

/** Roles of the numbers that say how much or how many, outside of the tables. */
const WORTH: ReadonlySet<string> = new Set(['money', 'change', 'percent', 'count']);

type Place = Pick<PrintedNumber, 'line' | 'offset' | 'text'>;

/** A place with one digit made another one: which digit and which other one changes from place to place. */
function digitChange({ line, offset, text }: Place, index: number): Damaged {
  const places = [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = places[(index * 7) % places.length] ?? 0;
  const digit = (Number(text[at]) + 1 + (index % 8)) % 10;
  const changed = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
  return damaged(`line ${line}: ${text} → ${changed}`, (lines) => replaceIn(lines, { line, offset, text }, changed));
}

/** One digit of each figure of the tables made another one. */
export function digitChanges(): Damaged[] {
  return original.facts.map(({ printed }, index) => digitChange(printed, index));
}

/** One digit made another one of each amount, percentage and count that sentences state. */
export function sentenceChanges(): Damaged[] {
  return whole.numbers.filter(({ role }) => WORTH.has(role)).map(digitChange);
}

/** Two neighbours of a row in each other's place, wherever they differ. */
export function swaps(): Damaged[] {
  return rows.flatMap((row) =>
    row.slice(1).flatMap((fact, index) => {
      const before = row[index];
      if (!before || before.printed.text === fact.printed.text) return [];
      return damaged(`${before.id} ⇄ ${fact.id}`, (lines) => {
        replaceIn(lines, fact.printed, before.printed.text);
        replaceIn(lines, before.printed, fact.printed.text);
      });
    }),
  );
}

/** Each figure left out, as if its cell had been blank. */
export function drops(): Damaged[] {
  return original.facts.map((fact) =>
    damaged(`without ${fact.id}`, (lines) => replaceIn(lines, fact.printed, ' '.repeat(fact.printed.text.length))),
  );
}

/** Each line with figures printed twice. */
export function doubles(): Damaged[] {
  return [...new Set(original.facts.map(({ printed }) => printed.line))].map((line) =>
    damaged(`line ${line} twice`, (lines, was) => {
      lines.splice(line, 0, lines[line - 1] ?? '');
      was.splice(line, 0, line);
    }),
  );
}

/** Lines of one page, about: what is lost when a page is not copied. */
const PAGE = 36;

/** Each page left out, the pages beginning at every twelfth line of the tables. */
export function cuts(): Damaged[] {
  const last = Math.max(...original.facts.map(({ printed }) => printed.line));
  const first = Math.min(...original.facts.map(({ printed }) => printed.line));
  const starts = Array.from({ length: Math.ceil((last - first) / 12) }, (_, index) => first + index * 12);
  return starts.map((start) =>
    damaged(`lines ${start} to ${start + PAGE - 1} cut`, (lines, was) => {
      lines.splice(start - 1, PAGE);
      was.splice(start - 1, PAGE);
    }),
  );
}

/** Reads a damaged document and says whether the damage shows, and which figures are surely called something that they are not. */
export function outcomeOf({ name, lines, was }: Damaged): Outcome {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = ingest({ bytes, file: 'damaged.txt', sha256: '' });
  if (!result.ok) return { name, noticed: 'refused', wrong: [], shown: null };
  const { budget } = result.value;
  const shown = notRead(budget);
  return { name, noticed: noticedBy(budget, shown), wrong: wrongIn(budget, was), shown };
}

/** What the page tells of what was not read: the title of each, its place and the words that it is about. */
export function toldOn({ money, kept }: NotReadView): string[] {
  return [...money, ...kept].map(({ notice }) =>
    [noticeText(notice, 'zh').title, notice.table, noticeQuote(notice)].filter(Boolean).join('\n'),
  );
}

function noticedBy(budget: Budget, shown: NotReadView): Outcome['noticed'] {
  const doubtful = budget.checks.some(({ id, state }) =>
    states.has(id) ? states.get(id) !== state : state === '不符' || state === '需核对',
  );
  if (doubtful) return 'check';
  return toldOn(shown).some((told) => !known.has(told)) ? 'notice' : '';
}

/** Sure figures whose column is not the one that the sample's figure at this place has. A figure that was moved counts with its place. */
function wrongIn(budget: Budget, was: readonly number[]): string[] {
  return budget.facts.flatMap((fact) => {
    if (fact.provenance === 'inferred') return [];
    const line = was[fact.printed.line - 1] ?? 0;
    const column = columns.get(`${line}:${fact.printed.offset}`);
    const there = column === fact.column;
    // Where a row has lost a figure, places move; its figures are right if the column holds this amount.
    const same = amounts.get(`${fact.table} ${line} ${fact.column}`) === fact.amount;
    return there || same ? [] : [`${fact.id} ${fact.printed.text} (${fact.provenance}), truly ${column ?? 'nowhere'}`];
  });
}
