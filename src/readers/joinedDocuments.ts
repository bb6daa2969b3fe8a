import type { Page, SourceDocument, Word } from './SourceDocument';

/** A document's page with its lines counted on from those of the documents before it. */
function countedOn(page: Page, before: number): Page {
  // Words are the same objects in lines and cells, and each is counted on once.
  const moved = new Map<Word, Word>();
  const move = (word: Word): Word => {
    const known = moved.get(word) ?? { ...word, line: word.line + before };
    moved.set(word, known);
    return known;
  };
  return {
    ...page,
    lines: page.lines.map((line) => ({ ...line, number: line.number + before })),
    words: page.words.map(move),
    grids:
      page.grids?.map((grid) => ({
        ...grid,
        cells: grid.cells.map((cell) => ({ ...cell, words: cell.words.map(move) })),
      })) ?? null,
  };
}

/**
 * Several files of one disclosure, such as tables and narrative, as one document: lines are numbered through all of them, pages keep
 * the number that they have in their own file.
 */
export function joinedDocuments(documents: readonly SourceDocument[]): SourceDocument {
  const pages: Page[] = [];
  let before = 0;
  for (const document of documents) {
    const from = before;
    pages.push(...document.pages.map((page) => countedOn(page, from)));
    before += document.lines.length;
  }
  const cells = documents.find(({ format }) => format !== 'text');
  return {
    format: cells?.format ?? 'text',
    pages,
    lines: pages.flatMap(({ lines }) => lines),
    told: documents.flatMap(({ told }) => told ?? []),
    encoding: [...new Set(documents.map(({ encoding }) => encoding))].join('+'),
  };
}
