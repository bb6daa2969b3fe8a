import type { Budget, ToldBudget } from '../../model/budget';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import { projectCards, type ProjectCard, type ProjectUnits } from '../projects/projectCards';

/** What one project gives to each unit. */
export interface SharePart {
  /** Id of the project. */
  id: string;
  /** Name in the address of the project's page. */
  slug: string;
  name: string;
  /** How many units get it. */
  count: number;
  each: Yuan;
  /** One unit in the last printed place, in yuan. */
  step: Yuan;
  /** The sentence that says so, with its line. */
  allocation: string;
  line: number;
}

/** What each unit of one kind gets in a year, worked out from the sentences that share money out. */
export interface UnitShare {
  /** As the sentences name it: 社区. */
  unit: string;
  count: number;
  /** Function class whose colour it wears. */
  group: string;
  /** What every unit gets, and one unit in the last printed place of it. */
  each: Yuan;
  step: Yuan;
  /** The projects that every unit has a part of, the largest first. */
  parts: SharePart[];
  /** The projects that fewer units have a part of: nobody knows which. */
  some: SharePart[];
  /** Last year's number of the same units, from the target that counts them; null where none is printed. */
  prior: ProjectUnits['prior'];
}

/** What a document says of one unit's share. */
export interface UnitView {
  main: UnitShare;
  /** Units that several of may belong to one of the others: nobody knows how many. */
  others: UnitShare[];
  /** Whether the projects' own paragraphs name the units. */
  named: boolean;
}

/** A project that is shared out in whole units. */
type Shared = ProjectCard & { units: ProjectUnits };

const isShared = (card: ProjectCard): card is Shared =>
  card.units !== null && Number.isInteger(card.units.count) && card.units.count > 1 && card.units.each > 0;

/**
 * What one unit gets; null where the document shares nothing out among several units, or where its own sum does not agree with what it
 * shares out.
 */
export function unitView(budget: ToldBudget): UnitView | null {
  const shared = projectCards(budget).filter(isShared);
  const trusted = shared.filter(({ units }) => units.state !== '不符');
  const kinds = [...new Set(trusted.map(({ units }) => units.unit))].map((unit) =>
    shareOf(trusted.filter(({ units }) => units.unit === unit)),
  );
  // Whoever gets the most is asked about first.
  const [main, ...others] = kinds.sort((a, b) => b.each * b.count - a.each * a.count);
  if (!main) return null;
  return { main, others, named: trusted.some((card) => names(card, main.unit)) };
}

function shareOf(cards: readonly Shared[]): UnitShare {
  const count = Math.max(...cards.map(({ units }) => units.count));
  const parts = cards.map(partOf).sort((a, b) => b.each - a.each || a.line - b.line);
  const all = parts.filter((part) => part.count === count);
  const [first] = cards;
  if (!first) throw new Error('a share of no project');
  return {
    unit: first.units.unit,
    count,
    group: first.group,
    each: sumYuan(all.map(({ each }) => each)),
    step: Math.min(...all.map(({ step }) => step)),
    parts: all,
    some: parts.filter((part) => part.count < count),
    prior: cards.find(({ units }) => units.count === count && units.prior !== null)?.units.prior ?? null,
  };
}

function partOf({ id, slug, name, allocation, units }: Shared): SharePart {
  const { count, each, step, line } = units;
  return { id, slug, name, count, each, step, allocation, line };
}

/** Whether a project's paragraphs list units by name: `甲社区、乙社区`. */
function names({ allocation, basis, bearer, reason, notes }: ProjectCard, unit: string): boolean {
  const list = new RegExp(`[\\u4e00-\\u9fff]${unit}[、和及][\\u4e00-\\u9fff]{1,8}${unit}`);
  return [allocation, basis, bearer, reason, ...notes.map(({ text }) => text)].some((text) => list.test(text));
}

/** Whether a document shares money out among units at all: only then a menu leads there. */
export function sharesOut({ projects }: Pick<Budget, 'projects'>): boolean {
  return projects.some(({ units }) => units !== null && Number.isInteger(units.count) && units.count > 1);
}

/** So many of the smaller units belong to one of the larger ones on the average, rounded down: from there a reader counts. */
export function usualNumber(main: UnitShare, other: UnitShare): number {
  return Math.floor(other.count / main.count);
}

/** What one unit gets with so many of the smaller ones. */
export function shareWith(main: UnitShare, other: UnitShare, number: number): Yuan {
  return toFen(main.each + number * other.each);
}
