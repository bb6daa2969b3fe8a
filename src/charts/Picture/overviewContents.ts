import { claimOf } from '../../i18n/claim';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, grouped, ownUnit } from '../../i18n/numbers';
import { pictureWordsOf } from '../../i18n/pictureWords';
import { termOf } from '../../i18n/terms';
import { wordsOf } from '../../i18n/words';
import { hundredBlock } from '../../layout/picture/hundred';
import type { RowText } from '../../layout/picture/rows';
import type { HundredPart } from '../../series/hundred';
import type { PictureSubject } from '../../series/pictureSubject';
import type { Contents } from './contents';

/** How much, compared with last year and why, and what every hundred yuan goes to. */
export function overviewContents({ headline, hundred, flow, budget }: PictureSubject, lang: Lang): Contents {
  const words = wordsOf(lang);
  const rows = hundred.map((part) => rowOf(part, lang));
  const { change } = headline;
  const prior = change
    ? pictureWordsOf(lang).prior(
        budget.year - 1,
        `${formatAmount(change.prior, ownUnit(change.prior, lang), change.step)} ${ownUnit(change.prior, lang).word}`,
      )
    : words.headline.notPrior;
  return {
    title: claimOf(headline, lang),
    unit: columnUnit(lang).word,
    summary: words.hundred.label(words.list(rows.map(({ name, figure }) => words.hundred.part(name, figure)))),
    tables: flow.tables,
    draw: (room) =>
      hundredBlock(
        {
          figure: formatAmount(headline.total, columnUnit(lang), headline.step),
          unit: headline.inferred
            ? `${columnUnit(lang).word} · ${words.certainty.inferred.word}`
            : columnUnit(lang).word,
          amount: headline.total,
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

/** Yuan of a hundred with one decimal, never 0 or 100 where that is not exact. */
function ofHundred(yuan: number): string {
  if (yuan > 0 && yuan < 0.05) return '<0.1';
  return yuan < 100 && yuan >= 99.95 ? '>99.9' : grouped(yuan, 1);
}

function rowOf({ node, yuan }: HundredPart, lang: Lang): RowText {
  const words = wordsOf(lang);
  const { name, plain } = termOf('economic', node.key, node.name, lang);
  const hollow = node.key === 'undisclosed';
  const folded = node.key === 'rest';
  return {
    id: node.id,
    key: node.key,
    hollow,
    name: folded ? words.flows.rest(node.members.length) : hollow ? words.hundred.undisclosed : plain || name,
    plain: folded ? words.flows.restPlain : hollow ? name : `${node.key} ${name}`,
    ...(node.inferred ? { sure: words.certainty.inferred.word } : {}),
    figure: ofHundred(yuan),
    unit: words.hundred.unit,
    amount: node.amount,
  };
}
