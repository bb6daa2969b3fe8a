import type { KnownColumns } from '../geometry/aligned/alignedColumns';
import { pagedDocument, type DrawnPage } from '../geometry/pagedDocument';
import { pageGrids } from '../geometry/pageGrids';
import type { SourceDocument } from '../SourceDocument';
import { doubtCutCells } from './doubtCutCells';
import { glyphsOf } from './glyphs';
import { Memory } from './Memory';
import { PageSpace } from './PageSpace';
import { visibleGlyphs } from './visibleGlyphs';
import type { Pdfium } from './pdfium';
import { COVERED, rulesOf } from './rules';
import { PdfFault } from './PdfFault';

/** A page as drawn, and the columns of the table that it ends with, where alignment found it. */
interface AlignedPage extends DrawnPage {
  columns: KnownColumns | null;
}

/** What can be seen of a page when it has just been read, before its people are masked: its runs are for being counted, not shown. */
export type DrawnSight = Pick<DrawnPage, 'width' | 'height' | 'lines' | 'grids' | 'isPicture'>;

/** What PDFium says when a document cannot be opened. */
const PASSWORD = 4;
const SECURITY = 5;

/** A form whose pages a program draws when it is opened: the file has none of its own. */
const DYNAMIC_FORM = 2;

/** Pages beyond this are no disclosure's; each is read in milliseconds, but a file may claim any number. */
export const MOST_PAGES = 1_000;

/** A page that pictures cover, and on which fewer characters stand than this, is a scan. */
const FEWEST_CHARACTERS = 20;

/**
 * Reads the pages of a PDF: words with their places, rules, and the grids that these make.
 * @param onPage is told of each page when it is read, how many there are, and what can be seen on it
 * @throws PdfFault where the file cannot be opened, or is none
 */
export function readPdf(
  engine: Pdfium,
  bytes: Uint8Array,
  onPage: (page: number, pages: number, sight: DrawnSight) => void = () => undefined,
): SourceDocument {
  const memory = new Memory(engine, bytes.length);
  memory.write(bytes);
  const document = engine.FPDF_LoadMemDocument(memory.address(), bytes.length, '');
  try {
    if (document === 0) {
      const code = engine.FPDF_GetLastError();
      throw new PdfFault(code === PASSWORD || code === SECURITY ? 'encrypted' : 'damaged');
    }
    if (engine.FPDF_GetFormType(document) === DYNAMIC_FORM) throw new PdfFault('form');
    const count = engine.FPDF_GetPageCount(document);
    if (count === 0) throw new PdfFault('no-pages');
    if (count > MOST_PAGES) throw new PdfFault('too-many-pages', count);
    const pages: AlignedPage[] = [];
    for (let index = 0; index < count; index += 1) {
      const page = readPage(engine, document, index, pages[index - 1]?.columns ?? null);
      pages.push(page);
      onPage(index + 1, count, page);
    }
    return pagedDocument('pdf', pages);
  } finally {
    if (document !== 0) engine.FPDF_CloseDocument(document);
    memory.free();
  }
}

function readPage(engine: Pdfium, document: number, index: number, before: KnownColumns | null): AlignedPage {
  const page = engine.FPDF_LoadPage(document, index);
  if (page === 0) throw new PdfFault('damaged-page', index + 1);
  try {
    const { glyphs, unmapped, space } = glyphsOf(engine, page, (turns) => spaceOf(engine, page, turns));
    const { rules, shading, pictures, texts, hidden } = rulesOf(engine, page, space);
    const onPage = visibleGlyphs(glyphs, space);
    const found = pageGrids(onPage, { rules, shading }, index + 1, before);
    doubtCutCells(glyphs, onPage, found.grids);
    return {
      number: index + 1,
      width: space.width,
      height: space.height,
      rules,
      ...found,
      unmapped,
      isPicture: pictures >= COVERED && onPage.length < FEWEST_CHARACTERS,
      isUnderPicture: pictures >= COVERED && hidden > texts / 2,
    };
  } finally {
    engine.FPDF_ClosePage(page);
  }
}

function spaceOf(engine: Pdfium, page: number, turns: number | null): PageSpace {
  const memory = new Memory(engine, 16);
  engine.FPDF_GetPageBoundingBox(page, memory.address());
  // Left, top, right, bottom.
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => memory.float(offset)) as [
    number,
    number,
    number,
    number,
  ];
  memory.free();
  return new PageSpace([left, bottom, right, top], turns ?? engine.FPDFPage_GetRotation(page));
}
