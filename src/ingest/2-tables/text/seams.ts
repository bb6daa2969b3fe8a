import type { TableRole } from '../../../model/tables/table';
import { shapeOf } from '../../../templates/tables/tableShapes';
import { LEVELS_ROW, TOTAL_LINE } from '../../../templates/rows/rowWords';
import { INCOME_LINE } from '../../../templates/rows/incomeLines';
import { EXPENSE_LINE } from '../../../templates/rows/expenseRows';
import { formColumns, INCOME_LINES } from '../../../templates/forms/textForm';
import type { SourceLine } from '../../../readers/text/SourceText';
import { columnNumbers, numbersColumns } from '../../words/columnNumbers';
import { COMPILER } from './header';
import { isAmount, tokensOf } from '../../words/numbers';
import { roleOfTitle } from '../../words/roles';
import { isLabel, labelIn } from '../../words/tableLabel';
import { unitIn } from '../../words/unit';
import { cleanName } from '../../words/words';

/** Where something ends that a table's own rows cannot hold, and what stands there. */
export interface Seam {
  /** Index of the first line that is no part of the table any more. */
  at: number;
  line: SourceLine;
}

/** The lines of a table up to where another text begins, and what had to be left out between them. */
export interface Own {
  lines: SourceLine[];
  seam: Seam | null;
  /** Numbers of lines before which a piece of a header stood: the row that was open there is torn. */
  breaks: ReadonlySet<number>;
}

