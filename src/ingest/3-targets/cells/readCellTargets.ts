import { stepOf, yuanOf, type MoneyUnit } from '../../../model/money';
import { noticeOf } from '../../../model/problems/problem';
import type { TargetTable } from '../../../model/narrative/target';
import type { Word } from '../../../readers/SourceDocument';
import type { SourceLine } from '../../../readers/text/SourceText';
import { LABEL_UNIT, OF_PROJECTS } from '../../../templates/targets/targetForms';
import type { TablePart } from '../../1-parts/cells/tableParts';
import { QUOTED, type Tell } from '../../Finding';
import { isFigure, textOfCell } from '../../grids/cellText';
import { printedOf } from '../../grids/printedOf';
import { numberTargets } from '../numberTargets';
import type { ReadTargetTable } from '../ReadTargetTable';
import { indicatorRows, type TargetList } from './indicatorRows';
import type { Piece } from './ListRow';
import { targetBlocks, type TargetBlock } from './targetBlocks';
import { targetHead, type TargetHead } from './targetHead';

/** All that a block prints. */
const piecesOf = ({ head, header, rows }: TargetBlock): Piece[] =>
  [...new Set([...head, ...(header ? [header] : []), ...rows].flatMap(({ cells }) => cells))]
    .filter((cell) => textOfCell(cell) !== '')
    .map((cell) => ({ text: textOfCell(cell), words: cell.words }));

/** Whether nothing stands below the header of a list: a form of targets that nobody has filled in. */
const isUnfilled = ({ head, header, rows }: TargetBlock): boolean =>
  head.length === 0 && header !== null && rows.every(({ cells }) => cells.every((cell) => textOfCell(cell) === ''));

/** The amount of a list's own column. */
function fundOf(
  { amount }: TargetList,
  block: TargetBlock,
  unit: MoneyUnit | null,
  lines: readonly SourceLine[],
): TargetTable['funds'] {
  const title = block.columns.find(({ field }) => field === 'amount')?.title ?? '';
  const own = (LABEL_UNIT.exec(title)?.[1] as MoneyUnit | undefined) ?? unit;
  const [first] = amount.words;
  if (!first || !own || !isFigure(amount.text)) return [];
  const printed = printedOf(first, lines, amount.text, amount.words);
  return [
    { label: title.replace(LABEL_UNIT, ''), amount: yuanOf(amount.text, own), step: stepOf(amount.text, own), printed },
  ];
}

/** The numbers in a word, each where it stands. */
const numbersIn = (word: Word): Word[] =>
  [...word.text.matchAll(/\d+(?:[,，]\d{3})*(?:\.\d+)?/g)].map(({ 0: text, index }) => ({
    ...word,
    text,
    offset: word.offset + index,
  }));

const firstLine = (words: readonly Word[]): number => Math.min(...words.map(({ line }) => line));

/** Reads the tables of targets of a document whose reader has found their cells. */
class CellTargets {
  readonly tables: ReadTargetTable[] = [];

  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly tell: Tell,
  ) {}

  read(part: TablePart): void {
    const title = part.title?.text ?? '';
    const unread: Piece[] = [];
    for (const block of targetBlocks(part.grids)) {
      const isFirst = this.tables.every(({ table }) => table.line < part.line);
      const own = this.blockTables(block, part, isFirst ? part.line : null);
      unread.push(...own);
    }
    const [first] = unread.filter(({ words }) => words.length > 0);
    if (!first) return;
    const values = { title, cells: unread.length, words: first.text.slice(0, QUOTED) };
    this.tell(noticeOf('unread-targets', values, { table: title, line: firstLine(first.words) }));
  }

  /** @returns what nobody understands of a block */
  private blockTables(block: TargetBlock, part: TablePart, titleLine: number | null): Piece[] {
    if (isUnfilled(block)) return [];
    if (block.isOther || block.columns.length === 0) return piecesOf(block);
    const title = part.title?.text ?? '';
    const head = targetHead(block, this.lines, part.unit);
    const { lists, unread } = indicatorRows(block, this.lines);
    // Without a title nobody says that they are the body's own.
    const ofBody = head.project.text === '' && title !== '' && !OF_PROJECTS.test(title);
    const named = lists.filter(({ project }) => (project?.text ?? head.project.text) !== '' || ofBody);
    if (named.length === 0) return piecesOf(block);
    named.forEach((list, index) =>
      this.tables.push(this.tableOf(block, part, head, list, index === 0 ? titleLine : null)),
    );
    return [...head.unread, ...unread];
  }

  private tableOf(
    block: TargetBlock,
    { title, unit }: TablePart,
    head: TargetHead,
    list: TargetList,
    titleLine: number | null,
  ): ReadTargetTable {
    const number = this.tables.length + 1;
    numberTargets(list.targets, number);
    const goal = list.goal.text === '' ? head.goal : list.goal;
    const project = list.project ?? head.project;
    const isHeads = list.project === null;
    const own = [...(isHeads ? head.words : []), ...project.words, ...goal.words, ...list.goal.words];
    const all = [...own, ...list.words.flat()];
    const line = titleLine ?? firstLine(all);
    const of = (words: readonly Word[], ref: string) =>
      words.flatMap((word) => numbersIn(word).map((number) => ({ printed: printedOf(number, this.lines), ref })));
    return {
      table: {
        project: project.text,
        title: title?.text ?? '',
        line,
        endLine: Math.max(...all.map((word) => word.line)),
        funds: isHeads ? head.funds : fundOf(list, block, unit, this.lines),
        goal: goal.text,
        goalLine: goal.words[0]?.line ?? line,
        targets: list.targets,
      },
      numbers: [
        ...of(own, `g${number}`),
        ...list.words.flatMap((words, index) => of(words, list.targets[index]?.id ?? '')),
      ],
      pages: [],
      cutOff: false,
    };
  }
}

/** Reads tables of targets out of their cells; what nobody understands of them is told. */
export function readCellTargets(
  parts: readonly TablePart[],
  lines: readonly SourceLine[],
  tell: Tell,
): ReadTargetTable[] {
  const reader = new CellTargets(lines, tell);
  for (const part of parts) reader.read(part);
  return reader.tables;
}
