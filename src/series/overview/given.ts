import type { Budget } from '../../model/budget';
import { BudgetIndex } from '../../model/BudgetIndex';
import { GIVEN_PARTS, type GivenPart } from '../../model/givenPart';
import { printedIn } from '../../model/money';

/** Whether a budget's document gives each part. */
export function given(budget: Budget): Record<GivenPart, boolean> {
  const { facts, statements, holdings, projects, targets } = budget;
  const index = BudgetIndex.of(budget);
  const printed = (role: string) => facts.some(({ table }) => table === role);
  return {
    flows: index.functionTable() !== undefined || index.economicTable() !== undefined || printed('income'),
    changes: statements.some(({ change }) => change !== null),
    projects: projects.length > 0 || printed('project') || printed('projects') || printed('carryover'),
    targets: targets.some((table) => table.targets.length > 0),
    means: holdings.length > 0 || printed('three-public') || index.operatingCost() !== undefined,
    staff: holdings.some(({ group }) => group === 'staff'),
  };
}

/** What the document says nearest to something that it does not give, in its own words. */
export interface NearestWords {
  text: string;
  line: number;
}

/** A part that is missing. */
export interface AbsentPart {
  part: GivenPart;
  /** Empty where no sentence of the document comes near it. */
  nearest: NearestWords[];
}

/** The parts that a budget's document does not give, each with the words that come nearest to it. */
export function absentParts(budget: Budget): AbsentPart[] {
  const has = given(budget);
  const goals = budget.holdings.filter(({ group }) => group === 'performance');
  const nearest: Partial<Record<GivenPart, NearestWords[]>> = {
    projects: goals.filter(({ label }) => label.includes('项目')).map(wordsOfHolding),
    targets: has.projects ? goals.map(wordsOfHolding) : [],
  };
  return GIVEN_PARTS.filter((part) => !has[part]).map((part) => ({ part, nearest: nearest[part] ?? [] }));
}

/** A counted thing as its sentence has it: 编报绩效目标的项目 49 个. */
function wordsOfHolding({ label, printed, unit, step }: Budget['holdings'][number]): NearestWords {
  const word = unit === '元' ? (printedIn(printed.text, step) ?? unit) : unit;
  return { text: `${label}${printed.text}${word}`, line: printed.line };
}
