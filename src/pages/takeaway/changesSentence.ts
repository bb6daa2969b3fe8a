import type { Lang } from '../../i18n/lang';
import { formatRate } from '../../i18n/formats/numbers';
import { sentenceWordsOf } from '../../i18n/words/share/sentenceWords';
import { unreadWordsOf } from '../../i18n/words/source/unreadWords';
import { changesWordsOf } from '../../i18n/words/pages/changesWords';
import type { ChangeItem, ChangeList } from '../../series/changes/changeList';
import type { BudgetBrief } from '../view';
import { changeClause, priorWorth, reasonClause, sourceSentence, worth } from './changeClause';

/**
 * How the whole changed, and the largest change that is shown with its reason.
 * @param shown the changes that the reader's filter leaves, the largest first
 */
export function changesSentence(list: ChangeList, shown: ChangeItem[], budget: BudgetBrief, lang: Lang): string {
  const words = sentenceWordsOf(lang);
  const { body, year } = budget;
  const filtered = shown.length < list.items.length;
  const moved = shown.filter((item) => item.amount !== 0);
  // Of the whole, the purpose that changed most; of what a filter leaves, the largest of all.
  const largest = (filtered ? undefined : moved.find(({ code }) => code !== '')) ?? moved[0];
  const whole =
    list.total && !filtered
      ? [
          words.sentence([
            words.whole(body, year, worth(list.total.prior + list.total.amount, list.total.step, lang)),
            changeClause('', list.total, lang),
          ]),
        ]
      : [];
  if (!largest) {
    const none =
      whole.length > 0
        ? whole
        : [
            words.sentence([
              words.noChanges(body, year, list.unread ? unreadWordsOf(lang).changes : changesWordsOf(lang).none.title),
            ]),
          ];
    return words.text([...none, sourceSentence(budget, list.tables, [], lang)]);
  }
  const current = worth(largest.current, largest.step, lang);
  const place = largest.places.find(({ reason }) => reason !== '') ?? largest.places[0];
  return words.text([
    ...whole,
    words.sentence([
      whole.length > 0 ? words.among(largest.subject, current) : words.stated(body, year, largest.subject, current),
      itemClause(largest, lang),
      place ? reasonClause(place.reason, place.line, place.endLine, lang) : '',
    ]),
    sourceSentence(budget, place ? [place.table] : [], place ? [place.line] : [], lang),
  ]);
}

function itemClause(item: ChangeItem, lang: Lang): string {
  const words = sentenceWordsOf(lang);
  const { kind, amount, step, percent } = item;
  if (kind === 'new') return words.isNew('');
  if (kind === 'ended') return words.ended('', priorWorth(item, lang));
  const rate = percent ? formatRate(percent) : '';
  const say = amount < 0 ? words.less : words.more;
  return say('', worth(Math.abs(amount), step, lang), rate, priorWorth(item, lang), false);
}
