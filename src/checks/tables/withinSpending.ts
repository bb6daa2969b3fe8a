import { PARTS_OF_TOTALS } from '../../model/identities/totalIdentities';
import { totalInstances } from '../../model/identities/totalInstances';
import { withinInstances } from '../../model/identities/withinInstances';
import { compareWithin } from '../compare';
import { instanceSides } from '../instanceSides';
import type { CellSum } from '../../model/identities/Identity';
import type { ContentIndex, FactRow } from '../ContentIndex';
import type { Rule } from '../rule';

/** What is printed in all these cells together, in yuan. */
function amountOf(index: ContentIndex, sums: readonly CellSum<FactRow>[]): number {
  let amount = 0;
  for (const { rows, columns } of sums)
    for (const row of rows) for (const column of columns) amount += index.amount(row, column);
  return amount;
}

/** What each budget pays is part of all spending. That it is says nothing worth a line; where it is more, the document contradicts itself. */
export const withinSpending: Rule = {
  key: 'within-spending',
  group: 'between-tables',
  run: (index) =>
    [
      ...withinInstances(index),
      ...totalInstances(index, PARTS_OF_TOTALS).filter(({ relation }) => relation === 'at-least'),
    ]
      .filter(({ left, right }) => amountOf(index, left) < amountOf(index, right))
      .flatMap((instance) => {
        const { left, right, guessed } = instanceSides(index, instance);
        return compareWithin(instance.what, left, right, { guessed });
      })
      .filter(({ state }) => state === '需核对' || state === '不符'),
};
