import type { BudgetDigest } from './digest';

/** What `bodies.json` may say where names alone do not: which names are one body, or that two are not. */
export interface BodyCorrection {
  /** All names of one body. */
  names: readonly string[];
  /** True where these are different bodies, however much they look like one. */
  apart?: boolean | undefined;
  /** The name of its page in addresses, in place of the earliest of its names. */
  address?: string | undefined;
}

/** Why two names are taken for one body. */
export type SameBody = 'short' | 'total' | 'told';

/** A body as the site knows it: one level, under one name or several. */
export interface Body {
  /** As its latest budget calls it. */
  name: string;
  level: BudgetDigest['level'];
  /** Every name with the years that use it, the earliest first; `why` is missing on the first. */
  names: { name: string; from: number; to: number; why?: SameBody }[];
  /** The earliest first. */
  budgets: BudgetDigest[];
}

type Named = Omit<Body, 'names'> & { names: Body['names'] };

/** Fewer characters of a short name could be the end of anybody's. */
const SHORTEST = 5;
/** Codes that two years of one body have in common, of those of the year with fewer. */
const ALIKE = 0.6;

/**
 * The bodies of a collection. A name is a body, and departments and units are apart. Two names are one body where a correction says so;
 * where one is the end of the other and no third name ends so; or where the later one's document states the total that the earlier one's
 * prints as last year's. In both of the latter cases the years must follow each other, and the codes be nearly the same.
 */
export function bodiesOf(digests: readonly BudgetDigest[], corrections: readonly BodyCorrection[] = []): Body[] {
  const bodies = byName(digests);
  for (const body of [...bodies.values()].sort((a, b) => firstYear(a) - firstYear(b))) {
    const before = [...bodies.values()].filter((one) => one !== body && one.level === body.level);
    const found = before.flatMap((one) => {
      const why = sameBody(one, body, [...bodies.values()], corrections);
      return why ? [{ one, why }] : [];
    });
    const [only, ...others] =
      found.filter(({ why }) => why === 'told').length > 0 ? found.filter(({ why }) => why === 'told') : found;
    // Two that fit are none that is known.
    if (!only || others.length > 0) continue;
    join(only.one, body, only.why);
    for (const [key, known] of bodies) if (known === body) bodies.delete(key);
  }
  return [...bodies.values()];
}

function byName(digests: readonly BudgetDigest[]): Map<string, Named> {
  const bodies = new Map<string, Named>();
  for (const digest of [...digests].sort((a, b) => a.year - b.year)) {
    const { body: name, level, year } = digest;
    const key = `${level} ${plain(name)}`;
    const known = bodies.get(key) ?? { name, level, names: [{ name, from: year, to: year }], budgets: [] };
    known.budgets.push(digest);
    known.name = name;
    const [own] = known.names;
    if (own) own.to = year;
    bodies.set(key, known);
  }
  return bodies;
}

/** Joins the later body to the earlier one. */
function join(into: Named, body: Named, why: SameBody): void {
  into.budgets.push(...body.budgets);
  into.budgets.sort((a, b) => a.year - b.year);
  into.names.push(...body.names.map((name, at) => (at === 0 ? { ...name, why } : name)));
  into.name = into.budgets.at(-1)?.body ?? into.name;
}

function sameBody(
  earlier: Named,
  later: Named,
  all: readonly Named[],
  corrections: readonly BodyCorrection[],
): SameBody | null {
  if (firstYear(earlier) > firstYear(later)) return null;
  const told = corrections.find(({ names }) =>
    [earlier, later].every((body) => body.names.some(({ name }) => names.some((one) => plain(one) === plain(name)))),
  );
  if (told) return told.apart ? null : 'told';
  const following = STAGES.flatMap((stage) => {
    const after = later.budgets.find((budget) => budget.stage === stage);
    // Of several editions of a year any may be the one that the later document means.
    const before = earlier.budgets.filter((budget) => budget.stage === stage && budget.year === (after?.year ?? 0) - 1);
    return after ? before.map((budget) => ({ before: budget, after })) : [];
  }).filter(({ before, after }) => haveCodesInCommon(before, after));
  if (following.length === 0 || firstYear(later) <= lastYear(earlier)) return null;
  if (isShort(earlier, later, all)) return 'short';
  return following.some(({ before, after }) => statesTotalOf(after, before)) ? 'total' : null;
}

/** Whether one name is the end of the other, and of no other name of that level. */
function isShort(one: Named, other: Named, all: readonly Named[]): boolean {
  const [short = '', long = ''] = [plain(one.name), plain(other.name)].sort((a, b) => a.length - b.length);
  if (short.length < SHORTEST || short === long || !long.endsWith(short)) return false;
  return (
    all.filter(({ level, name }) => level === one.level && plain(name) !== short && plain(name).endsWith(short))
      .length === 1
  );
}

/** Whether what a document says of last year's total is what the other one prints, to its last digit. */
function statesTotalOf(after: BudgetDigest, before: BudgetDigest): boolean {
  const { prior } = after;
  if (!prior || !before.total || before.total.amount === 0) return false;
  return Math.abs(prior.amount - before.total.amount) <= prior.step + before.total.step;
}

function haveCodesInCommon(one: BudgetDigest, other: BudgetDigest): boolean {
  const [few = [], many = []] = [one.codes, other.codes].sort((a, b) => a.length - b.length);
  const known = new Set(many.map(({ code }) => code));
  const common = few.filter(({ code }) => known.has(code)).length;
  return few.length > 0 && common >= ALIKE * few.length;
}

const STAGES = ['budget', 'final'] as const;

const lastYear = ({ budgets }: Named): number => budgets.at(-1)?.year ?? 0;

const firstYear = ({ budgets }: Named): number => budgets[0]?.year ?? 0;

/** A name without what typesetting alone adds. */
export function plain(name: string): string {
  return name.normalize('NFKC').replace(/[\s()·.]/g, '');
}
