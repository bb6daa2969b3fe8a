import { ingestDocument, type SourceFile } from '../ingest/ingest';
import type { Look } from '../ingest/walkStages';
import type { RefusalProblem } from '../model/problems/problem';
import { sourceDocument, type ReadingSupplies } from './readBudget';
import { plainFinding, readerOutput, stageAdditions } from './stageAdditions';
import { tracedTables, tracedWords, type TracedTables } from './tracedWords';
import { tracePicture } from './tracePicture';

/** One file of a trace: a stage as JSON, or a page as SVG. */
export interface TraceFile {
  name: string;
  text: string;
}

export interface Trace {
  files: TraceFile[];
  /** Why no budget came of it; null where one did. */
  problem: RefusalProblem | null;
}

/**
 * Reads a document as ever, and keeps what each stage added to it and told, and for each page of one with places a picture of what
 * became of its words. People and telephone numbers are masked from the first stage on, since the reader masks them.
 * @throws PdfFault where it is none that can be opened
 * @throws Refusal where it is no document that a reader knows
 */
export async function traceBudget(file: SourceFile, supplies: ReadingSupplies): Promise<Trace> {
  const document = await sourceDocument(file, supplies);
  const files = [jsonFile('0-pages', readerOutput(document))];
  let tables: TracedTables = { columns: [], parts: [], fates: new Map(), figures: new Map() };
  // Later stages change some values in place, so each is written down as soon as it is there.
  const look: Look = (seen) => {
    files.push(jsonFile(seen.stage, { ...stageAdditions(seen), told: seen.findings.map(plainFinding) }));
    if (seen.stage === '2-tables') tables = tracedTables(seen.value);
  };
  const result = ingestDocument(document, file, look);
  const problem = result.ok ? null : result.problem;
  if (problem) files.push(jsonFile('refusal', problem));
  if (document.format !== 'text') {
    const words = tracedWords(document, tables, result.ok ? result.value : null);
    for (const page of document.pages) {
      const name = `page-${String(page.number).padStart(3, '0')}.svg`;
      files.push({ name, text: tracePicture(page, words, tables) });
    }
  }
  return { files, problem };
}

const jsonFile = (name: string, value: unknown): TraceFile => ({
  name: `${name}.json`,
  text: `${JSON.stringify(value, null, 1)}\n`,
});
