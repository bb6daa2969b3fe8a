import { readTables } from '../ingest/2-tables/readCellTables';
import { tableParts } from '../ingest/2-tables/tableParts';
import { readYear } from '../ingest/5-narrative/opening';
import { Refusal } from '../readers/text/Refusal';
import { ingestCells, type SourceFile } from '../ingest/ingest';
import type { Fact } from '../model/fact';
import type { RefusalProblem } from '../model/problem';
import type { SourceDocument } from '../readers/SourceDocument';
import type { ReadingSupplies } from './readBudget';
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
 * Reads a PDF as ever, and keeps what each stage made of it: words, rules, grids, parts, columns and rows, facts. People and
 * telephone numbers are masked from the first stage on, since the reader masks them.
 * @throws PdfFault where it is none that can be opened
 */
export async function traceBudget(file: SourceFile, { pdfEngine }: ReadingSupplies): Promise<Trace> {
  const [{ pdfium }, { readPdf }] = await Promise.all([
    import('../readers/pdf/pdfium'),
    import('../readers/pdf/readPdf'),
  ]);
  const document = readPdf(await pdfium(pdfEngine), file.bytes);
  // Reading changes codes in place; the stages are written from a second reading of their own.
  const stages = stagesOf(document);
  const result = ingestCells(document, file);
  const facts = result.ok ? result.value.budget.facts : [];
  const problem = result.ok ? null : result.problem;
  const notices = result.ok ? result.value.budget.problems : [];
  const json = [...stages, ['6-facts', { facts, notices, problem }] as const];
  return {
    files: [
      ...json.map(([name, stage]) => ({ name: `${name}.json`, text: `${JSON.stringify(stage, null, 1)}\n` })),
      ...document.pages.map((page) => ({
        name: `page-${String(page.number).padStart(3, '0')}.svg`,
        text: tracePicture(page, onPage(facts, page.number)),
      })),
    ],
    problem,
  };
}

const onPage = (facts: readonly Fact[], number: number): Fact[] =>
  facts.filter(({ printed }) => printed.page === number);

function stagesOf(document: SourceDocument): (readonly [string, unknown])[] {
  const { pages } = document;
  const words = pages.map(({ number, width, height, words: own, unmapped }) => ({
    page: number,
    width,
    height,
    unmapped,
    words: own,
  }));
  const rules = pages.map(({ number, rules: own }) => ({ page: number, rules: own }));
  const grids = pages.map(({ number, grids: own }) => ({ page: number, grids: own }));
  const parts = tableParts(document).map(({ grids: own, ...part }) => ({
    ...part,
    grids: own.map(({ page, box }) => ({ page, box })),
  }));
  return [
    ['1-words', words],
    ['2-rules', rules],
    ['3-grids', grids],
    ['4-parts', parts],
    ['5-tables', tablesOf(document)],
  ];
}

/** The tables with their columns and rows; why there are none, where there are none. */
function tablesOf(document: SourceDocument): unknown {
  const year = readYear(document.lines);
  if (year === null) return { problem: 'no-year' };
  try {
    return readTables(document, year).tables.map(({ table, columns, printedRows, unread }) => ({
      table: { ...table, rows: table.rows.length },
      columns,
      rows: printedRows,
      unread: unread.map(({ row, column, text, line }) => ({ row: row.row, column, text, line })),
    }));
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}
