import { deckWordsOf, type Phrase } from '../i18n/words/share/deckWords';
import { formatShare, ranges } from '../i18n/formats/numbers';
import type { Lang } from '../i18n/lang';
import type { Slide } from '../series/deck/slide';
import type { FlowSeries } from '../series/flows/flowSeries';
import { nameOf } from './findings';
import { marksOf } from '../i18n/formats/marks';

/** Cells of the slide of the hundred. */
const CELLS = 100;

/** More places than this are not named one by one. */
const NAMED = 4;

/** Where a slide's figures are printed, in one line: tables, lines of the text, and what has to be known to read it. */
export function sourceOf(slide: Slide, lang: Lang): Phrase {
  const words = deckWordsOf(lang);
  const lines = linesText(slide.lines, lang);
  const place = lines === '' ? '' : words.linesPlace(lines, slide.lines.length > 1);
  const tables = slide.tables.join('、');
  const reading = readingOf(slide, lang);
  return [tables || place ? words.source(tables, place) : '', ...(typeof reading === 'string' ? [reading] : reading)];
}

/** Lines one by one, or of many the first and the last. */
function linesText(lines: readonly number[], lang: Lang): string {
  const runs = ranges(lines);
  return runs.length > NAMED ? `${lines[0]}–${lines.at(-1)}` : runs.join(marksOf(lang).list);
}

function readingOf(slide: Slide, lang: Lang): string | Phrase {
  const words = deckWordsOf(lang);
  switch (slide.kind) {
    case 'title':
      return slide.headline.change ? words.worked : '';
    case 'total':
      return words.unit + (slide.headline.change && !slide.bridge ? words.worked : '');
    case 'hundred':
      return words.hundred.cell({ yuan: slide.total / CELLS, step: 100 });
    case 'spending':
      return sourceShare(slide.flow, lang);
    case 'unit':
      return words.share.worked;
    case 'projects':
      return words.projects.scale;
    case 'targets':
      return words.targets.actual + (slide.more > 0 ? words.targets.more(slide.more) : '');
    case 'open':
      return '';
    case 'questions':
      return words.onlyHere;
    default:
      return words.unit;
  }
}

/** `98.9% 来自一般公共预算。` */
function sourceShare({ layers }: FlowSeries, lang: Lang): string {
  const [node] = [...(layers[0] ?? [])].sort((a, b) => b.amount - a.amount);
  return node ? deckWordsOf(lang).river.source(formatShare(node.share), nameOf(node, lang)) : '';
}
