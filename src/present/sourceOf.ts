import { deckWordsOf } from '../i18n/words/share/deckWords';
import type { Lang } from '../i18n/lang';
import type { Slide } from '../series/deck/slide';

/** Where a slide's figures are printed, in one line: tables, lines of the text, unit. */
export function sourceOf(slide: Slide, lang: Lang): string {
  const words = deckWordsOf(lang);
  const lines = slide.lines.join(lang === 'zh' ? '、' : ', ');
  const place =
    lines === '' ? '' : lang === 'zh' ? `原文第 ${lines} 行` : `${slide.lines.length > 1 ? 'lines' : 'line'} ${lines}`;
  const tables = slide.tables.join('、');
  const source = tables || place ? words.source(tables, place) : '';
  if (slide.kind === 'questions') return source + words.onlyHere;
  if (slide.kind === 'title' || slide.kind === 'total') {
    const worked = slide.headline.change ? words.worked : '';
    return source + (slide.kind === 'total' ? words.unit + (lang === 'zh' ? '' : ' ') : '') + worked;
  }
  return slide.kind === 'targets' || slide.kind === 'open' ? source.trim() : source + words.unit;
}
