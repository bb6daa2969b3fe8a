import { noticeOf, type Notice } from '../../model/problems/problem';
import { NOTHING_HIDDEN } from '../paper/Paper';
import { paperDocument } from '../paper/paperDocument';
import type { SourceDocument } from '../SourceDocument';
import { cellName, type SheetCell, type Workbook } from './Sheet';
import { sheetPaper, type SeenSheet } from './sheetPaper';

/** Cells that a sentence names as examples. */
const NAMED = 3;

const nameIn = (sheet: string, { row, column }: SheetCell): string => `${sheet}!${cellName(row, column)}`;

/** The sheets that are shown, as a document; what is not shown is counted and told, and stands nowhere else. */
export function workbookDocument({ sheets, aside }: Workbook): SourceDocument {
  const filled = sheets.filter(({ cells }) => cells.length > 0);
  const seen = filled.filter(({ isHidden }) => !isHidden).map(sheetPaper);
  const hidden = filled.filter(({ isHidden }) => isHidden).length;
  const told = [
    ...tellHidden(hidden, seen),
    ...tellUnworked(seen),
    ...tellStored(seen),
    ...(aside.macros + aside.links + aside.comments > 0 ? [noticeOf('set-aside', { ...aside, changes: 0 })] : []),
  ];
  return paperDocument(
    'excel',
    seen.map(({ paper }) => paper),
    told,
  );
}

const sheetName = ({ paper: { of } }: SeenSheet): string => (of && 'sheet' in of ? of.sheet : '');

function tellHidden(sheets: number, seen: readonly SeenSheet[]): Notice[] {
  const sum = (count: (hidden: SeenSheet['hidden']) => number): number =>
    seen.reduce((all, { hidden }) => all + count(hidden), 0);
  const values = {
    ...NOTHING_HIDDEN,
    sheets,
    rows: sum(({ rows }) => rows),
    columns: sum(({ columns }) => columns),
    cells: sum(({ cells }) => cells),
  };
  return Object.values(values).some((count) => count > 0) ? [noticeOf('hidden-cells', values)] : [];
}

function tellUnworked(seen: readonly SeenSheet[]): Notice[] {
  const cells = seen.flatMap((sheet) =>
    sheet.seen.filter(({ isUnworked }) => isUnworked).map((cell) => nameIn(sheetName(sheet), cell)),
  );
  return cells.length > 0 ? [noticeOf('unworked-formula', { count: cells.length, cells: cells.slice(0, NAMED) })] : [];
}

function tellStored(seen: readonly SeenSheet[]): Notice[] {
  const cells = seen.flatMap((sheet) =>
    sheet.seen.flatMap((cell) =>
      cell.stored === undefined
        ? []
        : [{ cell: nameIn(sheetName(sheet), cell), shown: cell.text, stored: cell.stored }],
    ),
  );
  const [first] = cells;
  return first ? [noticeOf('stored-otherwise', { count: cells.length, ...first })] : [];
}
