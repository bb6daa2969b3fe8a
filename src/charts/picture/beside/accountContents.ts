import type { AccountView } from '../../../collection/accountView';
import type { SpentRow } from '../../../collection/spentRow';
import { columnUnit, formatAmount, formatShare } from '../../../i18n/formats/numbers';
import type { Lang } from '../../../i18n/lang';
import { termOf } from '../../../i18n/terms/terms';
import { accountWordsOf } from '../../../i18n/words/collection/accountWords';
import { pictureWordsOf } from '../../../i18n/words/share/pictureWords';
import { wordsOf } from '../../../i18n/words/words';
import { rowsBlock, type RowText } from '../../../layout/picture/rowsBlock';
import type { Contents } from '../contents';

/** Whether a year's plan was spent: the whole, then each class, with the bar of its rate up to the plan. */
export function accountContents(view: AccountView, body: string, lang: Lang): Contents {
  const words = accountWordsOf(lang);
  const rate = view.total?.rate ?? null;
  const rows = [
    ...(view.total ? [rowOf(view.total, words.printedTotal, lang)] : []),
    ...view.classes.map((row) => rowOf(row, termOf('function', row.code, row.name, lang).name, lang)),
  ];
  return {
    title: rate === null ? words.titleUnknown : `${words.title[0]}${formatShare(rate)}${words.title[1]}`,
    unit: columnUnit(lang).word,
    summary: wordsOf(lang).list(rows.map(({ name, figure, note = '' }) => `${name} ${figure} ${note}`.trim())),
    tables: [],
    lines: null,
    source: words.source(body, view.year, view.plan !== null),
    draw: (room) => rowsBlock(rows, room, { more: pictureWordsOf(lang).more }),
  };
}

function rowOf({ id, code, key, planned, adjusted, spent, rate }: SpentRow, name: string, lang: Lang): RowText {
  const words = accountWordsOf(lang);
  const plan = adjusted ?? planned;
  const told = (figure: typeof plan) =>
    figure ? formatAmount(figure.amount, columnUnit(lang), figure.step) : words.notPrinted;
  return {
    id,
    key: code === '' ? '' : key,
    ...(code === '' ? {} : { code }),
    name,
    plain: `${adjusted ? words.adjusted : words.planned} ${told(plan)}`,
    figure: told(spent),
    ...(spent ? { amount: spent.amount } : {}),
    note:
      rate === null
        ? plan && plan.amount === 0
          ? words.plannedNothing
          : words.noPlan
        : `${words.rate} ${formatShare(rate)}`,
    ...(rate === null ? {} : { bar: { from: 0, size: Math.min(1, Math.max(0, rate)) } }),
    ...(code === '' ? { barPaint: 'ink' as const } : {}),
  };
}
