import { noticeOf } from '../../../model/problems/problem';
import type { Page, SourceDocument } from '../../../readers/SourceDocument';
import type { Tell } from '../../Finding';
import { isFigure } from '../../grids/cellText';

/** Pages without figures and with fewer words than this say too little to be known again. */
const FEWEST = 10;

/**
 * The pages of a document, those left out and told that print the page before them once more: else its rows would be counted twice.
 * Their lines say nothing, as those that only number a page.
 */
export function pagesOnce({ pages }: SourceDocument, tell: Tell): SourceDocument['pages'] {
  const printOf = ({ words }: Page): string =>
    words.map(({ text, box }) => `${text}@${Math.round(box.x0)},${Math.round(box.y0)}`).join(' ');
  let before = '';
  return pages.filter((page) => {
    const { number, words, lines } = page;
    const print = printOf(page);
    const figures = words.filter(({ text }) => isFigure(text)).length;
    const isAgain = print === before && (words.length >= FEWEST || figures > 0);
    before = print;
    if (!isAgain) return true;
    for (const line of lines) Object.assign(line, { text: '', isPageMark: true });
    const values = { page: number, first: number - 1, figures };
    tell(noticeOf('doubled-page', values, { line: lines[0]?.number ?? null, page: number }));
    return false;
  });
}
