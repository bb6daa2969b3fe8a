import type { TableRole } from '../../model/table';
import { cleanName } from '../2-recognise/words';
import type { Head } from './tableRows';

const SUBTOTAL = /^(?:小计|合计)$/;

/**
 * Names the rows of one list, in print order. Where names stand in several columns the last one printed is the row's; 小计 alone is
 * named by its group. Purchases are known by the whole path from the kind of goods down to how they are bought, whose blank parts
 * are those of the row above.
 */
export class RowNames {
  private above: string[] = [];

  constructor(private readonly role: TableRole) {}

  nameOf({ names }: Head): string {
    const printed = names.map(cleanName);
    return this.role === 'procurement' ? this.pathOf(printed) : lastOf(printed);
  }

  private pathOf(printed: readonly string[]): string {
    const last = printed.findLastIndex((name) => name !== '');
    if (last < 0) return '';
    const first = printed.findIndex((name) => name !== '');
    const path = printed
      .slice(0, last + 1)
      .map((name, index) => (name === '' && index < first ? (this.above[index] ?? '') : name));
    if (/^(?:合计|总计)$/.test(path[0] ?? '')) return path[0] ?? '';
    this.above = path;
    return path.filter((name) => name !== '').join('/');
  }
}

function lastOf(names: readonly string[]): string {
  const filled = names.filter((name) => name !== '');
  const last = filled[filled.length - 1] ?? '';
  return SUBTOTAL.test(last) ? (filled[filled.length - 2] ?? last) : last;
}
