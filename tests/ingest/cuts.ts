import { createHash } from 'node:crypto';
import { ingest } from '../../src/ingest/ingest';
import type { Budget } from '../../src/model/budget';
import type { Fact } from '../../src/model/fact';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import { invent } from '../invent/invent';
import { readText, sampleText } from './sample';

/** A figure that a document really prints: where, and what it is. */
interface Printed {
  table: string;
  line: number;
  published: string;
  column: string;
  code: string;
  name: string;
}

/** A document before it is cut, and the figures of its tables. */
export interface Whole {
  name: string;
  lines: readonly string[];
  printed: readonly Printed[];
}

/** Lines `from` to `to` (1-based, both included) that are missing. */
export interface Cut {
  kind: string;
  from: number;
  to: number;
}

/** What reading made of a cut document. */
export interface CutOutcome {
  refusal: string;
  /** Figures that call themselves sure and are not what they say; empty after a refusal. */
  wrong: string[];
  budget: Budget | null;
}

export function sampleWhole(): Whole {
  const { budget } = readText(sampleText());
  const printed = budget.facts.map(({ table, printed: { line, text }, column, code, name }) => ({
    table,
    line,
    published: text,
    column,
    code,
    name,
  }));
  return { name: 'the sample', lines: sampleText().split('\n'), printed };
}

export function inventedWhole(seed: number): Whole {
  const { text, truth } = invent(seed);
  return { name: `invented ${seed}`, lines: text.split(/\r?\n/), printed: truth.facts };
}

const bareOf = (line: string | undefined): string => (line ?? '').replace(/\s/g, '');

/** 0-based places of titles: a line that ends in 表 with the unit a few lines below. A title printed again counts. */
function titlesOf(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => {
    const bare = bareOf(line);
    if (!/[^。，；：]{4,}表(?:（续表）)?$/.test(bare) || /为空表|^注/.test(bare)) return [];
    const below = lines.slice(at + 1).filter((text) => text.trim() !== '');
    return below.slice(0, 3).some((text) => /单位[：:]/.test(text)) ? [at] : [];
  });
}

/** The next line that is not blank, from `at` on in steps of `step`. */
function filled(lines: readonly string[], at: number, step: 1 | -1): number {
  let here = at;
  while (here >= 0 && here < lines.length && lines[here]?.trim() === '') here += step;
  return here;
}

const ROW = /^\s*(?:总\s*计|合\s*计|\d{3}(?:\s|[\u4e00-\u9fff])|一、|.{2,30}(?:为空表|无数据|空表|无)。?$)/;

/** Every way of cutting that has to do with titles, headers and the ends of tables. */
export function titleCuts({ lines }: Whole): Cut[] {
  return titlesOf(lines).flatMap((title) => {
    const above = filled(lines, title - 1, -1);
    const label = /表/.test(bareOf(lines[above])) && bareOf(lines[above]).length < 12 ? above : title;
    let unit = title;
    while (unit < title + 8 && !/(?<!编制)单位[：:]\s*[万千亿]?元/.test(lines[unit] ?? '')) unit += 1;
    let head = unit + 1;
    while (head < Math.min(lines.length, unit + 120) && !ROW.test(lines[head] ?? '')) head += 1;
    const cut = (kind: string, from: number, to: number): Cut => ({ kind, from: from + 1, to: to + 1 });
    const ends = [1, 5, 12, 30].flatMap((before) =>
      [0, 2, 9, 24].map((after) => cut('end and start', Math.max(0, label - before), head - 1 + after)),
    );
    return [
      cut('title', title, title),
      cut('label and title', label, title),
      cut('title and unit', label, unit),
      cut('title and header', label, head - 1),
      cut('title and half of the header', label, Math.floor((unit + head) / 2)),
      cut('header', unit, head - 1),
      ...ends,
    ];
  });
}

