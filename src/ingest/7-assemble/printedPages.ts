import type { Budget } from '../../model/budget';
import type { PrintedPage, PrintedPages } from '../../model/source/printedPage';
import type { Page, SourceDocument } from '../../readers/SourceDocument';

const tenth = (value: number): number => Math.round(value * 10) / 10;

function printedPage(page: Page): PrintedPage {
  return {
    number: page.number,
    ...(page.of ? { of: page.of } : {}),
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

/** The pages on which something of a budget is printed in cells: its figures, its targets, the money of projects. */
function pagesOf({ facts, targets, projects }: Pick<Budget, 'facts' | 'targets' | 'projects'>): Set<number | null> {
  return new Set([
    ...facts.map(({ printed }) => printed.page),
    ...targets.flatMap((table) => [
      ...table.funds.map(({ printed }) => printed.page),
      ...table.targets.map(({ place }) => place.page),
    ]),
    ...projects.flatMap(({ amount }) => (amount?.printed.box ? [amount.printed.page] : [])),
  ]);
}

/** The pages on which figures of a budget are printed in cells; null for a document that knows no places. */
export function printedPages(
  document: SourceDocument,
  budget: Pick<Budget, 'id' | 'facts' | 'targets' | 'projects'>,
): PrintedPages | null {
  if (document.format === 'text') return null;
  const wanted = pagesOf(budget);
  const pages = document.pages.filter(({ number }) => wanted.has(number)).map(printedPage);
  return { format: 'mingzhang/pages@1', id: budget.id, pages };
}
