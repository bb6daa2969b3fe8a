import type { AccountView } from '../../collection/accountView';
import type { YearsView } from '../../collection/yearsView';
import { formatShare } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import { accountWordsOf } from '../../i18n/words/collection/accountWords';
import { yearsWordsOf } from '../../i18n/words/collection/yearsWords';
import { sentenceWordsOf } from '../../i18n/words/share/sentenceWords';
import { worth } from './changeClause';

const COLON: Readonly<Record<Lang, string>> = { zh: '：', en: ': ' };

/** The first and the last total of a body, with its documents; empty where there are not two. */
export function yearsSentence(view: YearsView | null, lang: Lang): string {
  const totals = view?.years.flatMap(({ year, total }) => (total ? [{ year, ...total }] : [])) ?? [];
  const [first, last] = [totals[0], totals.at(-1)];
  if (!view || !first || !last || first === last) return '';
  const words = yearsWordsOf(lang);
  const ends = [first, last].map(({ amount, step }) => worth(amount, step, lang)) as [string, string];
  return sentenceWordsOf(lang).text([
    sentenceWordsOf(lang).sentence([`${view.name}${COLON[lang]}${words.totals([first.year, last.year], ends)}`]),
    words.source(
      view.name,
      totals.map(({ year }) => year),
      view.stage,
    ),
  ]);
}

/** How much of a year's plan was spent, with its documents; empty where nobody can say. */
export function accountSentence(view: AccountView | null, body: string, lang: Lang): string {
  const total = view?.total;
  const plan = total?.adjusted ?? total?.planned;
  const { spent = null, rate = null } = total ?? {};
  if (!view || !spent || !plan || rate === null) return '';
  const words = accountWordsOf(lang);
  const [paid, meant] = [spent, plan].map(({ amount, step }) => worth(amount, step, lang)) as [string, string];
  return sentenceWordsOf(lang).text([
    words.sentence(body, view.year, { spent: paid, plan: meant, rate: formatShare(rate) }),
    words.source(body, view.year, view.plan !== null),
  ]);
}
