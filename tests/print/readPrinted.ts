import { factsCsv } from '../../src/cli/facts/facts';
import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import { ingestDocument, type Ingested } from '../../src/ingest/ingest';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import type { Fact } from '../../src/model/fact';
import { readBudget, sourceDocument } from '../../src/reading/readBudget';
import type { Form } from '../../src/templates/forms/Form';
import type { PrintedFact } from './tableModel';

export interface PdfReading {
  value: Ingested | null;
  /** Why it is not read, in Chinese and in English; empty if it is. */
  refusal: string;
  english: string;
}

/** Reads a PDF through the one door; or as one of the forms given, and of no other. */
export async function readPrinted(
  bytes: Uint8Array,
  file = 'invented.pdf',
  forms?: readonly Form[],
): Promise<PdfReading> {
  const source = { bytes, file, sha256: '0'.repeat(64) };
  const result = forms
    ? ingestDocument(await sourceDocument(source, { pdfEngine }), source, undefined, forms)
    : await readBudget(source, { pdfEngine });
  return result.ok
    ? { value: result.value, refusal: '', english: '' }
    : {
        value: null,
        refusal: problemSentence(result.problem, 'zh'),
        english: problemSentence(result.problem, 'en'),
      };
}

/** What a reading of a PDF got wrong, each as one line for a person. */
export interface PdfVerdict {
  /** Figures that are not printed like this, and call themselves reported or resolved. */
  wrong: string[];
  /** Figures that admit a doubt and are not printed like this. */
  guessed: string[];
  /** Printed figures that were not read. */
  missing: string[];
  inferred: number;
  facts: number;
}

const lineOf = ({ table, code, name, column, published, unit, page }: PrintedFact): string =>
  [table, code, name.replace(/\s/g, ''), column, published, unit, `p${page}`].join(' | ');

/** What was read, in the words of the truth. */
export function readFacts({ budget }: Ingested): { fact: Fact; printed: PrintedFact }[] {
  return budget.facts.map((fact) => {
    const own = budget.tables.filter(({ role }) => role === fact.table);
    const unit = own.find(({ rows }) => rows.some(({ row }) => row === fact.row))?.unit ?? '';
    const { table, code, name, column, printed } = fact;
    const isPercent = /(?:^|_)percent$/.test(column);
    return {
      fact,
      printed: {
        table,
        code,
        name,
        column,
        published: printed.text,
        unit: isPercent ? '%' : unit,
        page: printed.page ?? 0,
      },
    };
  });
}

/** Holds a reading against the truth, figure by figure. */
export function judgePdf(ingested: Ingested, truth: readonly PrintedFact[]): PdfVerdict {
  const open = new Map<string, number>();
  for (const fact of truth) open.set(lineOf(fact), (open.get(lineOf(fact)) ?? 0) + 1);
  const verdict: PdfVerdict = { wrong: [], guessed: [], missing: [], inferred: 0, facts: truth.length };
  for (const { fact, printed } of readFacts(ingested)) {
    if (fact.provenance === 'inferred') verdict.inferred += 1;
    const line = lineOf(printed);
    const left = open.get(line) ?? 0;
    if (left > 0) open.set(line, left - 1);
    else verdict[fact.provenance === 'inferred' ? 'guessed' : 'wrong'].push(line);
  }
  for (const [line, count] of open) for (let at = 0; at < count; at += 1) verdict.missing.push(line);
  return verdict;
}

/** What the command line prints of a document. */
export const factsOf = (ingested: Ingested): string => factsCsv('facts', ingested.budget, ingested.numbers);
