import type { Draft } from './draft';
import { figure, worth } from './figure';
import { printAgain, printedTitle, printHeader, titleOf } from './headers';
import type { TrueFact } from './Invented';
import type { Mark } from './paper';

/** One cell of a printed row: its text, in several parts where it wraps. */
export interface Cell {
  parts: string[];
  marks: Mark[];
}

/** A figure that a row may print: exact fen by column key, in print order. */
export interface Amount {
  column: string;
  fen: number;
  /** Prints 0.00 even where the table leaves blanks. */
  zero?: boolean;
}

/** A cell of words; wraps at `width` characters. */
export function words(text: string, width = 99): Cell {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = at + width;
    // A number is never split between two lines.
    while (end < text.length && /[\d.]/.test(text[end - 1]!) && /[\d.]/.test(text[end]!)) end++;
    parts.push(text.slice(at, end).trim());
    at = end;
  }
  return { parts: parts.filter((part) => part !== ''), marks: [] };
}

/** Cells of a row's figures; a blank one leaves nothing. What is printed goes into the truth. */
export function figures(
  draft: Draft,
  at: Omit<TrueFact, 'column' | 'amount' | 'published' | 'line'>,
  amounts: readonly Amount[],
): Cell[] {
  const { truth, style } = draft;
  const cells: Cell[] = [];
  for (const { column, fen, zero } of amounts) {
    if (fen === 0 && !style.zeroTables.has(at.table) && !zero) continue;
    const published = figure(fen, style.figures);
    const fact: TrueFact = { ...at, column, amount: worth(fen, style.figures), published, line: 0 };
    truth.facts.push(fact);
    cells.push({ parts: [published], marks: [(line) => (fact.line = line)] });
  }
  return cells;
}

/**
 * Prints the cells of one row as text copied out of a PDF: cells of one line share a line; a cell that wraps closes the line before
 * it, stands part under part, and what follows it starts a new line.
 */
export function printCells(draft: Draft, cells: readonly Cell[], afterBreak: () => void = () => undefined): void {
  const { paper, random, style } = draft;
  let texts: string[] = [];
  let marks: Mark[] = [];
  let first = true;
  const put = (text: string, on: Mark[], tight: boolean) => {
    if (!first && style.midRowBreak > 0 && random.chance(style.midRowBreak)) {
      paper.breakPage();
      afterBreak();
    }
    paper.print(text, on, tight && !first);
    first = false;
  };
  const flush = () => {
    if (texts.length > 0) put(texts.join(style.gap), marks, true);
    [texts, marks] = [[], []];
  };
  for (const cell of cells) {
    if (cell.parts.length <= 1) {
      texts.push(...cell.parts);
      marks.push(...cell.marks);
      continue;
    }
    flush();
    cell.parts.forEach((part, index) => put(part, index === 0 ? cell.marks : [], index === 0));
  }
  flush();
}

/** Opens a table: number, title, unit and header. Returns what to do before each row. */
export function openTable(draft: Draft, role: string, number: number): () => void {
  const { paper, truth, random, style } = draft;
  paper.breakPage();
  paper.print(draft.habits.label?.(number) ?? `${style.tableLabel}${number}`);
  paper.print(printedTitle(draft, role));
  printHeader(draft, role);
  truth.tables.push(role);
  return () => {
    if (!random.chance(style.rowBreak)) return;
    paper.breakPage();
    if (style.repeatHeaders) printAgain(draft, role);
  };
}

/** The sentence that stands in a table without rows. */
export function printEmpty(draft: Draft, role: string, words: string): void {
  if (draft.habits.emptyWords) {
    draft.paper.print(draft.habits.emptyWords);
    draft.truth.emptyTables.push(role);
    return;
  }
  const title = titleOf(draft, role);
  draft.paper.prose([`${draft.body.name}${draft.body.year}年没有${words}，${title}为空表。`]);
  draft.truth.emptyTables.push(role);
}
