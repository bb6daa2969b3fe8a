import type { Budget } from '../model/budget';
import type { CheckState } from '../model/check';
import { quantityOf } from '../model/targetQuantity';
import type { Fact } from '../model/fact';
import { sumYuan, toFen, type Yuan } from '../model/money';
import type { Project } from '../model/project';
import { carryover, type Carryover } from './carryover';
import { cellOf, type Cell } from './cell';
import { doubtsNaming, isDoubt, worstFirst, type CheckNote } from './checkNote';
import { projectSlugs } from './projectSlugs';
import { targetGroups, type TargetGroup } from './targetCards';
import { lacks } from './unread';
import { BudgetIndex } from '../model/BudgetIndex';

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
export function projectsView(budget: Budget): ProjectsView {
  const projects = projectCards(budget);
  const amounts = projects.flatMap(({ amount }) => amount ?? []);
  const total = projects.length > 0 && amounts.length === projects.length ? sumYuan(amounts) : null;
  const whole = BudgetIndex.of(budget).grandTotal();
  const named = new Set(budget.projects.map((project) => plain(project.name)));
  const undescribed = tableRows(budget).filter((fact) => !named.has(plain(fact.name)));
  const roles: Fact['table'][] = ['project', 'expenditure', 'carryover'];
  return {
    projects,
    total,
    step: budget.projects[0]?.amount?.step ?? 100,
    share: total !== null && whole && whole.amount > 0 ? total / whole.amount : null,
    spent: spentOf(budget, total),
    undescribed: undescribed.map((fact) => cellOf(budget, fact)),
    carryover: carryover(budget),
    tables: budget.tables.filter(({ role, label }) => roles.includes(role) && label !== '').map(({ label }) => label),
    ...(projects.length === 0 && lacks(budget, 'narrative') ? { unread: true as const } : {}),
  };
}

/** A card for each project, in the document's order. */
export function projectCards(budget: Budget): ProjectCard[] {
  const groups = targetGroups(budget);
  const slugs = projectSlugs(budget.projects);
  return budget.projects.map((project) => cardOf(budget, project, slugs.get(project.id) ?? project.id, groups));
}

const plain = (name: string): string => name.replace(/\s/g, '');

function spentOf(budget: Budget, total: Yuan | null): ProjectsView['spent'] {
  const fact = budget.facts.find(
    ({ table, column, code }) => table === 'expenditure' && column === 'project' && code === '',
  );
  return fact ? { cell: cellOf(budget, fact), rest: toFen(fact.amount - (total ?? 0)) } : null;
}

/** Totals of the project table's rows under its longest codes: these name projects, the others sum them up. */
function tableRows(budget: Budget): Fact[] {
  const rows = budget.facts.filter(({ table, column, code }) => table === 'project' && column === 'total' && code);
  return rows.filter((fact) => !rows.some(({ code }) => code.length > fact.code.length && code.startsWith(fact.code)));
}

function cardOf(budget: Budget, project: Project, slug: string, groups: readonly TargetGroup[]): ProjectCard {
  const { id, name, code, amount, allocation, basis, bearer, period, reason, lines = {}, notes, quote } = project;
  const row = tableRows(budget).find((fact) => plain(fact.name) === plain(name));
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
    line: amount?.printed.line ?? null,
    cell: row ? cellOf(budget, row) : null,
    spending: spending.map((fact) => cellOf(budget, fact)),
    units: unitsOf(budget, project),
    allocation,
    basis,
    bearer,
    period,
    reason,
    lines,
    notes,
    first: quote.line,
    last: quote.endLine,
    // What is said about a target's row stands there.
    doubts: doubtsNaming(budget, [id]).filter(
      (doubt) => !targets?.targets.some((target) => target.doubts.some((other) => other.id === doubt.id)),
    ),
    targets,
  };
}

function unitsOf(budget: Budget, { id, units }: Project): ProjectUnits | null {
  if (!units) return null;
  const { count, unit, each, countPrinted } = units;
  return {
    count,
    unit,
    each: each.amount,
    step: each.step,
    product: toFen(count * each.amount),
    line: countPrinted.line,
    state: budget.checks.find((check) => check.id === `unit-arithmetic/${id}`)?.state ?? null,
    prior: priorOf(budget, countPrinted.line),
  };
}

/** A target that a check found to count the same things as the sentence on this line, with what it was last year. */
function priorOf(budget: Budget, line: number): ProjectUnits['prior'] {
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
    // A table's sum of weights says nothing about how many things there were.
    doubts: worstFirst(doubts.filter(({ rule }) => /last-year|units/.test(rule))),
  };
}
