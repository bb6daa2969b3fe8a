import { columnSums } from '../model/columnTree';
import { TABLE_ROLES } from '../model/table';
import { compareSums } from './compare';
import type { Comparison, Rule } from './rule';

/** Every row of every table: its parts add up to its total. */
export const rowSums: Rule = {
  key: 'row-sum',
  group: 'within-table',
  title: { zh: '一行里各列相加等于合计', en: 'The columns of a row add up to its total' },
  run(index) {
    const found: Comparison[] = [];
    for (const role of TABLE_ROLES) {
      for (const { whole: total, parts } of columnSums(index.columns(role))) {
        for (const row of index.rows(role)) {
          const whole = index.cells([row], [total]);
          const pieces = index.cells([row], parts);
          const subject = [row.code, row.name].filter(Boolean).join(' ');
          found.push(
            ...compareSums(
              `${role}/${row.row}/${total}`,
              whole,
              pieces.length > 0 ? pieces : [{ ...index.blank(role, subject), printed: '各列空白' }],
            ),
          );
        }
      }
    }
    return found;
  },
};
