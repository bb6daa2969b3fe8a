import { compareSums } from '../checks/compare';
import { amountFigure } from '../checks/figure';
import type { Budget } from '../model/budget';
import type { Check } from '../model/checks/check';
import type { DocumentRuleKey } from '../model/checks/checkRule';
import { previousFigure, printedOf } from './againstPrevious';
import { plannedByItem } from './statedPlans';

const RULE: DocumentRuleKey = 'planned-document';

/**
 * Holds what a final account states as planned against the budget of its year: the same code of the same fund has to print it.
 * @param plan of the same body, level and year
 */
export function againstPlan(account: Budget, plan: Budget): Check[] {
  const codes = new Map(plannedByItem(account).map(({ statement, code }) => [statement, code]));
  return account.statements.flatMap((statement) => {
    const { planned, id } = statement;
    const code = codes.get(statement) ?? statement.code;
    const printed = planned && printedOf(plan, { ...statement, code });
    if (!planned || !printed) return [];
    const left = [amountFigure({ kind: 'planned', statement: id }, planned)];
    // The sentence has the plan in its own unit, however fine the plan's document prints it.
    const figure = previousFigure(printed, plan, false);
    const right = [{ ...figure, step: Math.max(figure.step, planned.step) }];
    return compareSums({ id }, left, right, { soft: printed.inferred }).map(({ what, ...comparison }) => ({
      id: `${RULE}/${what}`,
      rule: RULE,
      group: 'documents' as const,
      ...comparison,
    }));
  });
}
