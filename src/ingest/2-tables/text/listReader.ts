import { decimalsOf } from '../../../model/money';
import { CARRIED_MARK, CARRYOVER_ROW, LIST_TOTAL, TWO_TOTALS } from '../../../templates/rows/rowWords';
import { INCOME_LINES } from '../../../templates/forms/textForm';
import { NUMBERED_INCOME } from '../../../templates/rows/incomeLines';
import type { SourceLine } from '../../../readers/text/SourceText';
import { isAmount, isPiece, PAGE_NUMBER, piecesAtEnd, printedAt, tokensOf, type Token } from '../../words/numbers';
import { joinedText } from './pieces';
import type { RawRow } from '../../loose/RawTable';
import { cleanName } from '../../words/words';

const LABELS: ReadonlySet<string> = new Set(INCOME_LINES);

interface Side {
  code: Token | null;
  words: Token[];
  figures: Token[];
}

/** Cuts a line into left and right list: the right one begins at a class code, or after the left one's figure. */
function sides(line: SourceLine, decimals: number): { left: Side; right: Side } {
  const left: Side = { code: null, words: [], figures: [] };
  const right: Side = { code: null, words: [], figures: [] };
  let side = left;
  const tokens = tokensOf(line);
  for (const [index, token] of tokens.entries()) {
    const joined = /^(\d{3})([\u4e00-\u9fff].*)$/.exec(token.text);
    const isCode =
      /^\d{3}$/.test(token.text) &&
      side === left &&
      !completes(side.figures[side.figures.length - 1], token, decimals) &&
      !(decimals === 0 && side.words.length > 0 && side.figures.length === 0 && !codeFollows(line, token));
    if (joined && side === left) {
      side = right;
      side.code = { text: joined[1] ?? '', offset: token.offset };
      side.words.push({ text: joined[2] ?? '', offset: token.offset + 3 });
    } else if (isCode && codeFollows(line, token)) {
      side = right;
      side.code = token;
    } else if (isAmount(token.text, decimals) || isBroken(tokens, index, decimals)) {
      side.figures.push(token);
    } else {
      if (side === left && left.figures.length > 0) side = right;
      side.words.push(token);
    }
  }
  return { left, right };
}

/** Whether a word holds the decimals that the figure before it lacks: `2,634.0 654`. */
function completes(figure: Token | undefined, { text }: Token, decimals: number): boolean {
  if (!figure?.text.includes('.') || decimalsOf(figure.text) === decimals) return false;
  return joinedText([figure.text, text], { decimals, grouped: false }) !== null;
}

/** Whether a word is a piece of a figure: it stands in a run of such words of which one shows marks of groups or decimals. */
function isBroken(tokens: readonly Token[], at: number, decimals: number): boolean {
  if (!isPiece(tokens[at]?.text ?? '')) return false;
  let to = at;
  while (isPiece(tokens[to + 1]?.text ?? '')) to += 1;
  return piecesAtEnd(tokens.slice(0, to + 1), decimals) > to - at;
}

/** A class code has its name behind it; a figure has not. */
function codeFollows(line: SourceLine, token: Token): boolean {
  return /^\s+[\u4e00-\u9fff]/.test(line.raw.slice(token.offset + token.text.length));
}

const text = (words: readonly Token[]): string => words.map((word) => word.text).join(' ');

/** A name whose rest follows, and the line on which it began. */
interface Begun {
  words: Token[];
  line: number;
}

