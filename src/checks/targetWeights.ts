import { compareAs, compareSums } from './compare';
import { countFigure } from './figure';
import { placeOfTargets, sameWords, targetFigure, targetText } from './targetFigure';
import type { Target, TargetTable } from '../model/target';
import type { ContentIndex } from './ContentIndex';
import type { Figure } from './figure';
import type { Comparison, Rule } from './rule';

/** A table weighs 100 points, or 90 where the rate of spending (预算执行率) takes 10 outside the table. */
const FULL_WEIGHTS = [100, 90] as const;
const FULL_WORDS = '满分 100 分，预算执行率另占 10 分时为 90 分';

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
  const figure = countFigure('', examples.length > 0 ? `另 ${examples.length} 张绩效目标表各` : '', full, '分', lines);
  return { ...figure, printed: `${full} 分（${FULL_WORDS}）` };
}

/** The weights of each table add up to the full number of points. */
export const targetWeights: Rule = {
  key: 'target-weight',
  group: 'targets',
  title: {
    zh: '指标分值合计 100 分，预算执行率另占 10 分时合计 90 分',
    en: 'The weights add up to 100, or to 90 where the rate of spending takes 10',
  },
  run: (index) =>
    index.content.targets.flatMap((table, at) => {
      const weights = table.targets.flatMap((target) =>
        target.weight === null ? [] : [targetFigure(table, target, '', String(target.weight), target.weight)],
      );
      return compareSums(`${at + 1}`, weights, [expectedWeight(index, table)], { unit: '分' }).map((comparison) => {
        // The sum is what people look for here, so it stands before its parts.
        const [place, parts] = [placeOfTargets(table), comparison.left.text.slice(placeOfTargets(table).length + 1)];
        const text = `${place} 分值合计 ${comparison.left.value} 分：${parts}`;
        return { ...comparison, left: { ...comparison.left, text } };
      });
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
  title: { zh: '同一张绩效表里一个指标只印一次', en: 'An indicator stands once in a target table' },
  run(index) {
    const found: Comparison[] = [];
    index.content.targets.forEach((table) => {
      const twins = earlierTwins(table);
      table.targets.forEach((target, at) => {
        const earlier = twins[at];
        if (!earlier) return;
        const left: Figure = {
          place: placeOfTargets(table),
          subject: targetText(target),
          column: '',
          printed: '印了 2 次',
          value: 2,
          step: 0,
          lines: [earlier.place.line, target.place.line],
          facts: [],
        };
        const right: Figure = { ...left, place: '一个指标', subject: '', printed: '印 1 次', value: 1, lines: [] };
        found.push(compareAs(target.id, left, right, '次', { difference: 1, bound: 0, state: '需核对' }));
      });
    });
    return found;
  },
};
