import type { MoneyUnit } from '../../../model/money';
import { noticeOf } from '../../../model/problems/problem';
import { refuse } from '../../../readers/text/Refusal';
import type { SourceDocument } from '../../../readers/SourceDocument';
import { bandsOf } from '../../grids/Band';
import { textOfCell } from '../../grids/cellText';
import { headerLength } from '../../grids/tableHeader';
import type { TablePart } from '../../1-parts/cells/tableParts';
import { unitIn } from '../../words/headLine';
import type { Tell } from '../../Finding';
import { commonest } from '../../words/commonest';
import type { GridTable } from './gridTable';

/** A table's unit, and whether the document leaves no doubt about it. */
export interface TableUnit {
  unit: MoneyUnit;
  isSure: boolean;
}

/** `预算数（万元）` in the header of a column. */
const IN_BRACKETS = /[（(](?:单位[:：])?(万元|千元|亿元|元)[）)]/;
const STATED_AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*(万元|千元|亿元|元)/g;
/** Figures with fewer digits are alike by chance. */
const TELLING = 4;

const digits = (text: string): string => text.replace(/[,，]/g, '');
const isTelling = (text: string): boolean => text.replace(/\D/g, '').replace(/^0+/, '').length >= TELLING;

/** The unit that the header of a table states. */
function unitInHeader({ grids }: TablePart): MoneyUnit | null {
  const [grid] = grids;
  if (!grid) return null;
  const bands = bandsOf(grid);
  const words = bands.slice(0, headerLength(bands)).flatMap(({ cells }) => cells.map(textOfCell));
  const units = new Set(words.flatMap((text) => IN_BRACKETS.exec(text)?.[1] ?? []));
  return units.size === 1 ? ([...units][0] as MoneyUnit) : null;
}

const figuresIn = (table: GridTable): string[] =>
  table.facts.flatMap(({ printed: { text } }) => (isTelling(text) ? [digits(text)] : []));

/** What the tables of a document print their amounts in. */
export class TableUnits {
  /** Telling figures of the tables that state their unit, by unit. */
  private readonly printed = new Map<MoneyUnit, Set<string>>();
  private readonly usual: MoneyUnit | '';

  /** @param tables all tables, each with its figures as printed */
  constructor(
    private readonly document: SourceDocument,
    private readonly tables: ReadonlyMap<TablePart, GridTable>,
  ) {
    const stated = [...tables].flatMap(([part, table]) => {
      const unit = part.unit ?? unitInHeader(part);
      if (unit === null || table.facts.length === 0) return [];
      const figures = this.printed.get(unit) ?? new Set();
      for (const figure of figuresIn(table)) figures.add(figure);
      this.printed.set(unit, figures);
      return [unit];
    });
    this.usual = commonest(stated);
  }

  /**
   * The unit of a table: its own, else that of the others, or that in which the text repeats its figures. Told where it is not printed.
   * @throws Refusal where nothing in the document says it
   */
  of(part: TablePart, tell: Tell): TableUnit {
    const own = part.unit ?? unitInHeader(part);
    if (own !== null) return { unit: own, isSure: true };
    const table = this.tables.get(part);
    const figures = new Set(table ? figuresIn(table) : []);
    const title = part.title?.text ?? '';
    const place = { table: title, line: part.line || null };
    const repeated = this.usual === '' ? this.inText() : null;
    const alone = this.usual === '' ? this.anywhere() : null;
    const unit = this.usual || (repeated ?? alone);
    if (unit === null) refuse('no-unit', { words: title }, place);
    tell(noticeOf('unit-missing', { title, unit }, place));
    const isAgain = [...(this.printed.get(unit) ?? [])].some((figure) => figures.has(figure));
    return { unit, isSure: isAgain || repeated === unit };
  }

  /** The unit in which the running text repeats figures of tables that print none. */
  private inText(): MoneyUnit | null {
    const figures = new Set([...this.tables.values()].flatMap(figuresIn));
    const units = this.document.lines.flatMap(({ text }) =>
      [...text.matchAll(STATED_AMOUNT)].flatMap(([, figure = '', unit = '']) =>
        isTelling(figure) && figures.has(digits(figure)) ? [unit] : [],
      ),
    );
    return new Set(units).size === 1 ? (units[0] as MoneyUnit) : null;
  }

  /** The one unit that the document states at all, such as on its first page. */
  private anywhere(): MoneyUnit | null {
    const units = new Set(this.document.lines.flatMap(({ text }) => unitIn(text) ?? []));
    return units.size === 1 ? ([...units][0] ?? null) : null;
  }
}
