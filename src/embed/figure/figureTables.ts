import { hundredNames } from '../../charts/hundred/hundredNames';
import { bridgeRows } from '../../charts/changes/bridgeRows';
import { shownChanges } from '../../charts/picture/changesContents';
import { labelsOf } from '../../charts/sankey/labels';
import { partLabel } from '../../charts/sunburst/partLabel';
import { arithmeticText } from '../../i18n/formats/arithmeticText';
import { columnUnit, formatAmount, formatChange, formatShare, grouped } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import { changesWordsOf } from '../../i18n/words/pages/changesWords';
import { projectWordsOf } from '../../i18n/words/pages/projectWords';
import { structureWordsOf } from '../../i18n/words/pages/structureWords';
import { targetWordsOf } from '../../i18n/words/pages/targetWords';
import { sheetWordsOf } from '../../i18n/words/share/sheetWords';
import { wordsOf } from '../../i18n/words/words';
import { partsOf } from '../../series/structure/parts';
import { movedFirst } from '../../series/targets/targetsView';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import { figureOf, percentOf, reasonOf } from '../cards/changes/shownChanges';
import { figureText } from '../cards/targets/shownTargets';
import { totalText } from '../cards/overview/shownOverview';
import type { EmbedView } from '../../addresses/embedFile';

/** A plain table with the figures of a picture: a row for each of its rows, arcs or bands. */
export interface FigureTable {
  head: string[];
  rows: string[][];
}

/** The table beside each picture. */
export const figureTables: Readonly<Record<EmbedView, (subject: PictureSubject, lang: Lang) => FigureTable>> = {
  overview: hundredTable,
  // The picture of a minute is that of the hundred squares.
  minute: hundredTable,

  flows({ flow: { series } }, lang) {
    const { tableHead } = wordsOf(lang).flows;
    const labels = labelsOf(series, lang);
    const name = (id: string) => [labels.get(id)?.code, labels.get(id)?.name].filter(Boolean).join(' ');
    return {
      head: [tableHead.from, tableHead.to, inUnit(tableHead.amount, lang), tableHead.certainty],
      rows: series.bands
        .flat()
        .map((band) => [
          name(band.from),
          name(band.to),
          grouped(band.amount / columnUnit(lang).yuan, lang === 'zh' ? 2 : 1),
          wordsOf(lang).certainty[band.certainty].word,
        ]),
    };
  },

  structure({ structure: { purposes } }, lang) {
    const { head } = structureWordsOf(lang);
    return {
      head: [head.code, inUnit(head.amount, lang), head.share],
      rows: partsOf(purposes.parts).map((part) => {
        const { code, name } = partLabel(part, 'function', lang);
        return [
          code === name ? name : [code, name].filter(Boolean).join(' '),
          formatAmount(part.amount, columnUnit(lang), purposes.step),
          formatShare(part.share),
        ];
      }),
    };
  },

  changes({ changes }, lang) {
    const { head } = changesWordsOf(lang);
    return {
      head: [head.subject, inUnit(head.change, lang), head.percent, sheetWordsOf(lang).columns.reason],
      rows: shownChanges(changes).map((item) => [
        item.subject,
        figureOf(item, lang),
        percentOf(item, lang),
        reasonOf(item),
      ]),
    };
  },

  bridge({ bridge }, lang) {
    const { head } = changesWordsOf(lang);
    return {
      head: [head.subject, inUnit(head.change, lang), sheetWordsOf(lang).columns.reason],
      rows: (bridge ? bridgeRows(bridge, lang).rows : []).map(({ number, name, amount, step }) => [
        [number, name].filter(Boolean).join(' '),
        formatChange(amount, columnUnit(lang), bridge?.step),
        step?.place?.reason ?? '',
      ]),
    };
  },

  projects({ projects: { projects } }, lang) {
    const { head } = projectWordsOf(lang);
    return {
      head: [head.name, head.units, inUnit(head.amount, lang)],
      rows: [...projects]
        .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
        .map(({ name, units, amount, step }) => [
          name,
          units ? arithmeticText(units, lang) : '',
          amount === null ? '—' : formatAmount(amount, columnUnit(lang), step),
        ]),
    };
  },

  targets({ targets }, lang) {
    const { head } = targetWordsOf(lang);
    return {
      head: [head.indicator, head.now, head.before],
      rows: movedFirst(targets).map(({ target }) => [
        target.indicator,
        figureText(target.now, lang),
        target.before ? figureText(target.before, lang) : '—',
      ]),
    };
  },
};

function inUnit(head: string, lang: Lang): string {
  return `${head} (${columnUnit(lang).word})`;
}

function hundredTable({ headline, hundred }: PictureSubject, lang: Lang): FigureTable {
  const words = wordsOf(lang);
  return {
    head: ['', `${columnUnit(lang).word} / ${words.hundred.unit}`],
    rows: [
      [words.kpi.names.total, totalText(headline, lang)],
      ...hundredNames(hundred, lang).map(({ title, text }) => [title, text]),
    ],
  };
}
