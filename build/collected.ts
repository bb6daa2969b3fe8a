import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { againstPlan } from '../src/collection/againstPlan';
import { againstPrevious, type AgainstPrevious } from '../src/collection/againstPrevious';
import type { BodyCorrection } from '../src/collection/bodies';
import { besideOthers, yearsOfBodies, type BodyYears } from '../src/collection/bodyYears';
import { digestOf, type BudgetDigest } from '../src/collection/digest';
import type { Budget, IndexEntry } from '../src/model/budget';
import type { Check } from '../src/model/checks/check';
import { previousIn } from '../src/series/budgets/indexPart';
import { budgetHash, Budgets, type AddedChecks } from './Budgets';
import { parsed } from './parsed';
import { readIndex } from './readBudgets';
import type { Remembered } from './Remembered';

/** What a site keeps of a budget while others are drawn. */
export interface Kept {
  digest: BudgetDigest;
  source: Budget['source'];
}

/** The budgets of a site and what they are to each other; the budgets themselves are read one at a time. */
export interface Collected {
  index: IndexEntry[];
  bodies: BodyYears[];
  /** By id, in the order of the index. */
  kept: ReadonlyMap<string, Kept>;
  /** What was checked between documents. */
  added: AddedChecks;
  /** Sentences on what was left out, for whoever builds. */
  told: string[];
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
 * A budget that cannot be read, and corrections that are none, are told of and left out.
 * @param settings folder that may hold `bodies.json`
 * @param remembered what earlier builds with the same program found
 * @throws Error if the index cannot be read, or none of its budgets can
 */
export async function collected(data: string, settings: string, remembered: Remembered): Promise<Collected> {
  const { kept, told } = await keptOf(data, remembered);
  const index = (await readIndex(data)).filter(({ id }) => kept.has(id));
  const corrections = await readCorrections(path.join(settings, 'bodies.json')).catch((error: unknown) => {
    told.push(`${messageOf(error)}；没有采用 / left out`);
    return [];
  });
  const digests = index.flatMap(({ id }) => kept.get(id)?.digest ?? []);
  const bodies = yearsOfBodies(digests, corrections);
  const beside = besideOthers(index, bodies);
  const between = await betweenDocuments(data, beside, remembered);
  const added: Record<string, readonly Check[]> = {};
  for (const [id, { against, planned }] of between) {
    const checks = [...against.map(({ check }) => check), ...planned];
    if (checks.length > 0) added[id] = checks;
  }
  return {
    index: beside.map((entry) => ({ ...entry, checks: statesOf(entry, added[entry.id] ?? []) })),
    bodies: bodies.map((body) => ({ ...body, years: body.years.map((year) => withChecks(year, between)) })),
    kept,
    added,
    told,
  };
}

/** Reads each budget once, and keeps little of it. */
async function keptOf(data: string, remembered: Remembered): Promise<{ kept: Map<string, Kept>; told: string[] }> {
  const kept = new Map<string, Kept>();
  const told: string[] = [];
  const budgets = new Budgets(data);
  for (const { id } of await readIndex(data)) {
    try {
      const found = await remembered.once(`digest-${await budgetHash(data, id)}`, async (): Promise<Kept> => {
        const budget = await budgets.read(id);
        return { digest: digestOf(budget), source: budget.source };
      });
      kept.set(id, found);
    } catch (error) {
      told.push(`${messageOf(error)}；网站里没有这一份，其余照常 / this one is left out, the rest is built`);
    }
  }
  if (kept.size === 0) throw new Error(told[0]);
  return { kept, told };
}

/** What documents say of others. */
interface Between {
  /** The stated changes of a document beside what the one before it prints. */
  against: AgainstPrevious[];
  /** The plan that an account states beside the plan itself. */
  planned: Check[];
}

/** Holds each document against the others that it speaks of, two at a time. */
async function betweenDocuments(
  data: string,
  index: readonly IndexEntry[],
  remembered: Remembered,
): Promise<Map<string, Between>> {
  const budgets = new Budgets(data);
  const previousOf = previousIn(index);
  const found = new Map<string, Between>();
  for (const { id, account, stage } of index) {
    const [previous, plan] = [previousOf(id)?.id, stage === 'final' && account !== id ? account : undefined];
    if (previous === undefined && plan === undefined) continue;
    const hashes: string[] = [];
    for (const one of [id, previous, plan]) hashes.push(one === undefined ? '' : await budgetHash(data, one));
    const between = await remembered.once(`between-${hashes.map((hash) => hash.slice(0, 20)).join('-')}`, async () => {
      const own = await budgets.read(id);
      return {
        against: previous === undefined ? [] : againstLike(own, await budgets.read(previous), againstPrevious),
        planned: plan === undefined ? [] : plannedIn(own, await budgets.read(plan)),
      };
    });
    found.set(id, between);
  }
  return found;
}

/** A department is not its own unit: their figures are different sums. */
function againstLike<Found>(own: Budget, other: Budget, hold: (own: Budget, other: Budget) => Found[]): Found[] {
  return own.level === other.level ? hold(own, other) : [];
}

function plannedIn(account: Budget, plan: Budget): Check[] {
  return plan.stage === 'budget' ? againstLike(account, plan, againstPlan) : [];
}

function withChecks(
  year: BodyYears['years'][number],
  between: ReadonlyMap<string, Between>,
): BodyYears['years'][number] {
  const ids = [year.budget?.id ?? '', year.final?.id ?? ''];
  return { ...year, against: ids.flatMap((id) => between.get(id)?.against ?? []) };
}

/** How many checks came out how, with those between documents. */
function statesOf({ checks }: IndexEntry, added: readonly Check[]): IndexEntry['checks'] {
  const states = { ...checks };
  for (const { state } of added) states[state] = (states[state] ?? 0) + 1;
  return states;
}

async function readCorrections(file: string): Promise<BodyCorrection[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  const result = v.safeParse(correctionsSchema, parsed(text, file));
  if (result.success) return result.output;
  throw new Error(`${file}: ${v.getDotPath(result.issues[0]) ?? 'the whole'}: ${result.issues[0].message}`);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
