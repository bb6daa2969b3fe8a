import type { IndexEntry } from '../model/budget';
import { newestFirst } from '../series/budgets/front';
import type { AgainstPrevious } from './againstPrevious';
import { bodiesOf, plain, type Body, type BodyCorrection } from './bodies';
import type { BudgetDigest } from './digest';

/** One year of a body: what it published, and nothing where the site holds nothing of it. */
export interface YearOfBody {
  year: number;
  /** The budget that stands: of several editions the newest. Null where none was published, or none is here. */
  budget: BudgetDigest | null;
  final: BudgetDigest | null;
  /** Editions that a later one stands for, the newest first. */
  older: Pick<BudgetDigest, 'id' | 'stage' | 'edition' | 'published'>[];
  /** The stated changes of the year's documents that last year's documents could be held against. */
  against: AgainstPrevious[];
}

/** A body from its first year to its last, the years between them that are not there included. */
export interface BodyYears extends Pick<Body, 'name' | 'level' | 'names'> {
  /** Its name in addresses. */
  slug: string;
  /** Its other names in addresses: whichever of its documents came first or last, an address that was given away leads to its page. */
  addresses: string[];
  years: YearOfBody[];
}

/** Longest name in an address, in characters. */
const LONGEST = 40;

/** The bodies of a site, each with its years; in the order of their names. */
export function yearsOfBodies(
  digests: readonly BudgetDigest[],
  corrections: readonly BodyCorrection[] = [],
): BodyYears[] {
  const bodies = bodiesOf(digests, corrections).sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.level < b.level ? 1 : -1,
  );
  const taken = new Set<string>();
  // What is told goes first, and a body's own address before the other names of any.
  const told = bodies.map((body) => toldSlug(body, corrections, taken));
  const own = bodies.map((body, at) => told[at] ?? freeSlug(slugOf(body.names[0]?.name ?? '', body.level), taken));
  return bodies.map((body, at) => ({
    slug: own[at] ?? '',
    addresses: otherSlugs(body, taken),
    name: body.name,
    level: body.level,
    names: body.names,
    years: yearsOf(body),
  }));
}

/** The address that a correction gives one of its names; of several bodies that it would give it to, the first has it. */
function toldSlug({ names, level }: Body, corrections: readonly BodyCorrection[], taken: Set<string>): string | null {
  const own = new Set(names.map(({ name }) => plain(name)));
  const told = corrections.find((one) => one.address !== undefined && one.names.some((name) => own.has(plain(name))));
  if (told?.address === undefined) return null;
  const slug = ofLevel(told.address, level);
  if (taken.has(slug)) return null;
  taken.add(slug);
  return slug;
}

/** What its other names, the earliest first, would have been in addresses; one that is another body's leads there. */
function otherSlugs({ names, level }: Body, taken: Set<string>): string[] {
  const others = [...new Set(names.map(({ name }) => slugOf(name, level)))].filter((slug) => !taken.has(slug));
  for (const slug of others) taken.add(slug);
  return others;
}

function freeSlug(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let nth = 2; taken.has(slug); nth += 1) slug = `${wanted}-${nth}`;
  taken.add(slug);
  return slug;
}

/** The letters and digits of a name. */
function slugOf(name: string, level: Body['level']): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return ofLevel([...letters.replace(/^-|-$/g, '')].slice(0, LONGEST).join('') || 'body', level);
}

/** A unit says that it is one, since its department may be called the same. */
function ofLevel(slug: string, level: Body['level']): string {
  return level === '单位' ? `${slug}-单位` : slug;
}

function yearsOf({ budgets }: Body): YearOfBody[] {
  const all = budgets.map(({ year }) => year);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_, at) => yearOf(first + at, budgets));
}

function yearOf(year: number, budgets: readonly BudgetDigest[]): YearOfBody {
  const own = budgets.filter((one) => one.year === year).sort(newestFirst);
  const [budget, ...olderBudgets] = own.filter(({ stage }) => stage === 'budget');
  const [final, ...olderFinals] = own.filter(({ stage }) => stage === 'final');
  const older = [...olderBudgets, ...olderFinals].map(({ id, stage, edition, published }) => ({
    id,
    stage,
    ...(edition === undefined ? {} : { edition }),
    ...(published === undefined ? {} : { published }),
  }));
  return { year, budget: budget ?? null, final: final ?? null, older, against: [] };
}

/** The stage whose years a page sets side by side: budgets, where there are two of them; else final accounts. Null with one year. */
export function stageOfYears({ years }: Pick<BodyYears, 'years'>): BudgetDigest['stage'] | null {
  for (const stage of ['budget', 'final'] as const) {
    if (years.filter((one) => one[stage] !== null).length > 1) return stage;
  }
  return null;
}

/**
 * The index with what the site knows of each budget beside the others: the name of its body where it has several, the page of its
 * years, and the document that its plan or its account is held against.
 */
export function besideOthers(index: readonly IndexEntry[], bodies: readonly BodyYears[]): IndexEntry[] {
  const found = new Map<string, { body: BodyYears; year: YearOfBody }>();
  for (const body of bodies) {
    for (const year of body.years) {
      const ids = [year.budget?.id, year.final?.id, ...year.older.map(({ id }) => id)];
      for (const id of ids) if (id !== undefined) found.set(id, { body, year });
    }
  }
  return index.map((entry) => {
    const place = found.get(entry.id);
    if (!place) return entry;
    const { body, year } = place;
    const account = accountBeside(entry, year);
    return {
      ...entry,
      ...(body.name === entry.body ? {} : { known: body.name }),
      ...(stageOfYears(body) === null ? {} : { years: body.slug }),
      ...(account === undefined ? {} : { account }),
    };
  });
}

/** What a budget is held against to see what became of the plan; a final account that states its plan can be held against itself. */
function accountBeside({ stage, id }: IndexEntry, { budget, final }: YearOfBody): string | undefined {
  if (stage === 'budget') return final?.id;
  return budget?.id ?? (final?.id === id && final.plans ? id : undefined);
}
