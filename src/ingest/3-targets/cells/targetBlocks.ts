import type { Grid } from '../../../readers/SourceDocument';
import { PROJECT_LABEL } from '../../../templates/targets/targetForms';
import { bandsOf, type Band } from '../../grids/Band';
import { textOfCell } from '../../grids/cellText';
import { plainLabel, targetColumns, type TargetColumn } from '../../grids/targetHeader';

/** One head with its list of indicators: of the body, of one project, or a list of all projects without a head. */
export interface TargetBlock {
  head: Band[];
  /** The header of its list, and its columns; null where it has none. */
  header: Band | null;
  columns: TargetColumn[];
  rows: Band[];
  /** Whether the list is of another kind, such as one that tells what was reached. */
  isOther: boolean;
}

const emptyBlock = (): TargetBlock => ({ head: [], header: null, columns: [], rows: [], isOther: false });

const titlesOf = (columns: readonly TargetColumn[]): string => columns.map(({ title }) => title).join('|');

/** Whether a row begins the head of another project. */
const beginsHead = (band: Band): boolean =>
  band.cells.some(
    (cell) => cell.row === band.row && PROJECT_LABEL.test(plainLabel(textOfCell(cell)).split(':')[0] ?? ''),
  );

/** Cuts the rows of a table, over all of its pages, where a project's head begins; headers that are printed again are left out. */
export function targetBlocks(grids: readonly Grid[]): TargetBlock[] {
  const blocks: TargetBlock[] = [];
  let open = emptyBlock();
  const close = (): void => {
    if (open.head.length > 0 || open.header) blocks.push(open);
    open = emptyBlock();
  };
  for (const band of grids.flatMap(bandsOf)) {
    const columns = targetColumns(band);
    if (columns === 'other') {
      open.isOther = true;
      open.header = band;
    } else if (columns) {
      if (open.header && titlesOf(columns) === titlesOf(open.columns)) continue;
      if (open.header) close();
      Object.assign(open, { header: band, columns });
    } else if (open.header && !beginsHead(band)) open.rows.push(band);
    else {
      if (open.header) close();
      open.head.push(band);
    }
  }
  close();
  return blocks;
}