/** Reads the rows of a table with two lists side by side; one printed line is one row, but for names that wrap. */
export function readLists(
  lines: readonly SourceLine[],
  decimals: number,
): { rows: RawRow[]; pages: RawRow['figures'] } {
  const rows: RawRow[] = [];
  const pages: RawRow['figures'] = [];
  let waiting: Begun | null = null;
  let above: { code: Token; line: SourceLine } | null = null;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.text ?? '';
    if (isCodeAlone(line, next)) {
      above = { code: tokensOf(line)[0] ?? { text: line.text, offset: 0 }, line };
      continue;
    }
    if (PAGE_NUMBER.test(line.text)) {
      const [token] = tokensOf(line).filter((word) => /\d/.test(word.text));
      if (token) pages.push(printedAt(line, token));
      continue;
    }
    const { left, right } = sides(line, decimals);
    const codeLine = above && right.code === null ? above.line : line;
    if (above && right.code === null) {
      Object.assign(right, { code: above.code, words: left.words, figures: left.figures });
      Object.assign(left, { words: [], figures: [] });
    }
    above = null;
    let label = takeTotalsApart(left, right) ?? cleanName(text(left.words));
    const before = rows[rows.length - 1];
    const alone = right.code === null && right.words.length === 0;
    let begun: number | undefined;
    if (waiting && label !== '' && !LABELS.has(label)) {
      begun = waiting.line;
      left.words = [...waiting.words, ...left.words];
      label = cleanName(text(left.words));
    }
    waiting = null;
    if (alone && left.words.length > 0 && left.figures.length === 0 && isBegunName(label)) {
      waiting = { words: left.words, line: begun ?? line.number };
      continue;
    }
    if (alone && goesOn(before, left, label, line)) continue;
    rows.push({
      row: rows.length + 1,
      code: '',
      name: label,
      ...(alone ? {} : { right: { code: right.code?.text ?? '', name: cleanName(text(right.words)) } }),
      line: begun ?? codeLine.number,
      parts: left.words.map((word) => word.text),
      figures: left.figures.map((figure) => printedAt(line, figure)),
      rightFigures: right.figures.map((figure) => printedAt(line, figure)),
      isProject: false,
      codePrinted: right.code ? [printedAt(codeLine, right.code)] : [],
    });
  }
  nameCarryovers(rows);
  return { rows, pages };
}

/** Whether a class code stands alone on its line: its name follows on the next one. */
function isCodeAlone(line: SourceLine, next: string): boolean {
  const [name = ''] = next.split(/\s/);
  return /^2\d\d$/.test(line.text) && /^[\u4e00-\u9fff]/.test(next) && !LABELS.has(cleanName(name));
}

/** Whether a label is the beginning of a line of the income list, and no whole one. */
function isBegunName(label: string): boolean {
  return !LABELS.has(label) && INCOME_LINES.some((known) => known.startsWith(label));
}

/**
 * Both totals without a figure between them: the figures that follow are the right list's.
 * @returns what the left list's total is called; undefined where a line is no such one
 */
function takeTotalsApart(left: Side, right: Side): string | undefined {
  const split = TWO_TOTALS.exec(cleanName(text(left.words)));
  if (!split || right.words.length > 0) return undefined;
  const half = Math.ceil(left.words.length / 2);
  right.words = left.words.slice(half);
  left.words = left.words.slice(0, half);
  right.figures = left.figures;
  left.figures = [];
  return split[1];
}

/** Adds a line that is the rest of the row above to that row; false where it is a row of its own. */
function goesOn(before: RawRow | undefined, left: Side, label: string, line: SourceLine): boolean {
  const figures = left.figures.map((figure) => printedAt(line, figure));
  if (left.words.length === 0) {
    // Figures alone belong to the row above: to its right list, which is printed last.
    (before?.right ? before.rightFigures : before?.figures)?.push(...figures);
    return true;
  }
  if (!before?.right || LABELS.has(label)) return false;
  const isName = figures.length === 0 && !NUMBERED_INCOME.test(text(left.words));
  // Words that are no line of the income list, behind a row with figures: the rest of the right list's name.
  if (before.rightFigures.length > 0 && !isName) return false;
  before.right.name = cleanName(before.right.name + text(left.words));
  before.rightFigures.push(...figures);
  return true;
}

/** Rows below the two carryover totals repeat the names of this year's; `（结转）` tells them apart. */
function nameCarryovers(rows: readonly RawRow[]): void {
  let below = false;
  for (const row of rows) {
    if (CARRYOVER_ROW.test(row.name)) below = true;
    else if (LIST_TOTAL.test(row.name)) below = false;
    else if (below && row.name !== '') row.name += CARRIED_MARK;
  }
}
