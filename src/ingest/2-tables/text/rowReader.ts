import { isTotalName, type TableRole } from '../../../model/tables/table';
import { shapeOf, type TableShape } from '../../../templates/tables/tableShapes';
import { BEGINS_WITH_TOTAL } from '../../../templates/rows/rowWords';
import { EXPENSE_ROW } from '../../../templates/rows/expenseRows';
import type { SourceLine } from '../../../readers/text/SourceText';
import { isAmount, PAGE_NUMBER, printedAt, tokensOf, type Token } from '../../words/numbers';
import type { RawRow } from '../../loose/RawTable';
import { figuresFrom, split } from './rowParts';
import { cleanName, closeUp } from '../../words/words';

/**
 * Reads the rows of a table with one list. A row may be spread over lines (code, name, rest of the name, figures) and over page
 * breaks; a new code, a total, or words after a row with figures begin the next one.
 */
export class RowReader {
  readonly rows: RawRow[] = [];
  readonly pages: RawRow['figures'] = [];
  private readonly shape: TableShape;
  private open: RawRow | null = null;
  /** Codes that have their row already; below another body they begin anew. */
  private readonly printed = new Set<string>();

  constructor(
    private readonly role: TableRole,
    private readonly decimals: number,
  ) {
    this.shape = shapeOf(role);
  }

  /** Set where a row was torn apart: what stands there up to the next row's beginning is nobody's. */
  private torn = false;

  /**
   * Reads all lines; afterwards an open row is what the table ended with.
   * @param breaks numbers of lines before which lines are missing
   */
  read(lines: readonly SourceLine[], breaks: ReadonlySet<number> = new Set()): RawRow | null {
    lines.forEach((line, index) => {
      if (breaks.has(line.number)) this.tear();
      if (this.torn && !this.beginsRow(line)) return;
      this.torn = false;
      let at = index + 1;
      // A page number between two lines is no neighbour.
      while (/^\d{1,2}$/.test(lines[at]?.text ?? '')) at += 1;
      this.take(line, lines[at], lines[index + 1]);
    });
    return this.open;
  }

  /** Lines are missing here: the row that was open has lost its figures. */
  private tear(): void {
    this.open = null;
    this.torn = true;
  }

  /** Whether a line can only be the beginning of a row. */
  private beginsRow(line: SourceLine): boolean {
    const { codes, words, figures } = split(line, this.decimals, this.role);
    const name = closeUp(words.map(({ text }) => text).join(' '));
    if (isTotalName(name) && figures.length > 0) return true;
    if (this.shape.rows === 'expenses') return EXPENSE_ROW.test(name);
    return this.shape.rows === 'names' ? figures.length > 0 && words.length > 0 : codes.length > 0;
  }

  /**
   * The rest of a code that is broken over lines: `201 03` and below it `01`. Each code has one row, so that a code whose own row
   * is already there goes on; else a lone number is a page number.
   */
  private continuesCode(line: SourceLine, endsPage: boolean): boolean {
    const { open } = this;
    if (!open || open.parts.length > 0 || !this.printed.has(open.code)) return false;
    if (open.code.length >= this.shape.deepest) return false;
    if (endsPage && /^\d+$/.test(line.text)) return false;
    const tokens = tokensOf(line);
    const more: Token[] = [];
    while (/^\d{2}$/.test(tokens[more.length]?.text ?? '')) more.push(tokens[more.length] as Token);
    const code = open.code + more.map(({ text }) => text).join('');
    if (more.length === 0 || code.length > 7 || isAmount(tokens[more.length]?.text ?? '', this.decimals)) return false;
    open.code = code;
    open.codePrinted.push(...more.map((token) => printedAt(line, token)));
    const rest = tokens.slice(more.length);
    const from = figuresFrom(rest, this.decimals, this.role);
    open.parts.push(...rest.slice(0, from).map(({ text }) => text));
    this.figures(line, rest.slice(from));
    return true;
  }

