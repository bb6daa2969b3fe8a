import { expenseFamilies } from '../../model/tables/rowFamilies';
import { compareSums } from '../compare';
import type { Rule } from '../rule';

const COLUMNS = ['total', 'general_public', 'government_funds', 'state_capital'] as const;

/** 三公: the total is travel abroad, hospitality and cars; cars are purchase and running. */
export const threePublicSums: Rule = {
  key: 'three-public-sum',
  group: 'within-table',
  run(index) {
    const families = expenseFamilies(index.rows('three-public'));
    return COLUMNS.flatMap((column) =>
      families.flatMap(({ item, parent, children }) =>
        compareSums(
          `${item === 'cars' ? 'cars' : 'total'}/${column}`,
          index.cells([parent], [column]),
          index.cells(children, [column]),
        ),
      ),
    );
  },
};
