/** Where a line stands in a document of pages, both from 1. */
export interface PageRow {
  page: number;
  row: number;
}

/**
 * Page and row of a line; null where no page breaks are kept, as in copied text. A form feed begins a page.
 * @param lines the whole text
 * @param line 1-based
 * @param ends last lines of the files that make the document, each of which counts its own pages; none where it is one file
 */
export function rowOnPage(lines: readonly string[], line: number, ends: readonly number[]): PageRow | null {
  const first = ends.findLast((end) => end < line) ?? 0;
  const last = ends.find((end) => end >= line) ?? lines.length;
  const breaks = lines.slice(first, last).flatMap((text, at) => (text.startsWith('\f') ? [first + at + 1] : []));
  if (breaks.length === 0) return null;
  const before = breaks.filter((one) => one <= line);
  return { page: before.length + 1, row: line - (before.at(-1) ?? first + 1) + 1 };
}
