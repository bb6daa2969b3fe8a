import { countedOf } from '../../i18n/formats/countedOf';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, ownUnit } from '../../i18n/formats/numbers';
import { pictureWordsOf } from '../../i18n/words/share/pictureWords';
import { unitWordsOf } from '../../i18n/words/share/unitWords';
import { wordsOf } from '../../i18n/words/words';
import { rowsBlock, type RowText } from '../../layout/picture/rowsBlock';
import { figureLines } from '../../series/takeaway/figureLines';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import type { UnitShare } from '../../series/units/unitShare';
import { emptyContents, type Contents } from './contents';

/** What one unit gets: first what every one of the largest kind gets, project by project, then the same of smaller units. */
export function unitContents({ unit: view }: PictureSubject, lang: Lang): Contents {
  const words = unitWordsOf(lang);
  if (!view) return emptyContents(words.none, words.noneText);
  const shares = [view.main, ...view.others];
  const most = Math.max(...shares.map(({ each }) => each));
  const rows = shares.flatMap((share) => rowsOf(share, most, lang));
  return {
    title: titleOf(view.main, lang),
    unit: columnUnit(lang).word,
    summary: wordsOf(lang).list(rows.map(({ name, figure }) => `${name} ${figure}`)),
    tables: [],
    lines: figureLines.unit(view),
    draw: (room) => rowsBlock(rows, room, { more: pictureWordsOf(lang).more }),
  };
}

/** `每个社区一年分到 30 万元` */
function titleOf(share: UnitShare, lang: Lang): string {
  const unit = ownUnit(share.each, lang);
  const amount = `${formatAmount(share.each, unit, share.step)} ${unit.word}`;
  return unitWordsOf(lang).finding(countedOf(share, lang), amount);
}

function rowsOf(share: UnitShare, most: number, lang: Lang): RowText[] {
  const words = unitWordsOf(lang);
  const row = (id: string, name: string, plain: string, yuan: number, step: number): RowText => ({
    id,
    key: share.group || 'rest',
    name,
    plain,
    figure: formatAmount(yuan, columnUnit(lang), step),
    amount: yuan,
    bar: { from: 0, size: yuan / most },
  });
  const whole = row(
    share.unit,
    words.eachGets(countedOf(share, lang)),
    share.parts.length > 1 ? words.derived : '',
    share.each,
    share.step,
  );
  const parts = [...share.parts, ...share.some].map(({ id, name, allocation, each, step }) => ({
    ...row(id, name, wordsOf('zh').quote(allocation), each, step),
    printed: true,
    barPaint: 'ink2' as const,
  }));
  return [whole, ...parts];
}
