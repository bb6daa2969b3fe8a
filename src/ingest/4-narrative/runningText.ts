import type { Form } from '../../templates/forms/Form';
import type { PartKind } from '../../templates/narrative/partHeadings';
import type { SourceLine } from '../../readers/text/SourceText';
import { PAGE_NUMBER } from '../words/numbers';
import { bodyIn, unitIn } from '../words/headLine';
import { labelOf, titleOf } from '../words/titleOf';
import type { CellTables } from '../2-tables/Tables';
import { contentsOf } from './contents';
import { headingAt } from './headings';

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

/** A document, and where its tables stand in it. */
type Places = Pick<CellTables, 'document' | 'form' | 'tablePlaces'>;

/** A title, number, unit or body above a table. */
const isFurniture = ({ text }: SourceLine, form: Form | null): boolean =>
  !/[。；]/.test(text) &&
  (titleOf(text, form) !== null || labelOf(text) !== '' || unitIn(text) !== null || bodyIn(text) !== '');

const NOTE = /^(?:注|备注|说明)\s*[:：]/;
/** A note goes on until something else begins. */
const AFTER_NOTE = /^(?:第.部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/** Lines that belong to tables: their cells, and what stands between a title and its cells. */
function tableLines({ document, form, tablePlaces: tables }: Places): Set<number> {
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
      if (pages.has(page.number))
        page.lines.filter((one) => isFurniture(one, form)).forEach(({ number }) => taken.add(number));
  }
  return taken;
}

/** Lines outside of tables, without notes below these. */
function outsideTables(read: Places): SourceLine[] {
  const { document, tablePlaces } = read;
  const taken = tableLines(read);
  const pages = new Set(tablePlaces.flatMap(({ grids }) => grids.map(({ page }) => page)));
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
 * @param read the document with those places that are read as tables; a frame around words is none
 */
export function runningText(read: Places): RunningText {
  const outside = outsideTables(read);
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
