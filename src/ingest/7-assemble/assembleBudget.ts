import { runChecks } from '../../checks/runChecks';
import type { Budget, SourceParts } from '../../model/budget';
import type { Corrections } from '../../model/source/corrections';
import type { PrintedPages } from '../../model/source/printedPage';
import type { Placed } from '../6-place/placeFigures';
import type { Finding } from '../Finding';
import { setCurrentAmounts } from './currentAmounts';
import { joinProjects } from './joinProjects';
import { accountNumbers, type PrintedNumber } from './numbers';
import { printedPages } from './printedPages';
import { problemsOf } from './problems';
import { refuseUnread } from './refuseUnread';
import { toSourcePlaces } from './sourcePlaces';

/** The file that a document came in. */
export interface DocumentFile {
  /** File name, for sentences about problems. */
  file: string;
  /** The budget's id. */
  id: string;
  /** Hex digest of the bytes. */
  sha256: string;
  /** The files that make the document, where they are several. */
  parts?: SourceParts | undefined;
  /** What somebody knows better of this document. */
  corrections?: Corrections | undefined;
}

/** The seventh stage: the budget, and what is kept beside it. */
export interface Ingested {
  budget: Budget;
  /** The source text, people's names and telephone numbers masked, line numbers unchanged. */
  source: string;
  numbers: PrintedNumber[];
  /** Its pages as printed, people masked; null where the format knows no places. */
  pages: PrintedPages | null;
}

/** What the stages have read, as a budget that nothing is held against yet. */
function draftOf({ file, id, sha256, parts }: DocumentFile, read: Placed): Budget {
  const { document, edition, figures, narrative } = read;
  return {
    format: 'mingzhang/budget@2',
    id,
    body: read.body,
    year: read.year,
    stage: read.stage,
    level: read.level,
    ...(edition === '' ? {} : { edition }),
    published: read.published,
    source: {
      file,
      text: `sources/${id}.txt`,
      sha256,
      encoding: document.encoding,
      lines: document.lines.length,
      ...(parts ? { parts } : {}),
    },
    tables: figures.tables,
    facts: figures.facts,
    statements: narrative.statements,
    projects: joinProjects(narrative.projects, {
      facts: figures.facts,
      rows: read.projectRows,
      targets: read.kind === 'cells' ? read.targetTables.map(({ table }) => table) : [],
    }),
    holdings: narrative.holdings,
    duties: narrative.duties,
    offices: narrative.offices,
    glossary: narrative.glossary,
    targets: read.targetTables.map(({ table }) => table),
    checks: [],
    problems: [],
    coverage: { total: 0, kinds: {} },
  };
}

/**
 * Holds narrative and tables against each other, accounts for every printed number, and checks the whole.
 * @param findings what the stages have told
 * @throws Refusal where more is left unread than was read
 */
export function assembleBudget(file: DocumentFile, read: Placed, findings: readonly Finding[]): Ingested {
  const { document, figures, narrative, targetTables } = read;
  const { lines } = document;
  setCurrentAmounts(narrative.statements, figures.facts);
  const draft = draftOf(file, read);
  const numbers = accountNumbers(lines, draft, {
    codes: figures.codes,
    counts: figures.counts,
    unread: figures.leftOut,
    pages: [...narrative.pages, ...figures.pages],
    targets: targetTables.flatMap(({ numbers: own }) => own),
    // Of cells it is known which words are a target's: what else stands on its lines may be anything.
    targetLines: (read.kind === 'text' ? targetTables : []).flatMap(({ table }) => {
      const first = table.targets[0]?.place.line;
      return first === undefined ? [] : [{ from: first, to: table.endLine }];
    }),
  });
  toSourcePlaces(draft, numbers, lines);
  if (read.kind === 'text') refuseUnread(figures.tables, figures.facts, numbers, read.broken);
  const kinds: Record<string, number> = {};
  for (const { role } of numbers) kinds[role] = (kinds[role] ?? 0) + 1;
  const problems = problemsOf(findings, figures, numbers).map((notice) => ({ ...notice, file: file.file }));
  const coverage = { total: numbers.length, kinds };
  // Checks hold nothing against what was not read, so they come after it is known.
  const budget: Budget = { ...draft, checks: runChecks({ ...draft, problems }), problems, coverage };
  const printed = printedPages(document, draft);
  if (printed) budget.source.printed = `pages/${file.id}.json`;
  return { budget, pages: printed, source: lines.map(({ printed: line }) => line).join('\n'), numbers };
}
