import { judgeGrowth } from '../../model/sums/rounding';
import { comparePercent, compareSums } from '../compare';
import { changeFigure, percentFigure, statedFigures, type Figure } from '../figure';
import { namesItsSubject, statedCell } from './statedCell';
import type { Statement } from '../../model/narrative/statement';
import type { ContentIndex } from '../ContentIndex';
import type { Rule } from '../rule';

/** This year's figure of a statement: as it says it itself, or as the tables print it. */
export function currentFigure(index: ContentIndex, statement: Statement): Figure | undefined {
  const { id, current, change } = statement;
  const [stated] = statedFigures(statement);
  if (stated) return stated;
  const printed = statedCell(index, statement);
  if (printed?.length === 1) return printed[0];
  if (current === null || !change) return undefined;
  return { operand: { kind: 'current', statement: id }, value: current, step: change.step, lines: [], facts: [] };
}

/** Every stated percentage of change, worked out from the stated difference and this year's figure. */
export const statedPercents: Rule = {
  key: 'stated-percent',
  group: 'narrative',
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      const percent = statement.change?.percent;
      const change = changeFigure(statement);
      const current = currentFigure(index, statement);
      if (!percent || !change || !current) return [];
      return comparePercent(
        statement,
        percentFigure({ kind: 'percent', statement: statement.id }, percent),
        { figures: [change, current], form: 'change-of-prior' },
        judgeGrowth(percent, change, current),
      );
    }),
};

/** The same thing said twice in the same sense: later statements against the first. */
export const repeatedStatements: Rule = {
  key: 'repeated-statement',
  group: 'narrative',
  run(index) {
    const first = new Map<string, Statement>();
    return index.content.statements.flatMap((statement) => {
      // The appropriation section may name a class once for each budget that pays it.
      if (statement.scope === 'appropriation' && statement.code !== '') return [];
      if (!namesItsSubject(statement)) return [];
      const key = `${statement.scope}/${statement.code}/${statement.subject}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, statement);
        return [];
      }
      const changes = [changeFigure(statement), changeFigure(earlier)].map((figure) => (figure ? [figure] : []));
      return [
        ...compareSums([statement, 'amount'], statedFigures(statement), statedFigures(earlier)),
        ...compareSums([statement, 'change'], changes[0] ?? [], changes[1] ?? []),
      ];
    });
  },
};
