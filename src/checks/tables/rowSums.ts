import { blankParts } from '../blankCell';
import { columnSums } from '../../model/tables/columnTree';
import { TABLE_ROLES } from '../../model/tables/table';
import { compareSums } from '../compare';
import type { Comparison, Rule } from '../rule';

/** Every row of every table: its parts add up to its total. */
export const rowSums: Rule = {
  key: 'row-sum',
  group: 'within-table',
  run(index) {
    const found: Comparison[] = [];
    for (const role of TABLE_ROLES) {
      for (const { whole: total, parts } of columnSums(index.columns(role))) {
        for (const row of index.rows(role)) {
          const whole = index.cells([row], [total]);
          const pieces = index.cells([row], parts);
          found.push(
            ...compareSums(
              `${role}/${row.row}/${total}`,
              whole,
              pieces.length > 0 ? pieces : [blankParts(index, role, row)],
            ),
          );
        }
      }
    }
    return found;
  },
};
