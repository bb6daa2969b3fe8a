import { compareSums } from './compare';
import { amountFigure, countFigure, printedMoney } from './figure';
import { projectFigure, rowsOfProject } from './projectFigures';
import { placeOfTargets, targetFigure } from './targetFigure';
import { quantityOf } from '../model/targetQuantity';
import { YUAN_PER_UNIT, stepOf, yuanOf } from '../model/money';
import type { MoneyUnit } from '../model/money';
import type { TargetTable } from '../model/target';
import type { Figure } from './figure';
import type { Rule } from './rule';

function fundsOf(table: TargetTable, labels: RegExp): Figure[] {
  return table.funds
    .filter((fund) => labels.test(fund.label.replace(/\s/g, '')))
    .map((fund) => amountFigure(placeOfTargets(table), fund.label, fund));
}

const TOTAL_FUNDS = /年度预算总额|资金总额|年度资金总额/;

/** The money of a target table: its parts, its project's amount, and for the body the whole budget. */
export const targetFunds: Rule = {
  key: 'target-funds',
  group: 'targets',
  title: { zh: '绩效表的资金等于预算里的金额', en: 'The money of a target table equals the budget’s' },
  run: (index) =>
    index.content.targets.flatMap((table, at) => {
      const total = fundsOf(table, TOTAL_FUNDS);
      const parts = fundsOf(table, /^(其中：)?财政拨款$|^其他资金$/);
      const levels = fundsOf(table, /上级安排|本级安排|^其他$/);
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
        ...compareSums(`${what}/project`, total, project ? projectFigure(project) : []),
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
  title: { zh: '总体目标里写的数等于绩效表里的数', en: 'The figures in the goal’s words equal those of its table' },
  run: (index) =>
    index.content.targets.flatMap((table, at) => {
      const [, amount, unitWord] = GOAL_AMOUNT.exec(table.goal) ?? [];
      const unit = unitWord as MoneyUnit | undefined;
      const place = `${placeOfTargets(table)} 总体目标`;
      const stated: Figure[] =
        amount && unit && unit in YUAN_PER_UNIT
          ? [
              {
                ...countFigure(place, '', yuanOf(amount, unit), '元', [table.goalLine]),
                printed: printedMoney(amount, stepOf(amount, unit)),
                step: stepOf(amount, unit),
              },
            ]
          : [];
      const satisfaction = quantityOf(GOAL_SATISFACTION.exec(table.goal)?.[1] ?? '');
      const wanted = satisfaction ? [countFigure(place, '满意度', satisfaction.value, '%', [table.goalLine])] : [];
      // 居民满意度 in the goal is that of the indicator 居民满意度; the satisfaction of other people is another figure.
      const indicators = table.targets.filter(
        ({ indicator }) =>
          /满意度/.test(indicator) && table.goal.replace(/\s/g, '').includes(indicator.replace(/\s/g, '')),
      );
      return [
        ...compareSums(`${at + 1}/amount`, stated, fundsOf(table, TOTAL_FUNDS)),
        ...indicators.flatMap((target) => {
          const quantity = quantityOf(target.value);
          const right = quantity
            ? [targetFigure(table, target, '', `${target.operator}${target.value}%`, quantity.value)]
            : [];
          // A target above 至少 so many percent keeps the goal's words too; one below asks for a look.
          if (quantity && satisfaction && quantity.value > satisfaction.value) return [];
          return compareSums(`${at + 1}/satisfaction/${target.id}`, wanted, right, { unit: '%', soft: true });
        }),
      ];
    }),
};
