import { ingest, type Ingested } from '../../../src/ingest/ingest';
import type { Fact } from '../../../src/model/fact';
import { problemSentence } from '../../../src/i18n/problems/problemSentence';

/** What reading a damaged document got wrong, each as one line for a person. Empty lists are as good as the whole document. */
export interface Damages {
  /** The sentence of a refusal; empty if the document was read. */
  refusal: string;
  /** Figures that call themselves sure and are none of the document's, or stand elsewhere in it. */
  wrong: string[];
  /** Figures that are not read any more. */
  lost: string[];
  /** Figures that are lost from a table of which no notice speaks. */
  untold: string[];
  /** Numbers that do not stand where they are said to, in the text as it was given. */
  misplaced: string[];
  /** Statements, projects, targets and tables that are read otherwise. */
  others: string[];
}

/** Marks and blanks that may stand within a printed number. */
const BETWEEN = /[\s\p{Default_Ignorable_Code_Point}\p{M}\u2800,，.．、'’‘´٬-]/gu;
const bare = (text: string): string => text.replace(BETWEEN, '').normalize('NFKC').replace(BETWEEN, '');

export function readDamaged(text: string): Ingested | string {
  const result = ingest({ bytes: new TextEncoder().encode(text), file: 'damaged.txt', sha256: '' });
  return result.ok ? result.value : problemSentence(result.problem, 'zh');
}

const cell = ({ table, column, code, name, row, amount }: Fact): string =>
  [table, row, code, name, column, amount].join(' ');

/** Everything but figures that a reading says, with the year that the damaged text writes otherwise left out. */
function said({ budget }: Ingested): string[] {
  const { statements, projects, targets, tables, year } = budget;
  const plain = (words: string): string => words.replaceAll(String(year), 'year');
  return [
    `year ${year}`,
    ...tables.map(({ role, unit, rows, empty }) => `table ${role} ${unit} ${rows.length} ${empty === null}`),
    ...statements.map(({ scope, code, subject, current, change }) =>
      [
        'statement',
        scope,
        code,
        subject,
        current,
        change?.amount,
        change?.percent?.value,
        plain(change?.reason ?? ''),
      ].join(' '),
    ),
    ...projects.map(
      ({ name, code, amount, units }) => `project ${name} ${code} ${amount?.amount} ${units?.each.amount}`,
    ),
    ...targets.flatMap((table) => [
      ...table.funds.map(({ label, amount }) => `fund ${label} ${amount}`),
      ...table.targets.map(({ level2, indicator, value, unit, weight }) =>
        ['target', level2, indicator, value, unit, weight].join(' '),
      ),
    ]),
  ];
}

function missing(from: readonly string[], among: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of among) left.set(one, (left.get(one) ?? 0) + 1);
  return from.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

/** Figures that do not begin where they are said to, in the lines of the text itself and of the source that is kept. */
function misplaced({ budget, source }: Ingested, text: string): string[] {
  const [lines, kept] = [text, source].map((one) => one.split(/\r\n|\n|\r/));
  return budget.facts.flatMap(({ id, printed }) =>
    [lines, kept].every((there) =>
      bare(there?.[printed.line - 1]?.slice(printed.offset) ?? '').startsWith(bare(printed.text)),
    )
      ? []
      : [`${id} ${printed.text} at ${printed.line}:${printed.offset}`],
  );
}

/** Holds the reading of a damaged text against that of the whole one. Damage keeps rows and their order. */
export function compare(whole: Ingested, text: string): Damages {
  const damages: Damages = { refusal: '', wrong: [], lost: [], untold: [], misplaced: [], others: [] };
  const read = readDamaged(text);
  if (typeof read === 'string') return { ...damages, refusal: read };
  const [before, after] = [whole.budget.facts, read.budget.facts];
  const right = new Set(before.map(cell));
  damages.wrong = after
    .filter((fact) => fact.provenance !== 'inferred' && !right.has(cell(fact)))
    .map((fact) => `${cell(fact)} (${fact.provenance}) line ${fact.printed.line}`);
  const found = new Set(after.map(({ table, printed, amount }) => [table, printed.line, amount].join(' ')));
  const lost = before.filter(({ table, printed, amount }) => !found.has([table, printed.line, amount].join(' ')));
  damages.lost = lost.map(cell);
  const names = new Map(whole.budget.tables.map(({ role, label, title }) => [role, label || title]));
  const told = new Set(read.budget.problems.map(({ table }) => table));
  damages.untold = lost.filter(({ table }) => !told.has(names.get(table) ?? '')).map(cell);
  damages.misplaced = misplaced(read, text);
  const [then, now] = [said(whole), said(read)];
  damages.others = [
    ...missing(then, now).map((one) => `lost ${one}`),
    ...missing(now, then).map((one) => `new ${one}`),
  ];
  return damages;
}
