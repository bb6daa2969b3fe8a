import { accountView, type AccountView } from '../collection/accountView';
import { yearsView, type YearsView } from '../collection/yearsView';
import { accountSentence, shortAccountSentence, shortYearsSentence, yearsSentence } from './takeaway/besideSentences';
import type { ToldBeside } from './takeaway/sentence';
import { ALONE, type Load } from './view';

/** The years of a budget's body. */
export const yearsBeside: Load<YearsView | null> = (_budget, _previous, _project, _lang, { years } = ALONE) =>
  yearsView(years);

/** What became of the plan of a budget's year. */
export const accountBeside: Load<AccountView | null> = (budget, _previous, _project, _lang, { account } = ALONE) =>
  budget.stage === 'final' ? accountView(budget, account) : account && accountView(account, budget);

export const toldYears: Load<ToldBeside> = (...asked) => {
  const view = yearsBeside(...asked);
  return { text: yearsSentence(view, asked[3]), short: shortYearsSentence(view, asked[3]) };
};

export const toldAccount: Load<ToldBeside> = (...asked) => {
  const view = accountBeside(...asked);
  const [{ body }, , , lang] = asked;
  return { text: accountSentence(view, body, lang), short: shortAccountSentence(view, body, lang) };
};
