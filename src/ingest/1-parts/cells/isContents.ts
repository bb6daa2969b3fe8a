import type { Grid } from '../../../readers/SourceDocument';
import type { Form } from '../../../templates/forms/Form';
import { bandsOf } from '../../grids/Band';
import { textOfCell } from '../../grids/cellText';
import { titleOf } from '../../words/titleOf';

/** Numbers of tables, sheets and pages. */
const ORDINAL = /^(?:\d{1,3}|[一二三四五六七八九十]+)$/;
/** Rows of which so many are titles list the tables of the document. */
const MOST = 0.5;

/** Whether a grid lists the tables of its document, with their numbers: it is none of them. */
export function isContents(grid: Grid, form: Form | null): boolean {
  let titles = 0;
  const bands = bandsOf(grid);
  for (const { cells, row } of bands) {
    const texts = cells.filter((cell) => cell.row === row).map(textOfCell);
    if (texts.some((text) => /\d/.test(text) && !/[\u4e00-\u9fff]/.test(text) && !ORDINAL.test(text))) return false;
    if (texts.some((text) => titleOf(text, form) !== null)) titles += 1;
  }
  return titles > 1 && titles > MOST * bands.length;
}
