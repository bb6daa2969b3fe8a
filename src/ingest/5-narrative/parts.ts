import type { Grid, SourceDocument } from '../../readers/SourceDocument';
import type { SourceLine } from '../../readers/text/SourceText';
import { PAGE_NUMBER } from '../2-recognise/numbers';
import { bodyIn, unitIn } from '../2-tables/tableParts';
import { labelOf, titleOf } from '../2-tables/titleOf';
import { contentsOf } from './contents';
import { headingAt, type PartKind } from './headings';

/** Running text under one heading of the document. */
export interface Block {
  /** As printed without white space; empty where the text begins without one. */
  heading: string;
  lines: SourceLine[];
}

/** The running text of a document, by what its parts are. */
export interface RunningText {
  /** Duties, offices, staff. */
  opening: Block[];
  narrative: Block[];
  glossary: SourceLine[];
}

/** A title, number, unit or body above a table. */
const isFurniture = ({ text }: SourceLine): boolean =>
  !/[。；]/.test(text) &&
  (titleOf(text) !== null || labelOf(text) !== '' || unitIn(text) !== null || bodyIn(text) !== '');

const NOTE = /^(?:注|备注|说明)\s*[:：]/;
/** A note goes on until something else begins. */
const AFTER_NOTE = /^(?:第.部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/** Where a table stands: its page, the lines of its title and its cells. */
export interface TablePlace {
  /** Line of its title, or the first of its cells. */
  line: number;
  grids: readonly Grid[];
}

/** Lines that belong to tables: their cells, and what stands between a title and its cells. */
function tableLines(document: SourceDocument, tables: readonly TablePlace[]): Set<number> {
  const taken = new Set<number>();
  for (const { line, grids } of tables) {
    grids.forEach((grid, index) => {
      const lines = grid.cells.flatMap(({ words }) => words.map((word) => word.line));
      for (const number of lines) taken.add(number);
      if (index > 0 || lines.length === 0) return;
      for (let number = line; number < Math.min(...lines); number += 1) taken.add(number);
    });
    const pages = new Set(grids.map(({ page }) => page));
    for (const page of document.pages)
      if (pages.has(page.number)) page.lines.filter(isFurniture).forEach(({ number }) => taken.add(number));
  }
  return taken;
}

/** Lines outside of tables, without notes below these. */
function outsideTables(document: SourceDocument, tables: readonly TablePlace[]): SourceLine[] {
  const taken = tableLines(document, tables);
  const pages = new Set(tables.flatMap(({ grids }) => grids.map(({ page }) => page)));
  let noteOn: number | null = null;
  return document.lines.filter((line) => {
    if (line.text === '' || PAGE_NUMBER.test(line.text)) return false;
    if (taken.has(line.number)) {
      noteOn = null;
      return false;
    }
    if (NOTE.test(line.text) && line.page !== null && pages.has(line.page)) noteOn = line.page;
    else if (noteOn !== line.page || AFTER_NOTE.test(line.text)) noteOn = null;
    return noteOn === null;
  });
}

/**
 * The running text of a document by its parts, wherever the tables stand between them: without the list of contents, page numbers,
 * running heads, titles of tables and the notes below them.
 * @param tables those that are read as tables; a frame around words is none
 */
export function runningText(document: SourceDocument, tables: readonly TablePlace[]): RunningText {
  const outside = outsideTables(document, tables);
  const contents = contentsOf(outside);
  const lines = outside.filter((line) => !contents.has(line));
  const parts: RunningText = { opening: [], narrative: [], glossary: [] };
  let part: PartKind = 'opening';
  let block: Block | null = null;
  let skip = 0;
  lines.forEach((line, index) => {
    if (skip > 0) {
      skip -= 1;
      return;
    }
    const heading = headingAt(lines, index, part);
    if (heading) {
      part = heading.part;
      block = null;
      skip = heading.lines - 1;
    }
    if (part === 'tables') return;
    if (part === 'glossary') {
      if (!heading) parts.glossary.push(line);
      return;
    }
    if (block === null) {
      block = { heading: heading?.text ?? '', lines: [] };
      parts[part].push(block);
    }
    // A numbered heading begins a section of its part.
    if (!heading || heading.isNumbered) block.lines.push(line);
  });
  return parts;
}
