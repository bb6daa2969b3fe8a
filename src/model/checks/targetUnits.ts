import { compareSums } from './compare';
import { amountFigure, countFigure } from './figure';
import { quantityOf, targetFigure, targetMoney, targetText } from './targetFigure';
import type { Figure } from './figure';
import type { Rule } from './rule';

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
        if (!money || !(monthly || /每年|\/年/.test(words))) return [];
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

/** The unit without its measure word: 个社区 and 社区 are the same thing. */
function nounOf(unit: string): string {
  return unit.replace(/\s/g, '').replace(/^[个户名家所处]/, '');
}

/**
 * An indicator that counts the units of an allocation sentence: in the project's own table by containing their name, in
 * the body's by being made of it. The words leave room for another count, so that a difference is worth a look.
 */
export const targetUnits: Rule = {
  key: 'target-units',
  group: 'targets',
  title: { zh: '绩效表里的个数等于资金分配里的个数', en: 'The number in the target table equals the allocation’s' },
  run: (index) =>
    index.content.targets.flatMap((table) =>
      table.targets.flatMap((target) => {
        const quantity = quantityOf(target.value);
        const indicator = target.indicator.replace(/[\s的]/g, '');
        if (!quantity || !/^[个人户名家所处]$/.test(target.unit.trim())) return [];
        const project = index.content.projects.find(({ name, units }) => {
          const noun = nounOf(units?.unit ?? '');
          if (noun.length < 2 || !indicator.includes(noun) || !/(数|数量|个数|人数)$/.test(indicator)) return false;
          return (
            table.project === name || (table.project === '' && /^(数|数量|个数)$/.test(indicator.split(noun)[1] ?? ''))
          );
        });
        if (!project?.units) return [];
        const left: Figure = { ...targetFigure(table, target, '', '', quantity.value), subject: targetText(target) };
        const { count, unit, countPrinted } = project.units;
        const right = countFigure('说明', `${project.name}：`, count, unit, [countPrinted.line]);
        return compareSums(target.id, [left], [right], { unit: target.unit.trim(), soft: true });
      }),
    ),
};
