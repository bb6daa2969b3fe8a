import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { againstPlan } from '../src/collection/againstPlan';
import { againstPrevious, type AgainstPrevious } from '../src/collection/againstPrevious';
import type { BodyCorrection } from '../src/collection/bodies';
import { besideOthers, yearsOfBodies, type BodyYears } from '../src/collection/bodyYears';
import { digestOf } from '../src/collection/digest';
import type { Budget, IndexEntry } from '../src/model/budget';
import type { Check } from '../src/model/checks/check';
import type { Beside } from '../src/pages/view';
import { previousOf } from '../src/series/budgets/neighbours';
import { parsed } from './parsed';
import { readBudgets } from './readBudgets';

/** The budgets of a site and what they are to each other. */
export interface Collected {
  index: IndexEntry[];
  /** By id, in the order of the index; with what was checked between a document and the one before it. */
  budgets: Map<string, Budget>;
  bodies: BodyYears[];
  /** What the site holds of a body beside one of its budgets. */
  besideOf: (budget: string) => Beside;
  /** Last year's document of the same body; null where the site does not hold it. */
  previousOf: (budget: string) => Budget | null;
}

const correctionsSchema: v.GenericSchema<unknown, BodyCorrection[]> = v.array(
  v.strictObject({
    names: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
    apart: v.optional(v.boolean()),
    // It becomes part of addresses and of file names: it can lead nowhere else.
    address: v.optional(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,80}$/u))),
  }),
);

/**
 * Reads the data of a site, finds out which budgets are of one body, and holds each document against the one of the year before.
 * @param settings folder that may hold `bodies.json`
 * @throws Error whose message names the file, the place in it, what was expected and what stands there
 */
export async function collected(data: string, settings: string): Promise<Collected> {
  const { index, budgets } = await readBudgets(data);
  const corrections = await readCorrections(path.join(settings, 'bodies.json'));
  const bodies = yearsOfBodies([...budgets.values()].map(digestOf), corrections);
  const beside = besideOthers(index, bodies);
  const against = new Map<string, AgainstPrevious[]>();
  for (const { id } of beside) {
    const [own, previous] = [budgets.get(id), budgets.get(previousOf(beside, id)?.id ?? '')];
    // A department is not its own unit: their figures are different sums.
    if (own && previous && own.level === previous.level) against.set(id, againstPrevious(own, previous));
  }
  for (const [id, checks] of checksOf(beside, budgets, against)) {
    const own = budgets.get(id);
    if (own && checks.length > 0) budgets.set(id, { ...own, checks: [...own.checks, ...checks] });
  }
  const years = bodies.map((body) => ({ ...body, years: body.years.map((year) => withChecks(year, against)) }));
  const entries = new Map(beside.map((entry) => [entry.id, entry]));
  return {
    index: beside.map((entry) => ({ ...entry, checks: statesOf(budgets.get(entry.id), entry) })),
    budgets,
    bodies: years,
    previousOf: (budget) => budgets.get(previousOf(beside, budget)?.id ?? '') ?? null,
    besideOf: (budget) => {
      const entry = entries.get(budget);
      return {
        years: years.find(({ slug }) => slug === entry?.years) ?? null,
        account: entry?.account === undefined || entry.account === budget ? null : (budgets.get(entry.account) ?? null),
      };
    },
  };
}

/** What each document is held to by others: the stated changes by last year's, the plan that an account states by the plan itself. */
function checksOf(
  index: readonly IndexEntry[],
  budgets: ReadonlyMap<string, Budget>,
  against: ReadonlyMap<string, AgainstPrevious[]>,
): [string, Check[]][] {
  return index.map(({ id, account }) => {
    const [own, plan] = [budgets.get(id), budgets.get(account ?? '')];
    const isAccount = own?.stage === 'final' && plan?.stage === 'budget';
    const planned = isAccount && own.level === plan.level ? againstPlan(own, plan) : [];
    return [id, [...(against.get(id) ?? []).map(({ check }) => check), ...planned]];
  });
}

function withChecks(year: BodyYears['years'][number], against: ReadonlyMap<string, AgainstPrevious[]>): typeof year {
  const ids = [year.budget?.id ?? '', year.final?.id ?? ''];
  return { ...year, against: ids.flatMap((id) => against.get(id) ?? []) };
}

/** How many checks came out how, with those between documents. */
function statesOf(budget: Budget | undefined, { checks }: IndexEntry): IndexEntry['checks'] {
  if (!budget?.checks.some(({ group }) => group === 'documents')) return checks;
  const states = { ...checks };
  for (const { group, state } of budget.checks) if (group === 'documents') states[state] = (states[state] ?? 0) + 1;
  return states;
}

async function readCorrections(file: string): Promise<BodyCorrection[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  const result = v.safeParse(correctionsSchema, parsed(text, file));
  if (result.success) return result.output;
  throw new Error(`${file}: ${v.getDotPath(result.issues[0]) ?? 'the whole'}: ${result.issues[0].message}`);
}
