import { totalInstances } from '../../model/identities/totalInstances';
import { compareSums } from '../compare';
import { instanceSides, isPrinted } from '../instanceSides';
import type { Rule } from '../rule';

/** Totals that two or more tables print. */
export const betweenTotals: Rule = {
  key: 'same-total',
  group: 'between-tables',
  run: (index) =>
    totalInstances(index)
      .filter(({ relation }) => relation === 'equal')
      .flatMap((instance) => {
        const { left, right, guessed } = instanceSides(index, instance);
        const declaredEmpty = instance.left.some(({ role }) => index.table(role)?.empty);
        // Two blanks agree about nothing worth saying, unless a sentence declares one table empty and the other has to follow.
        if (!declaredEmpty && !isPrinted([...left, ...right])) return [];
        return compareSums(instance.what, left, right, { soft: instance.doubt !== undefined, guessed });
      }),
};
