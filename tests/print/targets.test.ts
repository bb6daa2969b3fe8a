import { beforeAll, describe, expect, it } from 'vitest';
import { inventDraft } from '../invent/invent';
import type { TrueTarget } from '../invent/Invented';
import { Random } from '../invent/random';
import type { Budget } from '../../src/model/budget';
import type { Ingested } from '../../src/ingest/ingest';
import { everything } from '../sample';
import { byHand } from './byHand';
import type { PrintHabits } from './Printer';
import { readPrinted } from './readPrinted';
import { printTargets, TARGET_LAYOUTS, type TargetLayout, type TargetPrint } from './targetTables';
import { untold } from './untold';

/** Documents of each layout: `PRINTED`, else 10, and 200 where everything is tested. */
const COUNT = Number(process.env['PRINTED'] ?? '') || (everything ? 200 : 10);

interface Case {
  seed: number;
  habits: Partial<PrintHabits>;
  print: TargetPrint;
  value: Ingested;
}

function habitsOf(random: Random): Partial<PrintHabits> {
  return {
    rules: random.pick(['lines', 'thin', 'double', 'boxes', 'edges', 'shaded'] as const),
    text: random.pick(['run', 'joined', 'glyph', 'gaps', 'shuffled'] as const),
    turns: random.pick([0, 0, 0, 1, 2, 3]),
    landscape: random.chance(0.7),
    size: random.pick([7, 8, 9]),
    again: random.pick(['whole', 'none'] as const),
    openTop: random.chance(0.4),
    perPage: random.pick([1, 2, 4]),
    nameWidth: random.pick([5, 8, 12]),
    rowsOnPage: random.pick([3, 5, 8, 13, 99]),
    mergedWords: random.pick(['before', 'behind'] as const),
  };
}

async function caseOf(seed: number, layout: TargetLayout): Promise<Case> {
  const { draft, invented } = inventDraft(seed);
  const random = new Random(seed * 53 + layout.length);
  const print = printTargets(draft, invented, layout, random);
  const habits = habitsOf(random);
  const { value, refusal } = await readPrinted(byHand(print.tables, habits));
  if (!value) throw new Error(`seed ${seed}: ${refusal}`);
  return { seed, habits, print, value };
}

const truthLine = ({
  project,
  level1,
  level2,
  indicator,
  operator,
  value,
  unit,
  lastYear,
  weight,
}: TrueTarget): string =>
  [project, level1, level2, indicator, operator, value, unit, lastYear, weight].join(' | ').replace(/\s*\|\s*/g, '|');

const readLines = ({ targets }: Budget): string[] =>
  targets.flatMap(({ project, targets: rows }) =>
    rows.map((row) => truthLine({ ...row, project, weight: row.weight ?? 0, line: 0, endLine: 0 })),
  );

/** Whether a line is what another one says; a level may be left open where that is told. */
function says(line: string, other: string, open: boolean): boolean {
  const [a, b] = [line.split('|'), other.split('|')];
  return (
    a.length === b.length && a.every((part, at) => part === b[at] || (open && part === '' && (at === 1 || at === 2)))
  );
}

/** Lines of one list that no other one is. */
function without(lines: readonly string[], others: readonly string[], open = false): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.findIndex((other) => says(line, other, open));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const isTold = ({ value }: Case): boolean => value.budget.problems.some(({ kind }) => kind === 'unread-targets');

const projectLines = ({ projects }: Budget): string[] =>
  projects.map(({ name, amount }) => `${name}|${amount?.amount ?? ''}`);

describe.each(TARGET_LAYOUTS)(`targets and projects of ${COUNT} invented budgets, printed as %s`, (layout) => {
  let cases: Case[] = [];
  beforeAll(async () => {
    cases = [];
    for (let seed = 1; seed <= COUNT; seed += 1) cases.push(await caseOf(seed, layout));
  }, 600_000);

  it('no target is read that is not printed like this', () => {
    const wrong = cases.flatMap((one) =>
      without(readLines(one.value.budget), one.print.targets.map(truthLine), isTold(one)).map(
        (line) => `${one.seed}: ${line}`,
      ),
    );
    expect(wrong.slice(0, 8)).toEqual([]);
  });

  it('every printed target is read, or its table tells that cells of it are not', () => {
    const missing = cases.flatMap((one) => {
      const lost = without(one.print.targets.map(truthLine), readLines(one.value.budget));
      return isTold(one) ? [] : lost.map((line) => `${one.seed}: ${line}`);
    });
    expect(missing.slice(0, 8)).toEqual([]);
  });

  it('few targets are told instead of read', () => {
    const read = cases.reduce((sum, { value }) => sum + readLines(value.budget).length, 0);
    const printed = cases.reduce((sum, { print }) => sum + print.targets.length, 0);
    expect(read).toBeGreaterThanOrEqual(0.9 * printed);
  });

  it('every project is read with all of its money, and nothing else is one', () => {
    const wrong = cases.flatMap(({ seed, print, value }) => {
      const truth = print.projects.map(({ name, amount }) => `${name}|${amount}`);
      const read = projectLines(value.budget);
      return [
        ...without(read, truth).map((line) => `seed ${seed} wrong: ${line}`),
        ...without(truth, read).map((line) => `seed ${seed} missing: ${line}`),
      ];
    });
    expect(wrong.slice(0, 8)).toEqual([]);
  });

  it('every number is known or told', () => {
    expect(
      cases.flatMap(({ seed, value }) => untold(value).map((line) => `seed ${seed}: ${line}`)).slice(0, 8),
    ).toEqual([]);
  });

  it('people and their telephones are in no line, no word and no drawn page', () => {
    for (const { seed, print, value } of cases) {
      const all = JSON.stringify([value.budget, value.source, value.pages]);
      expect([seed, print.private.filter((one) => all.includes(one))]).toEqual([seed, []]);
    }
  });
});
