import { judgeGrowth } from '../model/rounding';
import { comparePercent, compareSums } from './compare';
import { amountFigure, changeFigure, percentFigure, placeOf } from './figure';
import { namesItsSubject, statedCell } from './statedCell';
import { percentText } from './statedFigures';
import type { Statement } from '../model/statement';
import type { ContentIndex } from './ContentIndex';
import type { Figure } from './figure';
import type { Rule } from './rule';

/** This year's figure of a statement: as it says it itself, or as the tables print it. */
export function currentFigure(index: ContentIndex, statement: Statement): Figure | undefined {
  const { amount, current, change } = statement;
  if (amount) return amountFigure(placeOf(statement), statement.subject, amount);
  const printed = statedCell(index, statement);
  if (printed?.length === 1) return printed[0];
  if (current === null || !change) return undefined;
  const text = String(current);
  const place = placeOf(statement);
  return {
    place,
    subject: statement.subject,
    column: '',
    printed: text,
    value: current,
    step: change.step,
    lines: [],
    facts: [],
  };
}

/** Every stated percentage of change, worked out from the stated difference and this year's figure. */
export const statedPercents: Rule = {
  key: 'stated-percent',
  group: 'narrative',
  title: {
    zh: '写的增减百分比等于增减额除以上年数',
    en: 'A stated percentage equals the change over last year’s figure',
  },
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      const percent = statement.change?.percent;
      const change = changeFigure(statement);
      const current = currentFigure(index, statement);
      if (!percent || !change || !current) return [];
      const verdict = judgeGrowth(percent, change, current);
      const sign = change.value < 0 ? '+' : '−';
      const size = change.printed.replace(/^(减少|增加) /, '');
      const text = `${change.printed} ÷ 上年（${current.printed} ${sign} ${size}）= ${percentText(verdict?.value)}`;
      return comparePercent(
        statement.id,
        percentFigure(statement, percent.value < 0 ? '下降' : '增长', percent),
        { figures: [change, current], text },
        verdict,
      );
    }),
};

/** The same thing said twice in the same sense: later statements against the first. */
export const repeatedStatements: Rule = {
  key: 'repeated-statement',
  group: 'narrative',
  title: { zh: '同一件事前后说的数相同', en: 'A thing said twice has the same figures both times' },
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
      const amounts = [statement, earlier].map(({ amount, subject }, at) =>
        amount ? [amountFigure(placeOf(at === 0 ? statement : earlier), subject, amount)] : [],
      );
      const changes = [changeFigure(statement), changeFigure(earlier)].map((figure) => (figure ? [figure] : []));
      return [
        ...compareSums(`${statement.id}/amount`, amounts[0] ?? [], amounts[1] ?? []),
        ...compareSums(`${statement.id}/change`, changes[0] ?? [], changes[1] ?? []),
      ];
    });
  },
};
