import type { AccountView } from '../../collection/accountView';
import type { YearsView } from '../../collection/yearsView';
import { formatShare } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import { accountWordsOf } from '../../i18n/words/collection/accountWords';
import { yearsWordsOf } from '../../i18n/words/collection/yearsWords';
import { sentenceWordsOf } from '../../i18n/words/share/sentenceWords';
import { isShort, shortWordsOf } from '../../i18n/words/share/shortWords';
import { shortBody } from '../../series/deck/slide';
import { worth } from './changeClause';

const COLON: Readonly<Record<Lang, string>> = { zh: '：', en: ': ' };

/** The first and the last total of a body, with its documents; empty where there are not two. */
export function yearsSentence(view: YearsView | null, lang: Lang): string {
  const said = totalsOf(view, lang);
  if (!view || said === '') return '';
  const totals = view.years.filter(({ total }) => total !== null);
  const words = yearsWordsOf(lang);
  return sentenceWordsOf(lang).text([
    sentenceWordsOf(lang).sentence([`${view.name}${COLON[lang]}${said}`]),
    words.source(
      view.name,
      totals.map(({ year }) => year),
      view.stage,
    ),
  ]);
}

/** The same for a chat. */
export function shortYearsSentence(view: YearsView | null, lang: Lang): string {
  const said = totalsOf(view, lang);
  if (!view || said === '') return '';
  const words = shortWordsOf(lang);
  const named = words.sentence(shortBody(view.name), '', [said]);
  return isShort(named, lang) ? named : words.sentence('', '', [said]);
}

/** The first and the last total; empty where there are not two. */
function totalsOf(view: YearsView | null, lang: Lang): string {
  const totals = view?.years.flatMap(({ year, total }) => (total ? [{ year, ...total }] : [])) ?? [];
  const [first, last] = [totals[0], totals.at(-1)];
  if (!first || !last || first === last) return '';
  const ends = [first, last].map(({ amount, step }) => worth(amount, step, lang)) as [string, string];
  return yearsWordsOf(lang).totals([first.year, last.year], ends);
}

/** How much of a year's plan was spent, with its documents; empty where nobody can say. */
export function accountSentence(view: AccountView | null, body: string, lang: Lang): string {
  const said = spentOf(view, lang);
  if (!view || !said) return '';
  const words = accountWordsOf(lang);
  return sentenceWordsOf(lang).text([
    words.sentence(body, view.year, said),
    words.source(body, view.year, view.plan !== null),
  ]);
}

/** The same for a chat. */
export function shortAccountSentence(view: AccountView | null, body: string, lang: Lang): string {
  const said = spentOf(view, lang);
  if (!view || !said) return '';
  const [named, plain] = [shortBody(body), ''].map((name) =>
    shortWordsOf(lang).sentence(name, '', [accountWordsOf(lang).short(view.year, said)]),
  ) as [string, string];
  return isShort(named, lang) ? named : plain;
}

/** What was spent of what was planned, and its part of it; null where nobody can say. */
function spentOf(view: AccountView | null, lang: Lang): { spent: string; plan: string; rate: string } | null {
  const total = view?.total;
  const plan = total?.adjusted ?? total?.planned;
  const { spent = null, rate = null } = total ?? {};
  if (!spent || !plan || rate === null) return null;
  const [paid, meant] = [spent, plan].map(({ amount, step }) => worth(amount, step, lang)) as [string, string];
  return { spent: paid, plan: meant, rate: formatShare(rate) };
}
