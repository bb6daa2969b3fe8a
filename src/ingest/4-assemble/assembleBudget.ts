import { runChecks } from '../../checks/runChecks';
import type { Budget, SourceParts, Stage } from '../../model/budget';
import type { Fact } from '../../model/fact';
import type { Notice } from '../../model/problem';
import type { Project } from '../../model/project';
import type { PrintedPages } from '../../model/printedPage';
import type { BudgetTable } from '../../model/table';
import type { TargetTable } from '../../model/target';
import type { SourceDocument } from '../../readers/SourceDocument';
import type { SourceLine } from '../../readers/text/SourceText';
import { readDate } from '../5-narrative/opening';
import type { Names } from '../5-narrative/subjects';
import { readEdition } from './edition';
import { readNarrative } from '../5-narrative/narrative';
import type { RunningText } from '../5-narrative/parts';
import { toSourcePlaces } from './sourcePlaces';
import { printedPages } from './printedPages';
import { accountNumbers, type Marks, type PrintedNumber } from './numbers';

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
}

/** Everything that was read of a document but for its narrative: what both ways of reading tables give. */
export interface ReadDocument {
  /** The document with its places, where its format knows them. */
  document?: SourceDocument;
  lines: readonly SourceLine[];
  encoding: string;
  body: string;
  year: number;
  stage: Stage;
  level: Budget['level'];
  tables: BudgetTable[];
  facts: Fact[];
  /** Running text outside the tables. */
  parts: RunningText;
  names: Names;
  /** Projects that the narrative describes. */
  projects: Project[];
  /** Rows of the project table that name a project. */
  projectRows: ReadonlySet<number>;
  targets: TargetTable[];
  marks: Omit<Marks, 'targetLines'>;
  /** What was not read, once it is known what each printed number is. */
  notices: (numbers: readonly PrintedNumber[]) => Notice[];
}

export interface Ingested {
  budget: Budget;
  /** The source text, people's names and telephone numbers masked, line numbers unchanged. */
  source: string;
  numbers: PrintedNumber[];
  /** Its pages as printed, people masked; null where the format knows no places. */
  pages: PrintedPages | null;
}

/** Reads the narrative beside the tables, holds everything against each other, and accounts for every printed number. */
export function assembleBudget({ file, id, sha256, parts: files }: DocumentFile, read: ReadDocument): Ingested {
  const { lines, encoding, parts, tables, facts, targets, marks } = read;
  const { pages, ...narrative } = readNarrative(parts, read.names, facts, read.projects, read.projectRows);
  const edition = readEdition(lines, file);
  const draft: Budget = {
    format: 'mingzhang/budget@2',
    id,
    body: read.body,
    year: read.year,
    stage: read.stage,
    level: read.level,
    ...(edition === '' ? {} : { edition }),
    published: readDate(lines),
    source: {
      file,
      text: `sources/${id}.txt`,
      sha256,
      encoding,
      lines: lines.length,
      ...(files ? { parts: files } : {}),
    },
    tables,
    facts,
    ...narrative,
    targets,
    checks: [],
    problems: [],
    coverage: { total: 0, kinds: {} },
  };
  const numbers = accountNumbers(lines, draft, {
    ...marks,
    pages: [...pages, ...marks.pages],
    targetLines: targets.flatMap((table) => {
      const first = table.targets[0]?.place.line;
      return first === undefined ? [] : [{ from: first, to: table.endLine }];
    }),
  });
  toSourcePlaces(draft, numbers, lines);
  const kinds: Record<string, number> = {};
  for (const { role } of numbers) kinds[role] = (kinds[role] ?? 0) + 1;
  const problems = read.notices(numbers).map((notice) => ({ ...notice, file }));
  const coverage = { total: numbers.length, kinds };
  // Checks hold nothing against what was not read, so they come after it is known.
  const budget: Budget = { ...draft, checks: runChecks({ ...draft, problems }), problems, coverage };
  const document = read.document ?? null;
  const printed = document && printedPages(document, id, facts);
  if (printed) budget.source.printed = `pages/${id}.json`;
  return { budget, pages: printed, source: lines.map(({ printed }) => printed).join('\n'), numbers };
}