const UNIT_LINE = /^[（(]?(?:金额|计量|货币)?单位/;
const LABELS: ReadonlySet<string> = new Set(INCOME_LINES);
/** Classes of functions are 201 to 235, those of economic categories 301 to 313, 399 and 501 to 514, 599. */
const CODE_ROW = /^(2[0-3]\d|3(?:0\d|1[0-3]|99)|5(?:0\d|1[0-4]|99))(?:\s*\d\d){0,2}\s*[\u4e00-\u9fff]/;

const hasFigures = (line: SourceLine): boolean => tokensOf(line).some(({ text }) => isAmount(text, 1));

/** Codes of another kind than the table's: of functions among economic categories, or the other way round. */
function isOtherCode(line: SourceLine, role: TableRole): boolean {
  if (shapeOf(role).rows !== 'codes') return false;
  const found = CODE_ROW.exec(line.text);
  if (!found || !hasFigures(line)) return false;
  // Names of projects wrap, and may go on with a number; names of the classification hold none.
  const { codes, hasProjects } = shapeOf(role);
  return codes === 'economic' ? found[1]?.[0] === '2' : !hasProjects && found[1]?.[0] !== '2';
}

/** The number or the title of another table. */
export function isOtherTable({ text }: SourceLine, role: TableRole, label: string): boolean {
  if (isLabel(text)) return labelIn(text)?.label !== label;
  const titled = roleOfTitle(text);
  return titled !== undefined && titled !== role;
}

/** A line as only another table prints it: its number, title, compiler, unit, numbers of its columns, or the rows of its kind. */
function isForeign(line: SourceLine, next: SourceLine | undefined, role: TableRole, label: string): boolean {
  const { text } = line;
  if (isOtherTable(line, role, label) || COMPILER.test(text) || (UNIT_LINE.test(text) && unitIn(text) !== null))
    return true;
  const numbered = columnNumbers(text);
  if (numbered !== null && numbered.marks > 0) {
    const count = numbered.to;
    const goesOn = next !== undefined && columnNumbers(next.text, count + 1) !== null;
    return count > formColumns(role).length || (count > 0 && count < formColumns(role).length && !goesOn);
  }
  if (isOtherCode(line, role)) return true;
  if (shapeOf(role).rows === 'codes' && INCOME_LINE.test(text) && LABELS.has(cleanName(text.split(/\s/)[0] ?? '')))
    return true;
  return shapeOf(role).isBeforeExpenses && EXPENSE_LINE.test(text);
}

/** A sentence: rows have none. It may have begun on the lines before it. */
const isSentence = (line: SourceLine): boolean => /[。；]$|[，。；].*[，。；]/.test(line.text) && !hasFigures(line);

function startOfSentence(lines: readonly SourceLine[], at: number, role: TableRole): number {
  let from = at;
  for (;;) {
    const before = lines[from - 1];
    if (
      !before ||
      hasFigures(before) ||
      before.text.length < 16 ||
      (shapeOf(role).rows === 'codes' && CODE_ROW.test(before.text))
    )
      return from;
    from -= 1;
  }
}

/** A line of the table's own header, or one that stands in every header. */
function isHeaderPiece(line: SourceLine, header: ReadonlySet<string>): boolean {
  if (numbersColumns(line.text) || LEVELS_ROW.test(line.text)) return true;
  return !/\d/.test(line.text) && header.has(line.text.replace(/\s/g, ''));
}

/** How many lines of a header in a row are no chance: a name that wraps may hold one or two of its words. */
const FEWEST_PIECES = 3;

/** The end of a run of header pieces that begins at `from`; `from` itself where there is none. */
function endOfPieces(lines: readonly SourceLine[], from: number, header: ReadonlySet<string>): number {
  let end = from;
  let certain = false;
  for (let line = lines[end]; line && isHeaderPiece(line, header); line = lines[end]) {
    certain ||= numbersColumns(line.text) || LEVELS_ROW.test(line.text);
    end += 1;
  }
  return certain || end - from >= FEWEST_PIECES ? end : from;
}

/**
 * Finds where a table ends although no title follows, as in a document that has lost some lines: at a line that only another
 * table prints, at a second total, or at running text. Pieces of the table's own header are taken out, and the row that they
 * tear apart is known by it.
 */
export function ownLines(
  body: readonly SourceLine[],
  headerLines: readonly SourceLine[],
  role: TableRole,
  label: string,
): Own {
  const header = new Set(headerLines.map(({ text }) => text.replace(/\s/g, '')));
  const lines: SourceLine[] = [];
  const breaks = new Set<number>();
  /** A total right before the seam is the other table's: below it stands what it adds up. */
  const endsAt = (at: number, kept: SourceLine[] = lines): Own => {
    while (TOTAL_LINE.test(kept[kept.length - 1]?.text ?? '')) kept = kept.slice(0, -1);
    const line = body.find(({ number }) => number > (kept[kept.length - 1]?.number ?? 0)) ?? body[at];
    return { lines: kept, seam: line ? { at: body.indexOf(line), line } : null, breaks };
  };
  let total: SourceLine | null = null;
  for (let at = 0; at < body.length; at += 1) {
    const line = body[at] as SourceLine;
    const isList = shapeOf(role).rows === 'lists';
    if (isList ? isOtherList(line, role, label) : isForeign(line, body[at + 1], role, label)) return endsAt(at);
    if (isList) {
      lines.push(line);
      continue;
    }
    const end = endOfPieces(body, at, header);
    if (end > at) {
      const next = body[end];
      if (next) breaks.add(next.number);
      at = end - 1;
      continue;
    }
    if (isSentence(line)) {
      const from = Math.max(0, startOfSentence(lines, lines.length, role));
      // In place of rows, the sentence is the table's own; behind it nothing of the table follows.
      if (from === 0) return { lines: [...lines, line], seam: seamAfter(body, at), breaks };
      return endsAt(at, lines.slice(0, from));
    }
    if (TOTAL_LINE.test(line.text)) {
      // A line printed twice is no second table.
      const again = total !== null && lines[lines.length - 1] === total && total.text === line.text;
      if (total !== null && !again) return endsAt(at);
      total = line;
    }
    lines.push(line);
  }
  return { lines, seam: null, breaks };
}

function seamAfter(body: readonly SourceLine[], at: number): Seam | null {
  const line = body[at + 1];
  return line ? { at: at + 1, line } : null;
}

/** What ends a table of two lists: another table's number, title or column numbers, its total, or a row with a section's code. */
function isOtherList(line: SourceLine, role: TableRole, label: string): boolean {
  const { text } = line;
  if (isOtherTable(line, role, label)) return true;
  return numbersColumns(text) || TOTAL_LINE.test(text) || /^2\d\d\s+\d\d\s/.test(text) || LEVELS_ROW.test(text);
}
