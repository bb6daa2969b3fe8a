import type { Budget } from '../../model/budget';
import { BudgetIndex } from '../../model/BudgetIndex';
import type { CheckState } from '../../model/checks/check';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import { judgeDifference } from '../../model/sums/rounding';
import type { StatementScope } from '../../model/narrative/statement';
import type { BridgeStep } from './bridge';
import type { ChangeItem } from './changeList';

/** A statement about the same difference that is cut another way: by source of money, or by basic and project spending. */
export interface BridgeCut {
  id: string;
  subject: string;
  amount: Yuan;
  step: Yuan;
  line: number;
  endLine: number;
  /** Numbers of the steps, from 1, that are the same money; empty where it is not known which. */
  covers: number[];
  /** How the sum of these steps stands to it; null where they are not known. */
  state: CheckState | null;
}

/** Which statements speak of the money of a source. */
const SCOPES: Readonly<Record<string, StatementScope>> = {
  general_public: 'general-public',
  government_funds: 'government-funds',
  state_capital: 'state-capital',
};

const MANNERS: Readonly<Record<string, 'basic' | 'project'>> = { 基本支出: 'basic', 项目支出: 'project' };

/** The other cuts of a bridge, in the order of the document, each thing once. */
export function bridgeCuts(budget: Budget, items: readonly ChangeItem[], steps: readonly BridgeStep[]): BridgeCut[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const [place] = item.places;
    if (!place || item.code !== '' || item.amount === 0 || seen.has(item.subject)) return [];
    if (!['income', 'expenditure'].includes(place.scope)) return [];
    // One step said once more is no other cut.
    if (steps.some(({ amount }) => amount === item.amount)) return [];
    seen.add(item.subject);
    const { id, subject, amount, step } = item;
    const { line, endLine } = place;
    return [{ id, subject, amount, step, line, endLine, ...coverOf(item, budget, items, steps) }];
  });
}

/** The steps that are the money of a cut, if their sum is its amount. */
function coverOf(
  item: ChangeItem,
  budget: Budget,
  items: readonly ChangeItem[],
  steps: readonly BridgeStep[],
): Pick<BridgeCut, 'covers' | 'state'> {
  const manner = MANNERS[item.subject];
  const scope = SCOPES[item.key];
  const belongs = (code: string): boolean => {
    if (manner) return isOfManner(budget, code, manner);
    return items.some((one) => one.code === code && one.places.some((place) => place.scope === scope));
  };
  const coded = steps.filter(({ code }) => code !== '');
  const sure = coded.filter((step) => codesOf(step).every(belongs));
  // Money without a code may belong to it too: its sum tells.
  const withSources = [...sure, ...steps.filter(({ code }) => code === '')];
  for (const covered of [sure, withSources]) {
    const units = [item.step, item.step, ...covered.flatMap(({ step }) => [step, step])];
    const left = toFen(item.amount - sumYuan(covered.map(({ amount }) => amount)));
    const { state } = judgeDifference(left, units);
    if (covered.length > 0 && state !== '不符')
      return { covers: covered.map((step) => steps.indexOf(step) + 1).sort((a, b) => a - b), state };
  }
  return { covers: [], state: null };
}

/** Codes of the statements that a step rests on. */
function codesOf(step: BridgeStep): string[] {
  return step.parts.length > 0 ? step.parts.flatMap(codesOf) : [step.code];
}

/** Whether all of this year's money of a code is basic, or project, spending. */
function isOfManner(budget: Budget, code: string, manner: 'basic' | 'project'): boolean {
  const index = BudgetIndex.of(budget);
  const [own, other] = [manner, manner === 'basic' ? 'project' : 'basic'].map(
    (column) => index.at('expenditure', code, column)?.amount,
  );
  // A blank beside a printed figure is nothing; without a figure of its own nobody knows.
  return Boolean(own) && !other;
}
