import type { Budget, ToldBudget } from '../../model/budget';
import type { CheckState } from '../../model/checks/check';
import type { RuleKey } from '../../model/checks/checkRule';
import { quantityOf } from '../../model/narrative/targetQuantity';
import type { Fact } from '../../model/fact';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import { onceFor } from '../../model/onceFor';
import type { CellPlace } from '../../model/source/source';
import type { Project } from '../../model/narrative/project';
import { carryover, type Carryover } from './carryover';
import { cellOf, type Cell } from '../tables/cell';
import { doubtsAbout, isDoubt, worstFirst, type CheckNote } from '../checks/checkNote';
import { goalUse, type GoalUse } from '../purposes/statedPurposes';
import { projectSlugs } from './projectSlugs';
import { targetGroups, type TargetGroup } from '../targets/targetCards';
import { moneyPlace } from '../tables/readTargets';
import { lacks } from '../unread/unread';
import { BudgetIndex } from '../../model/BudgetIndex';

/** How a project's amount is made of equal units, from its allocation sentence. */
export interface ProjectUnits {
  count: number;
  /** As the sentence names it: 社区. */
  unit: string;
  each: Yuan;
  /** One unit in the last printed place of `each`, in yuan. */
  step: Yuan;
  product: Yuan;
  line: number;
  /** Whether the product is the project's amount; null where there was nothing to compare. */
  state: CheckState | null;
  /** Last year's number of the same things, from the target that counts them; null where none is printed. */
  prior: { count: number; indicator: string; line: number; doubts: CheckNote[] } | null;
}

export interface ProjectCard {
  id: string;
  /** Name in the address of its page. */
  slug: string;
  name: string;
  /** Function class of the project table, empty if the table does not name the project. */
  group: string;
  amount: Yuan | null;
  step: Yuan;
  /** Line that the amount is printed on in words; null if it is not. */
  line: number | null;
  /** Page on which a cell with its amount can be looked at that is no table's figure; null where there is none. */
  page: number | null;
  /** Its address in the file, where the format has cells of its own. */
  address?: CellPlace;
  /** Cell of the project table with the same amount. */
  cell: Cell | null;
  /** Economic classes that the project table gives it. */
  spending: Cell[];
  units: ProjectUnits | null;
  allocation: string;
  basis: string;
  bearer: string;
  period: string;
  reason: string;
  /** What the goal of its targets says it is for, where no paragraph of its own does. */
  use: GoalUse | null;
  /** Lines that the paragraphs above begin on. */
  lines: NonNullable<Project['lines']>;
  notes: Project['notes'];
  first: number;
  last: number;
  doubts: CheckNote[];
  targets: TargetGroup | null;
}

export interface ProjectsView {
  projects: ProjectCard[];
  /** Sum of the projects' amounts; null unless each has one. */
  total: Yuan | null;
  step: Yuan;
  /** Part of all spending, 0 to 1; null where either is unknown. */
  share: number | null;
  /** All project spending of the expenditure table, and what of it no project accounts for. */
  spent: { cell: Cell; rest: Yuan } | null;
  /** Rows of the project table that the narrative does not describe. */
  undescribed: Cell[];
  carryover: Carryover | null;
  /** Numbers of the tables as printed. */
  tables: string[];
  /** Where none is known since the narrative was not read. */
  unread?: true;
}

/** Reduces a budget to its projects. */
export function projectsView(budget: ToldBudget): ProjectsView {
  const projects = projectCards(budget);
  const amounts = projects.flatMap(({ amount }) => amount ?? []);
  const total = projects.length > 0 && amounts.length === projects.length ? sumYuan(amounts) : null;
  const whole = BudgetIndex.of(budget).grandTotal();
  const named = new Set(budget.projects.map((project) => plain(project.name)));
  const undescribed = tableRows(budget).filter((fact) => !named.has(plain(fact.name)));
  const roles: Fact['table'][] = ['project', 'projects', 'expenditure', 'carryover'];
  return {
    projects,
    total,
    step: budget.projects[0]?.amount?.step ?? 100,
    // Projects that are paid over several years, or by others too, may come to more than the year's spending: then they are no part of it.
    share: total !== null && whole && whole.amount > 0 && total <= whole.amount ? total / whole.amount : null,
    spent: spentOf(budget, total),
    undescribed: undescribed.map((fact) => cellOf(budget, fact)),
    carryover: carryover(budget),
    tables: budget.tables.filter(({ role, label }) => roles.includes(role) && label !== '').map(({ label }) => label),
    ...(projects.length === 0 && lacks(budget, 'narrative') ? { unread: true as const } : {}),
  };
}

