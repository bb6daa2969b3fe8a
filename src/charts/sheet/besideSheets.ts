import type { AccountView } from '../../collection/accountView';
import type { AccountFigure, SpentRow } from '../../collection/spentRow';
import type { YearsRow, YearsView } from '../../collection/yearsView';
import type { Lang } from '../../i18n/lang';
import { accountWordsOf } from '../../i18n/words/collection/accountWords';
import { yearsWordsOf } from '../../i18n/words/collection/yearsWords';
import { sheetWordsOf } from '../../i18n/words/share/sheetWords';
import { wordsOf } from '../../i18n/words/words';
import { headOf, type Sheet, type SheetValue } from './csvText';

/** A body over its years: a row for each printed figure, with the document and the line that print it. */
export function yearsSheet(view: YearsView, lang: Lang): Sheet {
  const words = yearsWordsOf(lang);
  const { yuan } = sheetWordsOf(lang);
  const { names } = wordsOf(lang).kpi;
  const totals = view.years.flatMap(({ year, total }): SheetValue[][] =>
    total ? [['', names.total, year, total.amount, yuan, total.budget, total.line]] : [],
  );
  const rowsOf = ({ code, figures }: YearsRow, name: string): SheetValue[][] =>
    figures.flatMap((figure, at) =>
      figure ? [[code, name, view.years[at]?.year ?? null, figure.amount, yuan, figure.budget, figure.line]] : [],
    );
  return {
    head: headOf(['code', 'item', 'year', 'amount', 'unit', 'document', 'line'], lang),
    rows: [
      ...totals,
      ...view.classes.flatMap((row) => rowsOf(row, row.name)),
      ...(view.threePublicTotal ? rowsOf(view.threePublicTotal, words.threePublic) : []),
      ...view.threePublic.flatMap((row) => rowsOf(row, words.items[row.item] ?? row.item)),
      ...(view.operating ? rowsOf(view.operating, words.operating) : []),
    ],
  };
}

/** What became of a year's plan: a row for the whole and for each code, three public expense and project. */
export function accountSheet(view: AccountView, lang: Lang): Sheet {
  const words = accountWordsOf(lang);
  const { yuan } = sheetWordsOf(lang);
  const amount = (figure: AccountFigure | null): SheetValue => figure?.amount ?? null;
  const rowOf = ({ code, planned, adjusted, spent, unspent, rate, reason }: SpentRow, name: string): SheetValue[] => [
    code,
    name,
    amount(planned),
    amount(adjusted),
    amount(spent),
    unspent,
    rate === null ? null : Math.round(rate * 1_000_000) / 10_000,
    yuan,
    reason?.text ?? '',
    spent?.line ?? null,
  ];
  const own = {
    prior: words.planned,
    current: words.adjusted,
    amount: words.spent,
    change: words.unspent,
    percent: `${words.rate} %`,
  };
  return {
    head: headOf(
      ['code', 'item', 'prior', 'current', 'amount', 'change', 'percent', 'unit', 'reason', 'line'],
      lang,
      own,
    ),
    rows: [
      ...(view.total ? [rowOf(view.total, words.printedTotal)] : []),
      ...[...view.classes, ...view.items].map((row) => rowOf(row, row.name)),
      ...view.threePublic.map((row) => rowOf(row, words.items[row.id as keyof typeof words.items] ?? row.name)),
      ...view.projects.map((row) => rowOf(row, row.name)),
    ],
  };
}
