import type { Budget, ToldBudget } from '../../model/budget';
import { parentOf } from '../../model/codes';
import type { Fact } from '../../model/fact';
import { cellOf, type Cell } from '../tables/cell';
import { isDoubt } from '../checks/checkNote';
import { findingsOf, type Finding } from '../checks/checkList';
import { CLASS_OF_COLUMN } from '../flows/graph/samePayments';
import { projectCards, type ProjectCard } from './projectCards';
import { changeOf, changePart, type Change } from '../changes/change';
import { BudgetIndex } from '../../model/BudgetIndex';

/** Another project and the name in its address. */
export type OtherProject = Pick<ProjectCard, 'slug' | 'name'>;

/** What the head of a project's page and a sentence about it say. */
export interface ProjectBrief {
  project: Pick<ProjectCard, 'id' | 'name' | 'amount' | 'step' | 'units' | 'cell' | 'line' | 'first'>;
  /** Which of the budget's projects it is, from 1, and how many there are. */
  position: number;
  count: number;
  previous: OtherProject | null;
  next: OtherProject | null;
}

/** Spending that a project is a part of: all of it, a class, a section, an item. */
export interface Within {
  /** Function code; empty for all spending. */
  code: string;
  cell: Cell;
  /** The project's part of it, 0 to 1; null where the project has no amount or the whole is not positive. */
  share: number | null;
}

/** Everything that the page of one project says below its head. */
export interface ProjectPage {
  project: ProjectCard;
  /** Its part of all projects, 0 to 1; null unless each has an amount. */
  share: number | null;
  /** From all spending down to the item that the project belongs to; a section of one item is shown as its item. */
  within: Within[];
  /** What it is spent on, with the economic class of each cell; empty where no class stands for the column. */
  spending: { cell: Cell; code: string }[];
  /** What the document states on the item that it belongs to, and which that is. */
  change: { code: string; name: string; change: Change } | null;
  /** Doubtful checks that concern it, contradictions first. */
  findings: Finding[];
  /** Checks on its paragraphs and its targets, and how many of them agree. */
  checked: { all: number; agreeing: number };
  /** Numbers of the tables as printed. */
  tables: string[];
}

/** The head of a project's page; null where the budget has no project of this name. */
export function projectBrief(budget: ToldBudget, _: Budget | null, slug: string): ProjectBrief | null {
  const cards = projectCards(budget);
  const at = cards.findIndex((card) => card.slug === slug);
  const card = cards[at];
  if (!card) return null;
  const { id, name, amount, step, units, cell, line, first } = card;
  return {
    project: { id, name, amount, step, units, cell, line, first },
    position: at + 1,
    count: cards.length,
    previous: otherOf(cards[at - 1]),
    next: otherOf(cards[at + 1]),
  };
}

function otherOf(card: ProjectCard | undefined): OtherProject | null {
  return card ? { slug: card.slug, name: card.name } : null;
}

/** Reduces a budget to one of its projects; null where it has none of this name. */
export function projectPage(budget: ToldBudget, _: Budget | null, slug: string): ProjectPage | null {
  const cards = projectCards(budget);
  const card = cards.find((candidate) => candidate.slug === slug);
  const project = budget.projects.find(({ id }) => id === card?.id);
  if (!card || !project) return null;
  const amounts = cards.flatMap(({ amount }) => amount ?? []);
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  const known = card.amount !== null && amounts.length === cards.length && whole > 0;
  const doubts = [card.doubts, card.targets?.doubts ?? [], ...(card.targets?.targets.map((one) => one.doubts) ?? [])];
  const findings = new Set(doubts.flat().map(({ id }) => id));
  const within = withinOf(budget, card.amount, project.code);
  return {
    project: card,
    share: known ? (card.amount ?? 0) / whole : null,
    within,
    spending: card.spending.map((cell) => ({ cell, code: classSpentOn(budget, cell) })),
    change: changeWithin(budget, project.code),
    findings: findingsOf(budget, findings),
    checked: checkedOf(budget, card, findings),
    tables: [...new Set([card.cell, ...within.map(({ cell }) => cell)].flatMap((cell) => cell?.table ?? []))],
  };
}

/** The economic class that a column of the table of projects is; empty for a column that is none. */
function classSpentOn({ facts }: ToldBudget, cell: Cell): string {
  const fact = facts.find(({ id }) => id === cell.fact);
  if (!fact) throw new Error(`no fact ${cell.fact}`);
  return CLASS_OF_COLUMN[fact.column] ?? '';
}

function withinOf(budget: ToldBudget, amount: number | null, code: string): Within[] {
  const codes: string[] = [];
  for (let at = code; at !== ''; at = parentOf(at)) codes.unshift(at);
  const facts: (Fact | undefined | null)[] = [
    BudgetIndex.of(budget).grandTotal(),
    ...codes.map((one) =>
      budget.facts.find((fact) => fact.table === 'expenditure' && fact.column === 'total' && fact.code === one),
    ),
  ];
  return facts.flatMap((fact, at) => {
    const below = facts[at + 1];
    // A section of one item is shown as its item.
    if (!fact || (fact.code.length === 5 && below?.amount === fact.amount)) return [];
    const share = amount !== null && amount >= 0 && fact.amount > 0 ? amount / fact.amount : null;
    return [{ code: fact.code, cell: cellOf(budget, fact), share }];
  });
}

/** The stated change of the item that a project belongs to. The document compares items with last year, not projects. */
function changeWithin(budget: ToldBudget, code: string): ProjectPage['change'] {
  const statement = budget.statements.find((one) => code !== '' && one.code === code && one.change !== null);
  const part = statement && changePart(statement);
  const change = part && changeOf([part]);
  return change ? { code, name: part.subject, change } : null;
}

/** Checks that are about the project, that it is found wanting by, or one side of which stands wholly in its paragraphs or its table of targets. */
function checkedOf(
  budget: ToldBudget,
  { id, first, last, targets }: ProjectCard,
  findings: ReadonlySet<string>,
): ProjectPage['checked'] {
  const inside = (line: number): boolean =>
    (line >= first && line <= last) || (targets !== null && line >= targets.line && line <= targets.endLine);
  const concerning = budget.checks.filter(
    (check) =>
      findings.has(check.id) ||
      check.about.includes(id) ||
      [check.left, check.right].some(({ lines }) => lines.length > 0 && lines.every(inside)),
  );
  return { all: concerning.length, agreeing: concerning.filter((check) => !isDoubt(check)).length };
}
