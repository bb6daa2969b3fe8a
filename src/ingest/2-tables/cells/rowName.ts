import { isTotalName, type TableRole } from '../../../model/tables/table';
import { shapeOf } from '../../../templates/tables/tableShapes';
import { CARRIED_MARK, CARRYOVER_ROW, FIRST_LEVEL, SUBTOTAL, TOTAL_ROW } from '../../../templates/rows/rowWords';
import { cleanName } from '../../words/words';
import type { Head } from './tableRows';

/**
 * Names the rows of one list, in print order. Where names stand in several columns the last one printed is the row's; 小计 alone is
 * named by its group. Purchases are known by the whole path from the kind of goods down to how they are bought, whose blank parts
 * are those of the row above.
 */
export class RowNames {
  private above: string[] = [];
  /** Whether the rows are those below last year's money, which repeat the names of this year's. */
  private isCarried = false;

  constructor(private readonly role: TableRole) {}

  nameOf({ names }: Head): string {
    const printed = names.map(cleanName);
    if (shapeOf(this.role).rows === 'paths') return this.pathOf(printed);
    const name = lastOf(printed);
    if (!shapeOf(this.role).repeatsCarried) return name;
    if (names.some((text) => FIRST_LEVEL.test(text.trim()))) this.isCarried = false;
    return this.carried(name);
  }

  /** `（结转）` tells what is below last year's money from what has the same name above it. */
  private carried(name: string): string {
    if (CARRYOVER_ROW.test(name)) this.isCarried = true;
    else if (TOTAL_ROW.test(name)) this.isCarried = false;
    else if (this.isCarried && name !== '') return `${name}${CARRIED_MARK}`;
    return name;
  }

  private pathOf(printed: readonly string[]): string {
    const last = printed.findLastIndex((name) => name !== '');
    if (last < 0) return '';
    const first = printed.findIndex((name) => name !== '');
    const path = printed
      .slice(0, last + 1)
      .map((name, index) => (name === '' && index < first ? (this.above[index] ?? '') : name));
    if (isTotalName(path[0] ?? '')) return path[0] ?? '';
    this.above = path;
    return path.filter((name) => name !== '').join('/');
  }
}

function lastOf(names: readonly string[]): string {
  const filled = names.filter((name) => name !== '');
  const last = filled[filled.length - 1] ?? '';
  return SUBTOTAL.test(last) ? (filled[filled.length - 2] ?? last) : last;
}
