import { columnUnit, formatAmount, formatPercent, ownUnit } from '../../../i18n/formats/numbers';
import type { Lang } from '../../../i18n/lang';
import { termOf } from '../../../i18n/terms/terms';
import { yearsWordsOf } from '../../../i18n/words/collection/yearsWords';
import { pictureWordsOf } from '../../../i18n/words/share/pictureWords';
import { wordsOf } from '../../../i18n/words/words';
import { rowsBlock, type RowText } from '../../../layout/picture/rowsBlock';
import type { YearsRow, YearsView } from '../../../collection/yearsView';
import type { Contents } from '../contents';

/** A body over its years: the total of each year from zero, a missing one said, then each class of the last year with its change. */
export function yearsContents(view: YearsView, lang: Lang): Contents {
  const rows = [...totalsOf(view, lang), ...view.classes.flatMap((row) => classOf(row, view, lang) ?? [])];
  const words = yearsWordsOf(lang);
  const totals = view.years.flatMap(({ year, total }) => (total ? [{ year, ...total }] : []));
  const [first, last] = [totals[0], totals.at(-1)];
  const worth = ({ amount, step }: { amount: number; step: number }): string => {
    const unit = ownUnit(amount, lang);
    return `${formatAmount(amount, unit, step)} ${unit.word}`;
  };
  const printed = view.years.flatMap(({ year, budget }) => (budget === null ? [] : [year]));
  return {
    title: first && last ? words.totals([first.year, last.year], [worth(first), worth(last)]) : view.name,
    unit: columnUnit(lang).word,
    summary: wordsOf(lang).list(rows.map(({ name, figure }) => `${name} ${figure}`)),
    tables: [],
    lines: null,
    source: words.source(view.name, printed, view.stage),
    draw: (room) => rowsBlock(rows, room, { more: pictureWordsOf(lang).more }),
  };
}

/** The latest first: where there is no room for all, it stays. */
function totalsOf({ years }: YearsView, lang: Lang): RowText[] {
  const words = yearsWordsOf(lang);
  const top = Math.max(1, ...years.map(({ total }) => total?.amount ?? 0));
  return years.toReversed().map(({ year, budget, total }) => {
    const row = { id: `year-${year}`, key: '', name: words.year(year) };
    if (!total) return { ...row, figure: budget === null ? words.missing : words.notPrinted };
    return {
      ...row,
      figure: formatAmount(total.amount, columnUnit(lang), total.step),
      amount: total.amount,
      bar: { from: 0, size: Math.max(0, total.amount) / top },
      barPaint: 'ink' as const,
    };
  });
}

/** A class that the last year prints, and how it has changed since the first that does. */
function classOf({ code, key, name, figures, change }: YearsRow, { years }: YearsView, lang: Lang): RowText | null {
  const last = figures.at(-1);
  const total = years.at(-1)?.total;
  if (!last || !total || total.amount <= 0) return null;
  const { percent = null } = change ?? {};
  return {
    id: code,
    key,
    code,
    name: termOf('function', code, name, lang).name,
    figure: formatAmount(last.amount, columnUnit(lang), last.step),
    amount: last.amount,
    ...(percent === null
      ? {}
      : { note: percent === 0 ? yearsWordsOf(lang).same : `${percent < 0 ? '▼' : '▲'} ${formatPercent(percent)}` }),
  };
}
