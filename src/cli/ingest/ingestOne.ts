import { join } from 'node:path';
import type { Ingested, IngestResult } from '../../ingest/ingest';
import type { IndexEntry } from '../../model/budget';
import { CHECK_STATES } from '../../model/checks/check';
import { problemSentence } from '../../i18n/problems/problemSentence';
import type { RefusalProblem } from '../../model/problems/problem';
import { indexEntry, jsonOf } from '../../model/budgetFile';
import { aboutDocument } from '../documents/aboutDocument';
import { digestOf, documentFile, UnreadableFile } from '../documents/documentFile';
import { pdfEngine } from '../readers/pdfEngine';
import { readBudget, readJoinedBudget } from '../../reading/readBudget';

/** What one document becomes: files to write, relative to the data folder, and a line for a person. */
export interface IngestedFiles {
  /** What the index says about it. */
  entry: IndexEntry;
  file: string;
  files: { path: string; bytes: Uint8Array<ArrayBuffer> }[];
  summary: string;
  contradicts: boolean;
  /** How many notices it has: what was not read, or not surely. */
  notices: number;
  /** What is wrong in what lies beside it, a sentence each. */
  faults: string[];
  /** Whether no explanation in words was found in it. */
  lacksText: boolean;
  /** Where several files make it, the text of the last one; else empty. */
  textOfLast: string;
}

/** A document to be read, and what it is to be called. */
export interface ReadOrder {
  path: string;
  /** Name in sentences and in the budget. */
  file: string;
  /** Id of the budget. */
  id: string;
  /** Hex digest of what it holds, where that is known already. */
  sha256?: string;
  /** What it holds, where that is known already. */
  bytes?: Uint8Array;
  /** Further files of the same disclosure. */
  more?: string[];
}

export type IngestOneResult = { ok: true; value: IngestedFiles } | { ok: false; problem: RefusalProblem };

const encoder = new TextEncoder();

function summary({ budget }: Ingested): string {
  const counts = CHECK_STATES.map(
    (state) => `${state} ${budget.checks.filter((check) => check.state === state).length}`,
  );
  const unknown = budget.coverage.kinds['unknown'] ?? 0;
  const gap = unknown > 0 ? `，其中 ${unknown} 个没有读懂` : '';
  const notices = budget.problems.map((problem) => `\n  ${problemSentence(problem, 'zh')}`).join('');
  return `${budget.source.file}：${budget.facts.length} 个表内数，${budget.coverage.total} 个印出的数${gap}；核对 ${budget.checks.length} 处：${counts.join('，')}${notices}`;
}

/** Reads one document into the files that it becomes. A document that cannot be read gives its problem. */
export async function ingestOne({ path, file, id, bytes, more = [] }: ReadOrder): Promise<IngestOneResult> {
  try {
    const result =
      more.length > 0
        ? await readJoined([path, ...more], file, id)
        : await readBudget({ ...documentFile(path, file, bytes), id }, { pdfEngine });
    if (!result.ok) return result;
    const { source, pages } = result.value;
    const { about, faults } = aboutDocument([path, ...more]);
    const budget = { ...result.value.budget, source: { ...result.value.budget.source, ...about } };
    const files = [
      { path: budget.source.text, bytes: encoder.encode(source) },
      { path: join('budgets', `${budget.id}.json`), bytes: encoder.encode(jsonOf(budget)) },
    ];
    if (pages && budget.source.printed)
      files.push({ path: budget.source.printed, bytes: encoder.encode(jsonOf(pages)) });
    const contradicts = budget.checks.some(({ state }) => state === '不符');
    return {
      ok: true,
      value: {
        entry: indexEntry(budget),
        file: budget.source.file,
        files,
        summary: summary(result.value),
        contradicts,
        notices: budget.problems.length,
        faults,
        lacksText: budget.problems.some(({ kind, values }) => kind === 'absent-part' && values.part === 'narrative'),
        textOfLast: more.length > 0 ? lastPart(result.value) : '',
      },
    };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The lines of the last of the files that make a document. */
function lastPart({ budget, source }: Ingested): string {
  const before = budget.source.parts?.at(-2)?.endLine ?? 0;
  return source.split('\n').slice(before).join('\n');
}

/** Reads the files of one disclosure as one document. */
function readJoined(paths: readonly string[], file: string, id: string): Promise<IngestResult> {
  const files = paths.map((path) => documentFile(path));
  return readJoinedBudget(
    files,
    { file, id, sha256: digestOf(files), corrections: files[0]?.corrections },
    { pdfEngine },
  );
}
