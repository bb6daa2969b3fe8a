import type { Yuan } from '../model/money';
import { toFen } from '../model/money';
import type { ListedBudget } from '../series/budgets/toldApart';
import type { BodyYears } from './bodyYears';
import type { BudgetDigest, DigestFigure } from './digest';

/** A body of the catalogue, told by its newest document. */
export interface CatalogueBody {
  name: string;
  /** Name in the address of the page of its years; null where there is one year only. */
  slug: string | null;
  newest: Pick<BudgetDigest, 'id' | 'year' | 'stage'>;
  total: DigestFigure | null;
  /** Against the year before: by that year's document, or as this one states it; null where neither says. */
  change: { amount: Yuan; percent: number | null } | null;
  threePublic: DigestFigure | null;
  operating: DigestFigure | null;
  /** People on its staff (编制, 在职), as far as the document prints them. */
  staff: BudgetDigest['staff'];
  /** Pay and welfare, as far as spending by economic class is printed. */
  wages: DigestFigure | null;
  /** Contradictions found in the newest document. */
  wrong: number;
  /** Every document of it, the latest first. */
  budgets: ListedBudget[];
}

/** Bodies that may be compared: of one region and one level. A department holds its units, a unit is itself alone. */
export interface CatalogueGroup {
  /** As the names begin; empty where they name no place. */
  region: string;
  level: BudgetDigest['level'];
  /** The largest first. */
  bodies: CatalogueBody[];
}

/** A province, a city and a district or county at the beginning of a name, as far as it has them. */
const REGION =
  /^(?:\p{Script=Han}{2,7}?(?:省|自治区))?(?:\p{Script=Han}{2,6}?(?:市|自治州|地区))?(?:\p{Script=Han}{2,6}?(?:区|县|旗))?(?=\p{Script=Han}{2})/u;

/** The place that a body's name begins with; empty where it begins with none. */
export function regionOf(name: string): string {
  return REGION.exec(name)?.[0] ?? '';
}

/** Which documents of the bodies a catalogue is made of: those of a year and kind, or each body's newest. */
export type CatalogueChoice = Pick<BudgetDigest, 'year' | 'stage'> | null;

/** The years and kinds that a site holds documents of, the latest first. */
export function choicesIn(bodies: readonly BodyYears[]): NonNullable<CatalogueChoice>[] {
  const choices = bodies.flatMap(({ years }) =>
    years.flatMap((own) => STAGES.flatMap((stage) => (own[stage] ? [{ year: own.year, stage }] : []))),
  );
  const once = new Map(choices.map((choice) => [`${choice.year} ${choice.stage}`, choice]));
  return [...once.values()].sort((a, b) => b.year - a.year || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}

const STAGES = ['budget', 'final'] as const;

/** All bodies of a site by what may be compared: the groups with most bodies first. */
export function catalogue(
  bodies: readonly BodyYears[],
  listed: readonly ListedBudget[],
  choice: CatalogueChoice = null,
): CatalogueGroup[] {
  const groups = new Map<string, CatalogueGroup>();
  for (const body of bodies) {
    const found = catalogueBody(body, listed, choice);
    if (!found) continue;
    const region = regionOf(body.name);
    const key = `${body.level} ${region}`;
    const group = groups.get(key) ?? { region, level: body.level, bodies: [] };
    group.bodies.push(found);
    groups.set(key, group);
  }
  const size = ({ total }: CatalogueBody): number => total?.amount ?? -1;
  for (const group of groups.values()) group.bodies.sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
  return [...groups.values()].sort((a, b) => b.bodies.length - a.bodies.length || (a.region < b.region ? -1 : 1));
}

/** The document that a body is told by. */
function ownOf({ years }: BodyYears, choice: CatalogueChoice): BudgetDigest | null {
  if (choice) return years.find(({ year }) => year === choice.year)?.[choice.stage] ?? null;
  const last = years.at(-1);
  return last?.budget ?? last?.final ?? null;
}

function catalogueBody(
  body: BodyYears,
  listed: readonly ListedBudget[],
  choice: CatalogueChoice,
): CatalogueBody | null {
  const own = ownOf(body, choice);
  if (!own) return null;
  const before = body.years.find(({ year }) => year === own.year - 1)?.[own.stage];
  const ids = new Set(
    body.years.flatMap(({ budget, final, older }) => [budget?.id, final?.id, ...older.map(({ id }) => id)]),
  );
  const prior = before?.total ?? own.prior;
  const amount = own.total && prior ? toFen(own.total.amount - prior.amount) : null;
  const budgets = listed.filter(({ id }) => ids.has(id)).sort((a, b) => b.year - a.year);
  return {
    name: body.name,
    slug: budgets.some(({ years }) => years === body.slug) ? body.slug : null,
    newest: { id: own.id, year: own.year, stage: own.stage },
    total: own.total,
    change:
      amount === null || !prior ? null : { amount, percent: prior.amount > 0 ? (100 * amount) / prior.amount : null },
    threePublic: own.threePublic.find(({ item }) => item === 'three_public') ?? null,
    operating: own.operating,
    staff: own.staff,
    wages: own.wages,
    wrong: listed.find(({ id }) => id === own.id)?.checks['不符'] ?? own.checks['不符'],
    budgets,
  };
}
