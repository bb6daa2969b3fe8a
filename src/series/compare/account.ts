import type { Budget } from '../../model/budget';
import type { FlowCertainty } from '../../model/flow';
import type { Yuan } from '../../model/money';
import { structureView, type StructurePart } from '../structure/structure';
import { BudgetIndex } from '../../model/BudgetIndex';

/** One side's figure of one thing, and where it stands. */
export interface Figure {
  amount: Yuan;
  /** One unit in the last printed place, in yuan; the coarsest where several figures were added. */
  step: Yuan;
  certainty: FlowCertainty;
  /** The printed figures that it is or adds up; empty where it was worked out from sentences. */
  facts: string[];
  /** First line of the sentence that it was worked out from; null where it is printed. */
  line: number | null;
}

/** Part of a thing of which both years are known, where the rest of it is not. */
export interface KnownPart {
  then: Yuan;
  now: Yuan;
  step: Yuan;
  line: number | null;
}

/** What a part is: as in the structure, or one of `basic` and `project`, which have no code. */
export type AccountKind = StructurePart['kind'] | 'manner';

/** One side's money under one code, and what it divides into. */
export interface AccountPart {
  /** The same in every account: a code, `302-project`, `201-rest`, `undisclosed`, `basic` or `project`. */
  id: string;
  kind: AccountKind;
  code: string;
  /** Key of its colour. */
  key: string;
  name: string;
  /** Null where the document does not say. */
  figure: Figure | null;
  /** What is known where `figure` is null. */
  known: KnownPart | null;
  parts: AccountPart[];
}

/** Which body and year an account is of. */
export interface AccountHead {
  /** Id of the budget that it comes from. */
  budget: string;
  body: string;
  year: number;
  level: Budget['level'];
  stage: Budget['stage'];
  /** The grand total; null where the document does not say. */
  total: Figure | null;
}

/** A budget as it is compared: its money by function, by economic category, and by basic and project spending. */
export interface Account {
  head: AccountHead;
  /** Whether it is only what a later document proves; then what is absent is not known to be nothing. */
  proven: boolean;
  functions: AccountPart[];
  categories: AccountPart[];
  manners: AccountPart[];
}

/** The account of a budget, all of its figures printed or added up from printed ones. */
export function accountOf(budget: Budget): Account {
  const { purposes, categories } = structureView(budget);
  const total = BudgetIndex.of(budget).grandTotal();
  return {
    head: {
      budget: budget.id,
      body: budget.body,
      year: budget.year,
      level: budget.level,
      stage: budget.stage,
      total: total === undefined ? null : { ...printed(total.amount, total.step), facts: [total.id] },
    },
    proven: false,
    functions: purposes.parts.map(partOf),
    categories: categories.parts.map(partOf),
    manners: mannersOf(budget),
  };
}

function printed(amount: Yuan, step: Yuan): Figure {
  return { amount, step, certainty: 'reported', facts: [], line: null };
}

function partOf(part: StructurePart): AccountPart {
  const { id, kind, code, key, name, amount, certainty, cells } = part;
  const step = Math.max(0, ...cells.map((cell) => cell.step)) || 100;
  // What the printed parts leave is no cell of its own; its parent's cell stands for it there, but not here.
  const facts = kind === 'rest' ? [] : cells.map((cell) => cell.fact);
  return {
    id,
    kind,
    code,
    key,
    name,
    figure: { amount, step, certainty, facts, line: null },
    known: null,
    parts: part.parts.map(partOf),
  };
}

/** Basic and project spending, as the last columns of the expenditure table add them up. */
function mannersOf(budget: Budget): AccountPart[] {
  return (['basic', 'project'] as const).flatMap((id) => {
    const fact = budget.facts.find(
      (candidate) => candidate.table === 'expenditure' && candidate.code === '' && candidate.column === id,
    );
    if (!fact) return [];
    return { ...mannerOf(id), figure: { ...printed(fact.amount, fact.step), facts: [fact.id] } };
  });
}

/** Basic or project spending before its figure is known. */
export function mannerOf(id: 'basic' | 'project'): AccountPart {
  return { id, kind: 'manner', code: '', key: 'rest', name: '', figure: null, known: null, parts: [] };
}