/** A card for each project, in the document's order. */
export const projectCards = onceFor((budget: ToldBudget): ProjectCard[] => {
  const groups = targetGroups(budget);
  const slugs = projectSlugs(budget.projects);
  return budget.projects.map((project) => cardOf(budget, project, slugs.get(project.id) ?? project.id, groups));
});

const plain = (name: string): string => name.replace(/\s/g, '');

function spentOf(budget: ToldBudget, total: Yuan | null): ProjectsView['spent'] {
  const fact = budget.facts.find(
    ({ table, column, code }) => table === 'expenditure' && column === 'project' && code === '',
  );
  return fact ? { cell: cellOf(budget, fact), rest: toFen(fact.amount - (total ?? 0)) } : null;
}

/** Totals of the project table's rows under its longest codes: these name projects, the others sum them up. */
function tableRows(budget: ToldBudget): Fact[] {
  const rows = budget.facts.filter(({ table, column, code }) => table === 'project' && column === 'total' && code);
  return rows.filter((fact) => !rows.some(({ code }) => code.length > fact.code.length && code.startsWith(fact.code)));
}

/** Tables that list projects. */
const LISTS: readonly Fact['table'][] = ['project', 'projects'];

/** The figure of a table of projects that is the project's amount itself. */
function factOf({ facts }: Budget, { amount }: Project): Fact | undefined {
  if (!amount) return undefined;
  const { line, offset } = amount.printed;
  return facts.find(
    ({ table, printed }) => LISTS.includes(table) && printed.line === line && printed.offset === offset,
  );
}

function cardOf(budget: ToldBudget, project: Project, slug: string, groups: readonly TargetGroup[]): ProjectCard {
  const { id, name, code, amount, allocation, basis, bearer, period, reason, lines = {}, notes, quote } = project;
  const own = factOf(budget, project);
  const row = own ?? tableRows(budget).find((fact) => plain(fact.name) === plain(name));
  const spending = budget.facts.filter(
    (fact) => row && fact.table === 'project' && fact.row === row.row && fact.column !== 'total',
  );
  const targets = groups.find((group) => plain(group.project) === plain(name)) ?? null;
  return {
    id,
    slug,
    name,
    group: code.slice(0, 3),
    amount: amount?.amount ?? row?.amount ?? null,
    step: amount?.step ?? row?.step ?? 100,
    // What is printed in the table alone has its place there.
    line: own ? null : (amount?.printed.line ?? null),
    page: moneyPlace(budget, amount?.printed)?.page ?? null,
    ...(amount?.printed.cell ? { address: amount.printed.cell } : {}),
    cell: row ? cellOf(budget, row) : null,
    spending: spending.map((fact) => cellOf(budget, fact)),
    units: unitsOf(budget, project),
    allocation,
    basis,
    bearer,
    period,
    reason,
    use: reason === '' && targets ? goalUse(targets.goal, targets.goalLine) : null,
    lines,
    notes,
    first: quote.line,
    last: quote.endLine,
    // What is said about a target's row stands there.
    doubts: doubtsAbout(budget, [id]).filter(
      (doubt) => !targets?.targets.some((target) => target.doubts.some((other) => other.id === doubt.id)),
    ),
    targets,
  };
}

function unitsOf(budget: ToldBudget, { id, units }: Project): ProjectUnits | null {
  if (!units) return null;
  const { count, unit, each, countPrinted } = units;
  return {
    count,
    unit,
    each: each.amount,
    step: each.step,
    product: toFen(count * each.amount),
    line: countPrinted.line,
    state: budget.checks.find(({ rule, about }) => rule === 'unit-arithmetic' && about.includes(id))?.state ?? null,
    prior: priorOf(budget, countPrinted.line),
  };
}

/** Rules that say something about how many things there were; a table's sum of weights does not. */
const COUNTING: readonly string[] = [
  'target-last-year',
  'units-last-year',
  'target-units',
  'transferred-units',
] satisfies RuleKey[];

/** A target that a check found to count the same things as the sentence on this line, with what it was last year. */
function priorOf(budget: ToldBudget, line: number): ProjectUnits['prior'] {
  const check = budget.checks.find(
    (candidate) =>
      candidate.rule === 'target-units' && candidate.state === '相符' && candidate.right.lines.includes(line),
  );
  const target = budget.targets
    .flatMap((table) => table.targets)
    .find((candidate) => check && candidate.place.line === check.left.lines[0]);
  const quantity = target && quantityOf(target.lastYear);
  if (!quantity) return null;
  const doubts = budget.checks.filter(
    (candidate) =>
      isDoubt(candidate) && [candidate.left, candidate.right].some(({ lines }) => lines.includes(target.place.line)),
  );
  return {
    count: quantity.value,
    indicator: target.indicator,
    line: target.place.line,
    doubts: worstFirst(doubts.filter(({ rule }) => COUNTING.includes(rule))),
  };
}
