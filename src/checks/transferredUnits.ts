import { compareSums } from './compare';
import { countFigure, placeOf } from './figure';
import { placeOfTargets, targetText } from './targetFigure';
import { quantityOf } from '../model/targetQuantity';
import type { ContentIndex } from './ContentIndex';
import type { Figure } from './figure';
import type { Rule } from './rule';

/** What the reasons say of units handed over: 划转 3 所学校. Undefined if they say nothing, or not one number. */
function handedOver(index: ContentIndex, noun: string): Figure | undefined {
  const said = index.content.statements.flatMap((statement) => {
    const at = statement.change?.reason.replace(/\s/g, '') ?? '';
    const [before = ''] = at.split(noun);
    const match = /(划转|划出|转出|移交)(\d+)个$/.exec(before);
    if (!match || before === at) return [];
    const line = statement.change?.reasonQuote?.line ?? statement.quote.line;
    return [{ statement, verb: match[1] ?? '', count: Number(match[2]), line }];
  });
  const [first] = said;
  if (!first || said.some(({ count }) => count !== first.count)) return undefined;
  const lines = [...new Set(said.map(({ line }) => line))];
  return countFigure(placeOf(first.statement), `${first.verb}的${noun}`, first.count, '个', lines);
}

/**
 * A reason that says how many units were handed over, against last year's and this year's number of them in the targets of
 * a project that is shared out among these units. Units may also be new, so that a difference is worth a look.
 */
export const transferredUnits: Rule = {
  key: 'transferred-units',
  group: 'targets',
  title: {
    zh: '说明写的划转个数等于绩效表上年与本年个数之差',
    en: 'The units said to be handed over equal last year’s number less this year’s',
  },
  run: (index) =>
    index.content.targets.flatMap((table) => {
      const units = index.content.projects.find((project) => project.name === table.project)?.units;
      const noun = units?.unit.replace(/\s/g, '') ?? '';
      const told = noun.length > 1 ? handedOver(index, noun) : undefined;
      if (!units || !told) return [];
      return table.targets.flatMap((target) => {
        const now = quantityOf(target.value);
        const before = quantityOf(target.lastYear);
        if (!now || !before || now.value !== units.count || target.unit.trim() !== '个') return [];
        const left: Figure = {
          ...countFigure(placeOfTargets(table), targetText(target), before.value - now.value, '个', [
            target.place.line,
          ]),
          column: '上年完成值',
          printed: `${target.lastYear} − ${target.value}`,
        };
        return compareSums(target.id, [left], [told], { unit: '个', soft: true });
      });
    }),
};
