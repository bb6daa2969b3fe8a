import type { Budget } from '../model/budget';
import { runChecks } from '../model/checks/runChecks';
import type { RefusalProblem } from '../model/problem';
import type { BudgetTable } from '../model/table';
import { read } from './1-read/read';
import { Refusal, refuse } from './1-read/Refusal';
import { readDate, readYear } from './2-recognise/opening';
import { nameProjects, namesByCode } from './2-recognise/projectNames';
import type { RawTable } from './2-recognise/RawTable';
import { segment, type Segments } from './2-recognise/segments';
import { recogniseTable } from './2-recognise/table';
import { readTargetTable } from './2-recognise/targets/targetTable';
import { place } from './3-place/place';
import { withoutStrays } from './3-place/strays';
import { bodiesOfProjects } from './3-place/tree';
import { describedProjects, readNarrative } from './4-assemble/narrative';
import { figuresLeftOut, noticesOf, setAside } from './4-assemble/notices';
import { accountNumbers, type PrintedNumber } from './4-assemble/numbers';
import {
  refuseCutOff,
  refuseFarApart,
  refuseHuge,
  refuseMissing,
  refuseOtherColumns,
  refuseOtherTexts,
} from './4-assemble/refusals';

/** A document as it comes in. */
export interface SourceDocument {
  bytes: Uint8Array;
  /** File name, for sentences about problems and for the budget's id. */
  file: string;
  /** Hex digest of the bytes; ingest itself does not compute it, so that it runs anywhere. */
  sha256: string;
}

export interface Ingested {
  budget: Budget;
  /** The source text, people's names and telephone numbers masked, line numbers unchanged. */
  source: string;
  numbers: PrintedNumber[];
}

export type IngestResult = { ok: true; value: Ingested } | { ok: false; problem: RefusalProblem };

/** The id of a budget: its file's name without the ending, safe in addresses. */
export function budgetId(file: string): string {
  const name = file.split(/[\\/]/).pop() ?? file;
  return (
    name
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N}_-]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'budget'
  );
}

/**
 * Reads a document: bytes to budget, every figure with its place. Pure; the same bytes give the same budget.
 * A document that cannot be read gives a problem with file, place, what was expected and what stood there.
 */
export function ingest(document: SourceDocument): IngestResult {
  try {
    return { ok: true, value: assemble(document) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: { ...error.problem, file: document.file } };
  }
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function publicTable({ role, label, title, unit, line, endLine, empty, rows }: RawTable): BudgetTable {
  return {
    role,
    label,
    title,
    unit,
    line,
    endLine,
    empty,
    rows: rows.map(({ row, code, name, right, line: at }) => ({
      row,
      code,
      name,
      ...(right ? { right } : {}),
      line: at,
    })),
  };
}

function levelOf(segments: Segments): Budget['level'] {
  return segments.tables.some(({ title }) => /单位(?:收支|收入|支出)/.test(title)) ? '单位' : '部门';
}

function assemble({ bytes, file, sha256 }: SourceDocument): Ingested {
  const source = read(bytes);
  const segments = segment(source);
  refuseOtherTexts(source, segments);
  const recognised = segments.tables.map(recogniseTable);
  const targets = segments.targets.map(readTargetTable);
  refuseCutOff(segments, recognised, targets);
  refuseOtherColumns(recognised);
  refuseHuge(recognised);
  nameProjects(recognised);
  const body = commonest(segments.tables.map((table) => table.body));
  const compilers = [body, ...segments.tables.map((table) => table.body)].filter((name) => name !== '');
  const bodies = new Set([...compilers, ...bodiesOfProjects(recognised)]);
  const byCode = namesByCode(recognised);
  const projects = describedProjects(segments);
  const { tables, strays } = withoutStrays(recognised, { bodies, byCode, projects });
  refuseMissing(tables);
  const placed = place(tables, bodies, strays);
  refuseFarApart(placed.facts);
  const year = readYear(source.lines) ?? refuse('no-year', {});
  const rows = new Set(
    tables.filter(({ role }) => role === 'carryover').flatMap((table) => table.rows.map(({ name }) => name)),
  );
  const projectRows = new Set(
    tables
      .filter(({ role }) => role === 'project')
      .flatMap((table) => table.rows.filter(({ isProject }) => isProject).map(({ row }) => row)),
  );
  const { pages, ...narrative } = readNarrative(
    segments,
    { byCode, bodies, rows },
    placed.facts,
    projects,
    projectRows,
  );
  const id = budgetId(file);
  const budget: Budget = {
    format: 'mingzhang/budget@1',
    id,
    body,
    year,
    stage: 'budget',
    level: levelOf(segments),
    published: readDate(source.lines),
    source: { file, text: `sources/${id}.txt`, sha256, encoding: source.encoding, lines: source.lines.length },
    tables: tables.map(publicTable),
    facts: placed.facts,
    ...narrative,
    targets: targets.map(({ table }) => table),
    checks: [],
    problems: [],
    coverage: { total: 0, kinds: {} },
  };
  const aside = setAside(placed.facts, placed.overfull, strays);
  const numbers = accountNumbers(source.lines, budget, {
    codes: tables.flatMap((table) =>
      table.rows.flatMap((row) => row.codePrinted.map((printed) => ({ printed, ref: `${table.role}/${row.row}` }))),
    ),
    unread: figuresLeftOut(aside),
    pages: [...pages, ...tables.flatMap((table) => table.pages), ...targets.flatMap((target) => target.pages)],
    targetLines: targets.flatMap(({ table }) => {
      const first = table.targets[0]?.place.line;
      return first === undefined ? [] : [{ from: first, to: table.endLine }];
    }),
  });
  budget.problems = noticesOf(segments, tables, aside, numbers).map((notice) => ({ ...notice, file }));
  budget.checks = runChecks(budget);
  const kinds: Record<string, number> = {};
  for (const { role } of numbers) kinds[role] = (kinds[role] ?? 0) + 1;
  budget.coverage = { total: numbers.length, kinds };
  return { budget, source: source.lines.map(({ printed }) => printed).join('\n'), numbers };
}
