import { compareSums } from './compare';
import { amountFigure, countFigure } from './figure';
import { targetFigure, targetText } from './targetFigure';
import { quantityOf, targetMoney } from '../model/targetQuantity';
import type { Figure } from './figure';
import type { Rule } from './rule';

/** The unit without its measure word: 个社区 and 社区 are the same thing. */
function nounOf(unit: string): string {
  return unit.replace(/\s/g, '').replace(/^[个户名家所处]/, '');
}

/** A standard in a target table, by month or by year, against what the allocation sentence gives each unit a year. */
export const targetStandards: Rule = {
  key: 'target-standard',
  group: 'targets',
  title: {
    zh: '绩效表里的标准等于资金分配里每个的金额（按月的乘以 12）',
    en: 'A standard in the target table equals the amount each gets (a monthly one times 12)',
  },
  run: (index) =>
    index.content.targets.flatMap((table) => {
      const units = index.content.projects.find((project) => project.name === table.project)?.units;
      if (!units) return [];
      return table.targets.flatMap((target) => {
        const money = targetMoney(target);
        const words = `${target.indicator}${target.unit}`;
        const monthly = /每月|月均|\/月/.test(words);
        // 每个社区每月, or …/个/年: the standard names the allocation's unit, or nothing more special than 个.
        const same = words.includes(nounOf(units.unit)) || /\/[个户名家所处]\//.test(target.unit);
        if (!money || !same || !(monthly || /每年|\/年/.test(words))) return [];
        const times = monthly ? 12 : 1;
        const left: Figure = {
          ...targetFigure(table, target, '', '', money.amount * times),
          subject: targetText(target),
          printed: monthly ? '× 12 个月' : '',
          step: money.step * times,
        };
        const right = amountFigure('说明', `${table.project}：每个`, units.each);
        // A standard may be meant for another unit than the allocation's, so that it never contradicts it.
        return compareSums(target.id, [left], [right], { soft: true });
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
  title: { zh: '绩效表里的个数等于资金分配里的个数', en: 'The number in the target table equals the allocation’s' },
  run: (index) =>
    index.content.targets.flatMap((table) => {
      const units = index.content.projects.find((project) => project.name === table.project)?.units;
      const noun = nounOf(units?.unit ?? '');
      if (!units || noun.length < 2) return [];
      return table.targets.flatMap((target) => {
        const quantity = quantityOf(target.value);
        const unit = target.unit.trim();
        const counts = target.indicator.includes(noun) && /(数|数量|个数|人数)$/.test(target.indicator.trim());
        if (!quantity || !counts || !/^[个人户名家所处]$/.test(unit)) return [];
        const left: Figure = { ...targetFigure(table, target, '', '', quantity.value), subject: targetText(target) };
        const right = countFigure('说明', table.project, units.count, units.unit, [units.countPrinted.line]);
        return compareSums(target.id, [left], [right], { unit, soft: true });
      });
    }),
};
