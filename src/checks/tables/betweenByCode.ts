import { codeInstances } from '../../model/identities/codeIdentities';
import { compareSums } from '../compare';
import { instanceSides, isPrinted } from '../instanceSides';
import type { Rule } from '../rule';

/** The same code, the same money, in two tables. */
export const betweenByCode: Rule = {
  key: 'same-code',
  group: 'between-tables',
  run: (index) =>
    codeInstances(index).flatMap((instance) => {
      const { left, right, guessed } = instanceSides(index, instance);
      return isPrinted([...left, ...right]) ? compareSums(instance.what, left, right, { guessed }) : [];
    }),
};
