import { accountView, type AccountView } from '../collection/accountView';
import { yearsView, type YearsView } from '../collection/yearsView';
import { accountSentence, yearsSentence } from './takeaway/besideSentences';
import { ALONE, type Load } from './view';

/** What a page says in a sentence; empty where it shows nothing that there would be one about. */
interface ToldBeside {
  text: string;
}

/** The years of a budget's body. */
export const yearsBeside: Load<YearsView | null> = (_budget, _previous, _project, _lang, { years } = ALONE) =>
  yearsView(years);

/** What became of the plan of a budget's year. */
export const accountBeside: Load<AccountView | null> = (budget, _previous, _project, _lang, { account } = ALONE) =>
  budget.stage === 'final' ? accountView(budget, account) : account && accountView(account, budget);

export const toldYears: Load<ToldBeside> = (...asked) => ({ text: yearsSentence(yearsBeside(...asked), asked[3]) });

export const toldAccount: Load<ToldBeside> = (...asked) => ({
  text: accountSentence(accountBeside(...asked), asked[0].body, asked[3]),
});
