import { compareSums } from '../compare';
import type { TableRole } from '../../model/tables/table';
import type { FactRow } from '../ContentIndex';
import type { Comparison, Rule } from '../rule';

const GROUPED_ROLES = [
  'basic',
  'appropriation-basic',
  'general-public-economic',
] as const satisfies readonly TableRole[];

const GROUP_NAME = /^(?:人员|公用)经费(?:合计|小计)$/;

/** 人员经费合计 and 公用经费合计: each is the sum of the classes printed above it, after the group before. */
export const groupSums: Rule = {
  key: 'group-sum',
  group: 'within-table',
  run: (index) =>
    GROUPED_ROLES.flatMap((role): Comparison[] => {
      let classes: FactRow[] = [];
      return index.rows(role).flatMap((row) => {
        if (row.code.length === 3) classes.push(row);
        if (row.code !== '' || !GROUP_NAME.test(row.name)) return [];
        const parts = classes;
        classes = [];
        return compareSums(`${role}/${row.row}`, index.cells([row], ['total']), index.cells(parts, ['total']));
      });
    }),
};
