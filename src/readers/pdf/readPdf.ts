import { fold } from '../text/fold';
import { plainReading } from '../text/Reading';
import { mask } from '../text/mask';
import { sourceText } from '../text/SourceText';
import { gridsOf } from '../geometry/grids';
import { runLines, type RunLine } from '../geometry/lines';
import type { Grid, Page, Rule, SourceDocument, Word } from '../SourceDocument';
import { glyphsOf, writtenTurns } from './glyphs';
import { Memory } from './Memory';
import { PageSpace } from './PageSpace';
import type { Pdfium } from './pdfium';
import { rulesOf } from './rules';
import { PdfFault } from './PdfFault';

/** A page as drawn: its writing in lines of runs, its rules and grids. */
interface DrawnPage {
  number: number;
  width: number;
  height: number;
  lines: RunLine[];
  rules: Rule[];
  grids: Grid[];
  unmapped: number;
  isPicture: boolean;
}

/** What PDFium says when a document cannot be opened. */
const PASSWORD = 4;
const SECURITY = 5;

/** A form whose pages a program draws when it is opened: the file has none of its own. */
const DYNAMIC_FORM = 2;

/** Pages beyond this are no disclosure's; each is read in milliseconds, but a file may claim any number. */
export const MOST_PAGES = 1_000;

/** A page of which pictures cover at least this much, and on which fewer characters stand than this, is a scan. */
const COVERED = 0.5;
const FEWEST_CHARACTERS = 20;

/**
 * Reads the pages of a PDF: words with their places, rules, and the grids that these make.
 * @param onPage is told of each page when it is read, and how many there are
 * @throws PdfFault where the file cannot be opened, or is none
 */
export function readPdf(
  engine: Pdfium,
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void = () => undefined,
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
    const pages: DrawnPage[] = [];
    for (let index = 0; index < count; index += 1) {
      pages.push(readPage(engine, document, index));
      onPage(index + 1, count);
    }
    return assembled(pages);
  } finally {
    if (document !== 0) engine.FPDF_CloseDocument(document);
    memory.free();
  }
}

function readPage(engine: Pdfium, document: number, index: number): DrawnPage {
  const page = engine.FPDF_LoadPage(document, index);
  if (page === 0) throw new PdfFault('damaged-page', index + 1);
  try {
    const space = spaceOf(engine, page);
    const { glyphs, unmapped } = glyphsOf(engine, page, space);
    const { rules, shading, pictures } = rulesOf(engine, page, space);
    const onPage = glyphs.filter(
      ({ box }) => box.x1 > 0 && box.y1 > 0 && box.x0 < space.width && box.y0 < space.height,
    );
    const fromRules = gridsOf(rules, index + 1);
    const grids = fromRules.length > 0 ? fromRules : gridsOf([...rules, ...shading], index + 1);
    return {
      number: index + 1,
      width: space.width,
      height: space.height,
      lines: runLines(onPage, grids),
      rules,
      grids,
      unmapped,
      isPicture: pictures >= COVERED && onPage.length < FEWEST_CHARACTERS,
    };
  } finally {
    engine.FPDF_ClosePage(page);
  }
}

function spaceOf(engine: Pdfium, page: number): PageSpace {
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
  return new PageSpace([left, bottom, right, top], writtenTurns(engine, page) ?? engine.FPDFPage_GetRotation(page));
}

/** Numbers the lines of all pages through, masks them, and puts the words into their lines and cells. */
function assembled(pages: readonly DrawnPage[]): SourceDocument {
  const printed = pages.flatMap(({ lines }, index) =>
    (lines.length > 0 ? lines : [[]]).map((line, at) => {
      const text = line.map((run) => run.text).join(' ');
      // A form feed marks where a page begins, as in text that tools take out of PDFs.
      return at === 0 && index > 0 ? `\f${text}` : text;
    }),
  );
  const masked = mask(printed.map(fold));
  const { lines } = sourceText(
    masked.map(plainReading),
    printed.map((line, at) => maskedLike(line, masked[at] ?? line)),
    'pdf',
  );
  let next = 0;
  const result = pages.map((page): Page => {
    const first = next;
    next += Math.max(1, page.lines.length);
    const words = page.lines.flatMap((line, index) => wordsOf(line, first + index, masked));
    return {
      number: page.number,
      width: page.width,
      height: page.height,
      lines: lines.slice(first, next),
      words,
      rules: page.rules,
      grids: page.grids,
      unmapped: page.unmapped,
      isPicture: page.isPicture,
    };
  });
  return { format: 'pdf', pages: result, lines, encoding: 'pdf' };
}

/** What is masked in one text is masked in the other, character for character. */
function maskedLike(line: string, masked: string): string {
  return [...line].map((character, at) => (masked[at] === '*' ? '*' : character)).join('');
}

/** The words of one line, each also given to its cell. */
function wordsOf(line: RunLine, index: number, masked: readonly string[]): Word[] {
  const text = masked[index] ?? '';
  let offset = text.startsWith('\f') ? 1 : 0;
  return line.map(({ text: run, box, cell }): Word => {
    const word: Word = { text: text.slice(offset, offset + run.length), line: index + 1, offset, box };
    offset += run.length + 1;
    cell?.words.push(word);
    return word;
  });
}
