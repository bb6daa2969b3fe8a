import { blankCell } from '../blankCell';
import { paymentInstances, type PaymentInstance } from '../../model/identities/paymentInstances';
import { threePublicItem } from '../../model/tables/threePublic';
import { compareSums, compareWithin } from '../compare';
import type { ContentIndex, FactRow } from '../ContentIndex';
import type { Figure } from '../figure';
import type { Comparison, Rule } from '../rule';

/** A table with a row for each expense and a column for each budget: both tables print the general public budget. */
function compareRow(index: ContentIndex, payment: PaymentInstance<FactRow>): Comparison[] {
  const [row] = payment.left.flatMap(({ rows }) => rows);
  const isNamed = index.table('three-public')?.rows.some(({ name }) => threePublicItem(name) === payment.item) ?? false;
  // Meetings and training stand beside the three public expenses in some forms only.
  if (!row && !isNamed && (payment.item === 'meetings' || payment.item === 'training')) return [];
  const [left, right] = figuresOf(index, payment);
  if (left.length + right.length === 0) return [];
  const excess = (left[0]?.value ?? 0) - (right[0]?.value ?? 0);
  const projects = index.cells([index.totalRow('project')], ['goods_services'])[0]?.value ?? 0;
  return compareSums(
    payment.what,
    left.length > 0 ? left : [blankCell(index, 'three-public', row?.name ?? '', 'general_public')],
    right.length > 0 ? right : [blankCell(index, 'basic', payment.what)],
    { soft: excess > 0 && excess <= projects },
  );
}

const figuresOf = (index: ContentIndex, { left, right }: PaymentInstance<FactRow>) =>
  [left, right].map((side) => side.flatMap(({ rows, columns }) => index.cells(rows, columns))) as [Figure[], Figure[]];

/**
 * The same payment printed by purpose and by economic section. The basic table leaves project money out: where the
 * three-public table has more, and the project table has goods and services that may hold the rest, it is only worth a look.
 */
export const threePublicPayments: Rule = {
  key: 'three-public-payment',
  group: 'between-tables',
  run: (index) =>
    paymentInstances(index).flatMap((payment) =>
      // Projects pay what goes beyond basic expenditure, and no table says which.
      payment.relation === 'equal'
        ? compareRow(index, payment)
        : compareWithin(payment.what, ...figuresOf(index, payment)),
    ),
};
