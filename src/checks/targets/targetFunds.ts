import { UNITS } from '../../model/checks/check';
import { compareSums } from '../compare';
import { amountFigure, countFigure, projectFigures, type Figure } from '../figure';
import { rowsOfProject } from './projectFigures';
import { targetFigure } from './targetFigure';
import { quantityOf } from '../../model/narrative/targetQuantity';
import { YUAN_PER_UNIT, stepOf, yuanOf, type MoneyUnit } from '../../model/money';
import type { TargetTable } from '../../model/narrative/target';
import type { Rule } from '../rule';

/** @param table the place of a table of targets in the budget, from 1 */
function fundsOf({ funds }: TargetTable, table: number, labels: RegExp): Figure[] {
  return funds.flatMap((fund, at) =>
    labels.test(fund.label.replace(/\s/g, '')) ? [amountFigure({ kind: 'fund', table, fund: at + 1 }, fund)] : [],
  );
}

const TOTAL_FUNDS = /年度预算总额|资金总额|年度资金总额|^(?:项目)?预算(?:总额|金额|数)$/;

/** The money of a target table: its parts, its project's amount, and for the body the whole budget. */
export const targetFunds: Rule = {
  key: 'target-funds',
  group: 'targets',
  run: (index) =>
    index.content.targets.flatMap((table, at) => {
      const total = fundsOf(table, at + 1, TOTAL_FUNDS);
      const parts = fundsOf(
        table,
        at + 1,
        /^(其中：)?(?:当年|本年)?财政拨款$|^上年结转(?:资金)?$|^单位资金$|^其他资金$/,
      );
      const levels = fundsOf(table, at + 1, /上级安排|本级安排|^其他$/);
      const what = `${at + 1}`;
      if (table.project === '') {
        const whole = index.cells([index.totalRow('expenditure')], ['total']);
        const stated = total.length > 0 ? total : levels;
        return [
          ...compareSums(`${what}/whole`, stated, whole),
          ...(total.length > 0 ? compareSums(`${what}/levels`, total, levels) : []),
        ];
      }
      const project = index.content.projects.find((candidate) => candidate.name === table.project);
      return [
        ...compareSums(`${what}/parts`, total, parts),
        ...compareSums(`${what}/project`, total, project ? projectFigures(project) : []),
        ...compareSums(`${what}/table`, total, index.cells(rowsOfProject(index, table.project), ['total'])),
      ];
    }),
};

const GOAL_AMOUNT = /(?:投入|拨款|资金|预算)(?:资金)?\s*([\d,，]+(?:\.\d+)?)\s*(亿元|万元|千元|元)/;
const GOAL_SATISFACTION = /满意度(?:达到|达|不低于|在)?\s*(\d+(?:\.\d+)?)\s*[%％]/;

/** What the goal says in words, against the table's own figures. */
export const goalFigures: Rule = {
  key: 'goal-figure',
  group: 'targets',
  run: (index) =>
    index.content.targets.flatMap((table, at) => {
      const [, amount, unitWord] = GOAL_AMOUNT.exec(table.goal) ?? [];
      const unit = unitWord as MoneyUnit | undefined;
      const stated: Figure[] =
        amount && unit && unit in YUAN_PER_UNIT
          ? [
              {
                operand: { kind: 'goal-amount', table: at + 1, printed: `${amount} ${unit}` },
                value: yuanOf(amount, unit),
                step: stepOf(amount, unit),
                lines: [table.goalLine],
                facts: [],
              },
            ]
          : [];
      const percent = GOAL_SATISFACTION.exec(table.goal)?.[1] ?? '';
      const satisfaction = quantityOf(percent);
      const wanted = satisfaction
        ? [countFigure({ kind: 'goal-satisfaction', table: at + 1, percent }, satisfaction.value, [table.goalLine])]
        : [];
      // 居民满意度 in the goal is that of the indicator 居民满意度; the satisfaction of other people is another figure.
      const indicators = table.targets.filter(
        ({ indicator }) =>
          /满意度/.test(indicator) && table.goal.replace(/\s/g, '').includes(indicator.replace(/\s/g, '')),
      );
      return [
        ...compareSums(`${at + 1}/amount`, stated, fundsOf(table, at + 1, TOTAL_FUNDS)),
        ...indicators.flatMap((target) => {
          const quantity = quantityOf(target.value);
          const right = quantity ? [targetFigure('satisfaction', target, quantity.value)] : [];
          // A target above 至少 so many percent keeps the goal's words too; one below asks for a look.
          if (quantity && satisfaction && quantity.value > satisfaction.value) return [];
          return compareSums([`${at + 1}`, 'satisfaction', target], wanted, right, { unit: UNITS.percent, soft: true });
        }),
      ];
    }),
};