  private take(line: SourceLine, next: SourceLine | undefined, below: SourceLine | undefined): void {
    if (this.continuesCode(line, below?.startsPage ?? false)) return;
    const coded = this.shape.rows === 'codes';
    const { codes, words, figures } = split(line, this.decimals, this.role);
    const awaiting = this.open !== null && this.open.figures.length === 0;
    if (this.isPageNumber(line, awaiting, next, below !== next)) return;
    const text = closeUp(words.map((word) => word.text).join(' '));
    // In whole yuan a figure may look like a class code; a row that waits for figures gets them.
    const figuresOnly = awaiting && words.length === 0 && figures.length > 0;
    if (coded && codes.length > 0 && !figuresOnly) {
      this.begin(line, codes, words);
      this.figures(line, figures);
    } else if (words.length === 0) {
      // Without a code in sight, digits that look like one are figures.
      this.figures(line, [...codes, ...figures]);
    } else if (this.startsRow(text, line, next)) {
      this.begin(line, [], words, coded ? [] : codes);
      this.figures(line, figures);
    } else {
      const row = this.open ?? this.rows[this.rows.length - 1];
      row?.parts.push(...(coded ? [] : codes).map((code) => code.text), ...words.map((word) => word.text));
      this.figures(line, figures);
    }
  }

  /**
   * A row has a total and at least one part, so that a number alone on a line is no figure: it is a page number, or a class code
   * whose name follows on the next line.
   */
  private isPageNumber(
    line: SourceLine,
    awaiting: boolean,
    next: SourceLine | undefined,
    numberBelow: boolean,
  ): boolean {
    if (!PAGE_NUMBER.test(line.text)) return false;
    const nameFollows =
      next !== undefined &&
      // Of two lone numbers at the end of a page, the last one is the page's.
      (!next.startsPage || numberBelow) &&
      /^(?:[\u4e00-\u9fff]|\d{2}\s+(?:\d{2}$|[\u4e00-\u9fff]|\d{2}\s+[\u4e00-\u9fff]))/.test(next.text) &&
      !BEGINS_WITH_TOTAL.test(next.text);
    if (/^[235]\d\d$/.test(line.text) && !awaiting && nameFollows) return false;
    const [token] = tokensOf(line).filter((word) => /\d/.test(word.text));
    if (token) this.pages.push(printedAt(line, token));
    return true;
  }

  private startsRow(text: string, line: SourceLine, next: SourceLine | undefined): boolean {
    if (isTotalName(text)) return true;
    if (this.shape.rows === 'expenses') {
      if (EXPENSE_ROW.test(text)) return true;
      return this.open === null;
    }
    if (this.open !== null && this.open.figures.length === 0) return false;
    if (this.shape.rows === 'names' || this.rows.length === 0) return true;
    const { codes, words, figures } = split(line, this.decimals, this.role);
    if (figures.length > 0 && words.length > 0 && codes.length === 0) return true;
    // Words alone after a finished row: the rest of its name, unless figures without a code still follow.
    const following = next ? split(next, this.decimals, this.role) : null;
    return (
      following !== null &&
      following.codes.length === 0 &&
      !isTotalName(closeUp(following.words.map((w) => w.text).join('')))
    );
  }

  private begin(line: SourceLine, codes: readonly Token[], words: readonly Token[], lead: readonly Token[] = []): void {
    this.close();
    this.open = {
      row: 0,
      code: codes.map((code) => code.text).join(''),
      name: '',
      line: line.number,
      parts: [...lead, ...words].map((word) => word.text),
      figures: [],
      rightFigures: [],
      isProject: false,
      codePrinted: codes.map((code) => printedAt(line, code)),
    };
  }

  private figures(line: SourceLine, figures: readonly Token[]): void {
    if (figures.length === 0) return;
    const row = this.open ?? this.rows[this.rows.length - 1];
    if (!row) return;
    row.figures.push(...figures.map((figure) => printedAt(line, figure)));
    // A row with figures is whole; more figures without words may still follow on the next line.
    if (this.open) this.finish(this.open);
    this.open = null;
  }

  private close(): void {
    if (this.open) this.finish(this.open);
    this.open = null;
  }

  private finish(row: RawRow): void {
    row.row = this.rows.length + 1;
    row.name = cleanName(row.parts.join(' '));
    if (row.code === '') this.printed.clear();
    else this.printed.add(row.code);
    this.rows.push(row);
  }

  /** Cleans the names once all parts are in. */
  cleanNames(): void {
    for (const row of this.rows) row.name = cleanName(row.parts.join(' '));
  }
}
