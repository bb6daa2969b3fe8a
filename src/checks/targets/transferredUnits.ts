import { UNITS } from '../../model/checks/check';
import { compareSums } from '../compare';
import { countFigure, type Figure } from '../figure';
import { targetFigure } from './targetFigure';
import { quantityOf } from '../../model/narrative/targetQuantity';
import type { ContentIndex } from '../ContentIndex';
import type { Rule } from '../rule';

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
  const { statement, verb, count } = first;
  return countFigure({ kind: 'handed-over', statement: statement.id, verb, things: noun, count }, count, lines);
}

/**
 * A reason that says how many units were handed over, against last year's and this year's number of them in the targets of
 * a project that is shared out among these units. Units may also be new, so that a difference is worth a look.
 */
export const transferredUnits: Rule = {
  key: 'transferred-units',
  group: 'targets',
  run: (index) =>
    index.content.targets.flatMap((table) => {
      const units = index.content.projects.find((project) => project.name === table.project)?.units;
      const noun = units?.unit.replace(/\s/g, '') ?? '';
      const told = noun.length > 1 ? handedOver(index, noun) : undefined;
      if (!units || !told) return [];
      return table.targets.flatMap((target) => {
        const now = quantityOf(target.value);
        const before = quantityOf(target.lastYear);
        if (!now || !before || now.value !== units.count || target.unit.trim() !== UNITS.things) return [];
        const left = targetFigure('decrease', target, before.value - now.value);
        return compareSums(target, [left], [told], { unit: UNITS.things, soft: true });
      });
    }),
};
