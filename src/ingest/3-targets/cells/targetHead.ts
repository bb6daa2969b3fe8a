import { stepOf, yuanOf, type MoneyUnit } from '../../../model/money';
import type { TargetTable } from '../../../model/narrative/target';
import type { Cell, Grid, Word } from '../../../readers/SourceDocument';
import type { SourceLine } from '../../../readers/text/SourceText';
import {
  ASIDE_LABEL,
  FUND_LABEL,
  FUNDS_LABEL,
  GOAL_LABEL,
  LABEL_UNIT,
  NUMBER_LABEL,
  OF_WHICH,
  OTHER_GOAL_LABEL,
  PROJECT_LABEL,
} from '../../../templates/targets/targetForms';
import { isFigure, isNothing, textOf, textOfCell } from '../../grids/cellText';
import { printedOf } from '../../grids/printedOf';
import { plainLabel } from '../../grids/targetHeader';
import { NO_PIECE, type Piece } from './ListRow';
import type { TargetBlock } from './targetBlocks';

/** What stands above a list of indicators. */
export interface TargetHead {
  project: Piece;
  goal: Piece;
  funds: TargetTable['funds'];
  /** Words of cells that are understood. */
  words: Word[];
  /** Cells that nobody understands. */
  unread: Piece[];
}

type Kind = 'project' | 'goal' | 'fund' | 'funds' | 'aside';

const withoutUnit = (label: string): string => label.replace(OF_WHICH, '').replace(LABEL_UNIT, '');

function kindOf(label: string): Kind | null {
  if (PROJECT_LABEL.test(label)) return 'project';
  if (GOAL_LABEL.test(label) || OTHER_GOAL_LABEL.test(label)) return 'goal';
  if (FUND_LABEL.test(withoutUnit(label))) return 'fund';
  if (FUNDS_LABEL.test(withoutUnit(label))) return 'funds';
  return ASIDE_LABEL.test(label) ? 'aside' : null;
}

/** Reads the labelled cells of a head. */
class HeadReader {
  readonly head: TargetHead = { project: NO_PIECE, goal: NO_PIECE, funds: [], words: [], unread: [] };
  private readonly cells: Cell[];
  private readonly grids: readonly Grid[];
  private readonly taken = new Set<Cell>();
  /** The unit that a label over the money states. */
  private readonly unit: MoneyUnit | null;

  constructor(
    { head, header }: TargetBlock,
    private readonly lines: readonly SourceLine[],
    stated: MoneyUnit | null,
  ) {
    const inHeader = new Set(header?.cells);
    this.cells = [...new Set(head.flatMap(({ cells }) => cells))].filter((cell) => !inHeader.has(cell));
    this.grids = [...new Set(head.map(({ grid }) => grid))];
    const unit = this.cells
      .map((cell) => LABEL_UNIT.exec(plainLabel(textOfCell(cell)))?.[1])
      .find((one) => one !== undefined);
    this.unit = (unit as MoneyUnit | undefined) ?? stated;
  }

  private kind(cell: Cell): Kind | null {
    return kindOf(plainLabel(textOfCell(cell)));
  }

  private gridOf(cell: Cell): Grid | undefined {
    return this.grids.find(({ cells }) => cells.includes(cell));
  }

  /** The cell at the right of another one, or below it, if no label stands there. */
  private beside(cell: Cell, where: 'right' | 'below'): Cell | undefined {
    const { row, rowSpan, column, columnSpan } = cell;
    const found = this.gridOf(cell)?.cells.find((one) =>
      where === 'right'
        ? one.column === column + columnSpan && one.row < row + rowSpan && one.row + one.rowSpan > row
        : one.row === row + rowSpan && one.column === column,
    );
    return found && this.cells.includes(found) && this.kind(found) === null ? found : undefined;
  }

  read(): TargetHead {
    for (const cell of this.cells) {
      const label = plainLabel(textOfCell(cell));
      const kind = kindOf(label);
      if (kind === null) this.readInline(cell);
      else this.readLabel(cell, label, kind);
    }
    for (const cell of this.cells) if (!this.taken.has(cell) && textOfCell(cell) !== '') this.readRest(cell);
    return this.head;
  }

  private readLabel(cell: Cell, label: string, kind: Kind): void {
    this.taken.add(cell);
    const right = this.beside(cell, 'right');
    const value = right ?? (kind === 'goal' || kind === 'fund' ? this.beside(cell, 'below') : undefined);
    if (!value || kind === 'funds' || OTHER_GOAL_LABEL.test(label)) return;
    if (kind === 'fund' && !this.takeFund(label, value)) return;
    this.taken.add(value);
    if ((kind === 'project' || kind === 'goal') && this.head[kind].text === '') this.head[kind] = this.take(value);
    else if (kind === 'aside' && NUMBER_LABEL.test(label)) this.take(value);
  }

  private take({ words }: Cell): Piece {
    this.head.words.push(...words);
    return { text: textOf(words), words };
  }

  /** A label and its words in one cell: `项目名称：某某工程`. */
  private readInline(cell: Cell): void {
    const text = textOfCell(cell);
    const [, label = '', rest = ''] = /^(.{2,12}?)[:：](.+)$/.exec(text) ?? [];
    const kind = label === '' ? null : kindOf(plainLabel(label));
    if (kind !== 'project' && kind !== 'goal' && kind !== 'aside') return;
    this.taken.add(cell);
    if (kind === 'aside' || this.head[kind].text !== '') return;
    this.head[kind] = { ...this.take(cell), text: rest };
  }

  /** An amount beside its label; false where the cell is no amount, or nobody knows its unit. */
  private takeFund(label: string, value: Cell): boolean {
    const text = textOfCell(value);
    if (isNothing(text)) return true;
    const [, number = text, own] = /^(.*\d)([万千亿]?元)$/.exec(text) ?? [];
    const unit = ((own ?? LABEL_UNIT.exec(label)?.[1]) as MoneyUnit | undefined) ?? this.unit;
    const [first] = value.words;
    if (!first || !unit || !isFigure(number)) return false;
    this.head.funds.push({
      label: withoutUnit(label),
      amount: yuanOf(number, unit),
      step: stepOf(number, unit),
      printed: printedOf(first, this.lines, number, value.words),
    });
    return true;
  }

  /** What stands beside no label: at the top of a further page the goal goes on. */
  private readRest(cell: Cell): void {
    const { goal, unread } = this.head;
    if (!this.continuesGoal(cell)) {
      unread.push({ text: textOfCell(cell), words: cell.words });
      return;
    }
    const more = this.take(cell);
    this.head.goal = { text: goal.text + more.text, words: [...goal.words, ...more.words] };
  }

  private continuesGoal(cell: Cell): boolean {
    const grid = this.gridOf(cell);
    const before = this.grids[(grid ? this.grids.indexOf(grid) : 0) - 1];
    const last = this.head.goal.words.at(-1);
    return cell.row === 0 && (before?.cells.some(({ words }) => last !== undefined && words.includes(last)) ?? false);
  }
}

/**
 * Reads what stands above a list of indicators: labels, each with its words beside it or below.
 * @param unit what is printed above the table; null where nothing is
 */
export const targetHead = (block: TargetBlock, lines: readonly SourceLine[], unit: MoneyUnit | null): TargetHead =>
  new HeadReader(block, lines, unit).read();
