import { budgetId, ingestDocument, type Ingested, type IngestResult, type SourceFile } from '../ingest/ingest';
import type { Look } from '../ingest/walkStages';
import { refusalOf, type RefusalProblem } from '../model/problems/problem';
import type { KnownSoFar, SeenPage } from '../model/source/seenPage';
import { joinedDocuments } from '../readers/joinedDocuments';
import { Refusal } from '../readers/text/Refusal';
import type { SourceDocument } from '../readers/SourceDocument';
import { answered, partsOf, sourceDocument, type ReadingSupplies } from './readBudget';
import { seenPages, sightOf } from './seenPages';

/** A budget with all that a page shows of how it was read. */
export interface SeenBudget {
  ingested: Ingested;
  seen: SeenPage[];
}

export type SeenResult = { ok: true; value: SeenBudget } | { ok: false; problem: RefusalProblem };

/** Somebody who looks on while documents are read. */
export interface Onlooker {
  /** Told of each page that is read, of how many its file has, and the how manieth file it is. */
  onPage: (seen: SeenPage, pages: number, file: number) => void;
  onKnown: (known: KnownSoFar) => void;
}

/**
 * Reads one file, or several of one disclosure as one document, for somebody who looks on: the budget, and where on its pages each
 * figure was found.
 * @param of digest of all of them, and what somebody knows better of it
 */
export function readSeen(
  files: readonly SourceFile[],
  of: Pick<SourceFile, 'sha256' | 'corrections'>,
  pdfEngine: ReadingSupplies['pdfEngine'],
  { onPage, onKnown }: Onlooker,
): Promise<SeenResult> {
  const file = files[0]?.file ?? '';
  const whole = { file, id: budgetId(file), ...of };
  let at = 0;
  const supplies: ReadingSupplies = {
    pdfEngine,
    onPage: (page, pages, sight) => {
      if (page === 1) at += 1;
      onPage(sightOf(page, sight), pages, at);
    },
  };
  return answered(whole.file, async (): Promise<SeenResult> => {
    const documents: SourceDocument[] = [];
    for (const file of files) documents.push(await namedDocument(file, supplies));
    const [only] = documents;
    if (!only) return { ok: false, problem: refusalOf('empty', {}, {}, whole.file) };
    if (documents.length > 1) refuseTwoBodies(files, documents);
    const document = documents.length > 1 ? joinedDocuments(documents) : only;
    const named = documents.length > 1 ? { ...whole, parts: partsOf(files, documents) } : whole;
    const result: IngestResult = ingestDocument(document, named, knownBy(onKnown));
    return result.ok
      ? { ok: true, value: { ingested: result.value, seen: seenPages(document, result.value) } }
      : { ok: false, problem: result.problem };
  });
}

/** Tells what each stage adds to what is known. */
function knownBy(tell: Onlooker['onKnown']): Look {
  let known: KnownSoFar | null = null;
  return (seen) => {
    if (seen.stage === '1-parts') {
      const { body, year, stage } = seen.value;
      known = { body, year, stage, tables: [] };
    } else if (seen.stage === '6-place' && known)
      known = { ...known, tables: seen.value.figures.tables.map(({ title, rows }) => ({ title, rows: rows.length })) };
    else return;
    tell(known);
  };
}

/** The document of a file; where it is refused, the file is named. */
async function namedDocument(file: SourceFile, supplies: ReadingSupplies): Promise<SourceDocument> {
  try {
    return await sourceDocument(file, supplies);
  } catch (error) {
    if (error instanceof Refusal && error.problem.file === '') throw new Refusal({ ...error.problem, file: file.file });
    throw error;
  }
}

interface Whose {
  body: string;
  year: number;
}

/** Ends a reading that was only to tell whose budget a document is. */
class Enough extends Error {
  constructor(readonly whose: Whose) {
    super();
  }
}

/** What a document says alone about whose budget of which year it is; null where it does not say. */
function whoseOf(document: SourceDocument, { file, sha256 }: SourceFile): Whose | null {
  try {
    ingestDocument(document, { file, sha256 }, (seen) => {
      if (seen.stage === '1-parts') throw new Enough({ body: seen.value.body, year: seen.value.year });
    });
  } catch (error) {
    if (error instanceof Enough) return error.whose;
    throw error;
  }
  return null;
}

/**
 * Files that name different bodies or years are no one disclosure.
 * @throws Refusal
 */
function refuseTwoBodies(files: readonly SourceFile[], documents: readonly SourceDocument[]): void {
  const known = files.flatMap((file, index) => {
    const document = documents[index];
    const whose = document ? whoseOf(document, file) : null;
    return whose && whose.body !== '' ? [{ file: file.file, ...whose }] : [];
  });
  const [first] = known;
  const other = known.find(({ body, year }) => first && (body !== first.body || year !== first.year));
  if (!first || !other) return;
  const values = {
    first: first.file,
    firstWhose: `${first.body} ${first.year}`,
    other: other.file,
    otherWhose: `${other.body} ${other.year}`,
  };
  throw new Refusal(refusalOf('two-bodies', values));
}