/** Every page, as page starts show: a form feed, or a line set in by one space; and every pair of pages. */
export function pageCuts({ lines }: Whole): Cut[] {
  const starts = lines.flatMap((line, at) => (/^(?: (?! )\S|\f)/.test(line) || at === 0 ? [at] : []));
  return starts.flatMap((start, index) =>
    [1, 2, 3].flatMap((pages) => {
      const end = starts[index + pages];
      return end === undefined ? [] : [{ kind: `${pages} pages`, from: start + 1, to: end }];
    }),
  );
}

/** Windows of lines all over the tables. */
export function windowCuts({ lines, printed }: Whole, sizes: readonly number[], step: number): Cut[] {
  const first = titlesOf(lines)[0] ?? 0;
  const last = Math.max(...printed.map(({ line }) => line)) + 30;
  return sizes.flatMap((size) => {
    const cuts: Cut[] = [];
    for (let from = first + 1; from < last; from += step)
      cuts.push({ kind: `${size} lines`, from, to: from + size - 1 });
    return cuts;
  });
}

/**
 * Cuts from the middle of a row to the middle of one of the next two, so that the beginning of the one and the end of the other
 * look like a row. Only rows that are spread over lines can be joined so.
 */
export function joinCuts({ lines, printed }: Whole): Cut[] {
  const ends = [...new Set(printed.map(({ line }) => line))].sort((a, b) => a - b);
  const rows = ends.map((end, index) => {
    const first = ends[index - 1] ?? end - 1;
    return lines.flatMap((text, at) => (at + 1 > first && at + 1 <= end && text.trim() !== '' ? [at + 1] : []));
  });
  return rows.flatMap((row, index) =>
    rows
      .slice(index + 1, index + 3)
      .flatMap((other) =>
        [row[1], row[row.length - 1]].flatMap((from) =>
          [other[0], other[other.length - 2]].flatMap((to) =>
            from === undefined || to === undefined || row.length < 2 || other.length < 2 || to < from
              ? []
              : [{ kind: 'joined rows', from, to }],
          ),
        ),
      ),
  );
}

/** Reads a document without the lines of a cut. */
export function readCut(whole: Whole, { from, to }: Cut): CutOutcome {
  const lines = [...whole.lines.slice(0, from - 1), ...whole.lines.slice(to)];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = ingest({ bytes, file: 'cut.txt', sha256: createHash('sha256').update(bytes).digest('hex') });
  if (!result.ok) return { refusal: problemSentence(result.problem, 'zh'), wrong: [], budget: null };
  const { budget } = result.value;
  const { facts } = budget;
  const known = new Map<string, Printed[]>();
  for (const one of whole.printed) {
    const key = `${one.table} ${one.line} ${one.published}`;
    known.set(key, [...(known.get(key) ?? []), one]);
  }
  const wrong = facts.flatMap((fact) => {
    if (fact.provenance === 'inferred') return [];
    const line = fact.printed.line < from ? fact.printed.line : fact.printed.line + to - from + 1;
    const there = known.get(`${fact.table} ${line} ${fact.printed.text}`) ?? [];
    if (there.some((one) => one.column === fact.column && sameRow(fact, one))) return [];
    const truly = there.map(({ column, code, name }) => `${column} of ${code} ${name}`).join(' or ') || 'nowhere';
    return [
      `${fact.table} line ${line} ${fact.printed.text} as ${fact.column} of ${fact.code} ${fact.name} (${fact.provenance}), truly ${truly}`,
    ];
  });
  return { refusal: '', wrong, budget };
}

/** A row is known by its code; a project and a row without a code by its name, of which a cut may have taken a part. */
function sameRow(fact: Fact, printed: Printed): boolean {
  if (fact.code !== printed.code) return false;
  if (fact.code !== '' && (fact.table !== 'project' || fact.code.length < 7)) return true;
  const [read, truly] = [fact.name, printed.name].map((name) =>
    bareOf(name).replace(/\(/g, '（').replace(/\)/g, '）'),
  ) as [string, string];
  return read === '' || truly.includes(read) || read.includes(truly);
}
