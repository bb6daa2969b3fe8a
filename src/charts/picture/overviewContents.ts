import { claimOf, tellsPartAlone } from '../../i18n/formats/claim';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, ownUnit } from '../../i18n/formats/numbers';
import { pictureWordsOf } from '../../i18n/words/share/pictureWords';
import { unreadWordsOf } from '../../i18n/words/source/unreadWords';
import { wordsOf } from '../../i18n/words/words';
import { hundredBlock } from '../../layout/picture/hundredBlock';
import type { RowText } from '../../layout/picture/rowsBlock';
import { figureLines } from '../../series/takeaway/figureLines';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import { hundredNames, type HundredName } from '../hundred/hundredNames';
import { type Contents, emptyContents } from './contents';

/** How much, compared with last year and why, and what every hundred yuan goes to. */
export function overviewContents({ headline, totalLine, hundred, flow, budget }: PictureSubject, lang: Lang): Contents {
  const words = wordsOf(lang);
  const rows = hundredNames(hundred, lang).map((name) => rowOf(name, lang));
  const { change } = headline;
  const [before, after] = words.headline.priorPrinted(budget.year - 1);
  const worth = (yuan: number, step: number) =>
    `${formatAmount(yuan, ownUnit(yuan, lang), step)} ${ownUnit(yuan, lang).word}`;
  const prior = change
    ? headline.previous
      ? before + worth(change.prior, change.step) + after
      : pictureWordsOf(lang).prior(budget.year - 1, worth(change.prior, change.step), change.base)
    : headline.unread
      ? unreadWordsOf(lang).notUnsaid
      : words.headline[tellsPartAlone(headline) ? 'notWhole' : 'notPrior'];
  const title = claimOf(headline, lang, headline.unread && unreadWordsOf(lang).change);
  const { total } = headline;
  if (total === null)
    return emptyContents(title, headline.unread ? unreadWordsOf(lang).figure : words.headline.noTotal);
  return {
    title,
    unit: columnUnit(lang).word,
    summary: words.hundred.label(words.list(rows.map(({ name, figure }) => words.hundred.part(name, figure)))),
    tables: flow.tables,
    lines: figureLines.overview(headline, totalLine),
    draw: (room) =>
      hundredBlock(
        {
          figure: formatAmount(total, columnUnit(lang), headline.step),
          unit: headline.inferred
            ? `${columnUnit(lang).word} · ${words.certainty.inferred.word}`
            : columnUnit(lang).word,
          amount: total,
          reason: headline.reason ? words.quote(headline.reason.reason) : '',
          prior,
          cells: words.hundred.title,
          parts: hundred.map(({ yuan }) => yuan),
          rows,
          more: pictureWordsOf(lang).more,
        },
        room,
      ),
  };
}

function rowOf({ id, key, title, official, mark, hollow, amount, text }: HundredName, lang: Lang): RowText {
  return {
    id,
    key,
    hollow,
    name: title,
    plain: official,
    ...(mark === '' ? {} : { sure: mark }),
    figure: text,
    unit: wordsOf(lang).hundred.unit,
    amount,
  };
}
