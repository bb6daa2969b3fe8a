import { codeInstances } from '../../model/identities/codeIdentities';
import { paymentInstances } from '../../model/identities/paymentInstances';
import { LIST_BALANCES } from '../../model/identities/totalIdentities';
import { totalInstances } from '../../model/identities/totalInstances';
import { withinInstances } from '../../model/identities/withinInstances';
import type { CellSum, Instance } from '../../model/identities/Identity';
import { shapeOf } from '../../templates/tables/tableShapes';
import type { LinearConstraint } from '../../solve/Problem';
import type { RawTable } from '../loose/RawTable';
import { cellId } from '../loose/cellId';
import { LooseTables, printsNegatives, type Loose } from './LooseTables';
import type { TableConstraint } from './tableConstraints';

type Term = LinearConstraint['terms'][number];

function terms({ role, rows, columns }: CellSum<Loose>, sign: 1 | -1): Term[] {
  return rows.flatMap(({ row }) => columns.map((column) => ({ cell: cellId(role, row.row, column), sign })));
}

/** A code printed on two rows may be one row printed twice; only in the project table each row is a payment of its own. */
const mayBeDoubled = ({ role, rows }: CellSum<Loose>): boolean => !shapeOf(role).hasProjects && rows.length > 1;

/** Whether a side places anything: a row with one column, or without figures, has nothing to place. */
const isLoose = ({ rows }: CellSum<Loose>): boolean =>
  rows.some(({ figures, columns }) => figures.length > 0 && figures.length < columns.length);

function constraintOf({ what, left, right, relation, doubt }: Instance<Loose>, group: string): TableConstraint[] {
  const sums = [...left, ...right];
  const isSilent = sums.some(({ rows, blank }) => rows.length === 0 && !blank);
  if (doubt !== undefined || isSilent || sums.some(mayBeDoubled) || !sums.some(isLoose)) return [];
  const absent = sums.find(({ rows }) => rows.length === 0);
  return [
    {
      id: `${group}:${what}`,
      ...(absent ? { absentIn: absent.role } : {}),
      ...(relation === 'at-least' ? { relation: 'at-least-zero' as const } : {}),
      terms: [...left.flatMap((sum) => terms(sum, 1)), ...right.flatMap((sum) => terms(sum, -1))],
    },
  ];
}

/** What the tables of a text print of the same money, as far as it tells anything about columns. */
export function identityConstraints(tables: readonly RawTable[]): TableConstraint[] {
  const loose = new LooseTables(tables);
  const negative = printsNegatives(tables);
  return [
    ...codeInstances(loose).flatMap((instance) => constraintOf(instance, 'same-code')),
    ...totalInstances(loose).flatMap((instance) => constraintOf(instance, 'same-total')),
    ...totalInstances(loose, LIST_BALANCES).flatMap((instance) => constraintOf(instance, 'balance')),
    ...paymentInstances(loose).flatMap((instance) => constraintOf(instance, 'payment')),
    ...withinInstances(loose).flatMap((instance) => constraintOf(instance, 'within')),
  ].filter(({ relation }) => !negative || relation !== 'at-least-zero');
}
