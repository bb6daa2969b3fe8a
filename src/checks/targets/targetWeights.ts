import { UNITS } from '../../model/checks/check';
import { compareAs, compareSums } from '../compare';
import { countFigure, type Figure } from '../figure';
import { sameWords, targetFigure } from './targetFigure';
import type { Target, TargetTable } from '../../model/narrative/target';
import type { ContentIndex } from '../ContentIndex';
import type { Comparison, Rule } from '../rule';

/** A table weighs 100 points, or 90 where the rate of spending (预算执行率) takes 10 outside the table. */
const FULL_WEIGHTS = [100, 90] as const;

function weightOf(table: TargetTable): number {
  return table.targets.reduce((sum, target) => sum + (target.weight ?? 0), 0);
}

/** What a table's weights should add up to: what the document's other tables do, or the full number that it has itself. */
function expectedWeight(index: ContentIndex, table: TargetTable): Figure {
  const own = weightOf(table);
  const [hundred, ninety] = FULL_WEIGHTS.map((full) =>
    index.content.targets.filter((other) => other !== table && weightOf(other) === full),
  );
  const agrees = FULL_WEIGHTS.some((full) => full === own);
  const usual = (ninety?.length ?? 0) > (hundred?.length ?? 0) ? ninety : hundred;
  const full = agrees ? own : usual === ninety ? FULL_WEIGHTS[1] : FULL_WEIGHTS[0];
  const examples = agrees ? [] : (usual ?? []);
  const lines = examples.map((example) => example.line);
  return countFigure({ kind: 'full-weight', tables: examples.length, points: full }, full, lines);
}

/** The weights of each table add up to the full number of points. */
export const targetWeights: Rule = {
  key: 'target-weight',
  group: 'targets',
  run: (index) =>
    index.content.targets.flatMap((table, at) => {
      const weights = table.targets.flatMap((target) =>
        target.weight === null ? [] : [targetFigure('weight', target, target.weight)],
      );
      // The sum is what people look for here, so it stands before its parts.
      const manner = { unit: UNITS.points, leftForm: 'sum-of-weights' } as const;
      return compareSums(`${at + 1}`, weights, [expectedWeight(index, table)], manner);
    }),
};

/** For each row of a table the earlier one that it repeats, whether the reader flagged it or not. */
function earlierTwins({ targets }: TargetTable): (Target | undefined)[] {
  const byWords = new Map<string, Target>();
  return targets.map((target) => {
    const { level2, indicator, operator, value, unit, duplicateOf } = target;
    const words = [level2, sameWords(indicator), operator, value, unit].join('/');
    const same = byWords.get(words);
    if (!same) byWords.set(words, target);
    return targets.find(({ id }) => id === duplicateOf) ?? same;
  });
}

/** A row printed twice in one table is kept, and worth a look. */
export const repeatedTargets: Rule = {
  key: 'target-repeated',
  group: 'targets',
  run(index) {
    const found: Comparison[] = [];
    index.content.targets.forEach((table) => {
      const twins = earlierTwins(table);
      table.targets.forEach((target, at) => {
        const earlier = twins[at];
        if (!earlier) return;
        const lines = [earlier.place.line, target.place.line];
        const left = countFigure({ kind: 'printed-twice', target: target.id }, 2, lines);
        const right = countFigure({ kind: 'printed-once' }, 1, []);
        found.push(compareAs(target, left, right, UNITS.times, { difference: 1, bound: 0, state: '需核对' }));
      });
    });
    return found;
  },
};
