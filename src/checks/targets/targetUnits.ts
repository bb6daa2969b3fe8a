import { compareSums } from '../compare';
import { amountFigure, countFigure, type Figure } from '../figure';
import { targetFigure } from './targetFigure';
import { quantityOf, targetMoney } from '../../model/narrative/targetQuantity';
import type { Rule } from '../rule';

/** The unit without its measure word: 个社区 and 社区 are the same thing. */
function nounOf(unit: string): string {
  return unit.replace(/\s/g, '').replace(/^[个户名家所处]/, '');
}

/** A standard in a target table, by month or by year, against what the allocation sentence gives each unit a year. */
export const targetStandards: Rule = {
  key: 'target-standard',
  group: 'targets',
  run: (index) =>
    index.content.targets.flatMap((table) => {
      const { id, units } = index.content.projects.find(({ name }) => name === table.project) ?? {};
      if (id === undefined || !units) return [];
      return table.targets.flatMap((target) => {
        const money = targetMoney(target);
        const words = `${target.indicator}${target.unit}`;
        const monthly = /每月|月均|\/月/.test(words);
        // 每个社区每月, or …/个/年: the standard names the allocation's unit, or nothing more special than 个.
        const same = words.includes(nounOf(units.unit)) || /\/[个户名家所处]\//.test(target.unit);
        if (!money || !same || !(monthly || /每年|\/年/.test(words))) return [];
        const times = monthly ? 12 : 1;
        const stated = targetFigure(monthly ? 'target-year' : 'target', target, money.amount * times);
        const left: Figure = { ...stated, step: money.step * times };
        const right = amountFigure({ kind: 'unit-amount', project: id }, units.each);
        // A standard may be meant for another unit than the allocation's, so that it never contradicts it.
        return compareSums(target, [left], [right], { soft: true });
      });
    }),
};

/**
 * An indicator that counts the units of its project's allocation sentence, which its words contain. They may count
 * something about the units instead, so that a difference is worth a look.
 */
export const targetUnits: Rule = {
  key: 'target-units',
  group: 'targets',
  run: (index) =>
    index.content.targets.flatMap((table) => {
      const { id, units } = index.content.projects.find(({ name }) => name === table.project) ?? {};
      const noun = units ? nounOf(units.unit) : '';
      if (id === undefined || !units || noun.length < 2) return [];
      return table.targets.flatMap((target) => {
        const quantity = quantityOf(target.value);
        const unit = target.unit.trim();
        const counts = target.indicator.includes(noun) && /(数|数量|个数|人数)$/.test(target.indicator.trim());
        if (!quantity || !counts || !/^[个人户名家所处]$/.test(unit)) return [];
        const left = targetFigure('target', target, quantity.value);
        const right = countFigure({ kind: 'unit-count', project: id }, units.count, [units.countPrinted.line]);
        return compareSums(target, [left], [right], { unit, soft: true });
      });
    }),
};
