import type { Fact } from '../../model/fact';
import type { PrintedPage, PrintedPages } from '../../model/printedPage';
import type { Page, SourceDocument } from '../../readers/SourceDocument';

const tenth = (value: number): number => Math.round(value * 10) / 10;

function printedPage(page: Page): PrintedPage {
  return {
    number: page.number,
    width: tenth(page.width),
    height: tenth(page.height),
    words: page.words.map(({ text, box }) => [text, tenth(box.x0), tenth(box.y0), tenth(box.x1), tenth(box.y1)]),
    rules: page.rules.map(({ direction, at, from, to }) => [
      direction === 'horizontal' ? 'h' : 'v',
      tenth(at),
      tenth(from),
      tenth(to),
    ]),
    cells: (page.grids ?? []).flatMap(({ cells }) =>
      cells.map(({ box }): [number, number, number, number] => [
        tenth(box.x0),
        tenth(box.y0),
        tenth(box.x1),
        tenth(box.y1),
      ]),
    ),
  };
}

/** The pages on which figures of a budget are printed; null for a document that knows no places. */
export function printedPages(document: SourceDocument, id: string, facts: readonly Fact[]): PrintedPages | null {
  if (document.format === 'text') return null;
  const wanted = new Set(facts.map(({ printed }) => printed.page));
  const pages = document.pages.filter(({ number }) => wanted.has(number)).map(printedPage);
  return { format: 'mingzhang/pages@1', id, pages };
}
