import { compareSums } from './compare';
import type { ContentIndex, FactRow } from './ContentIndex';
import type { Comparison, Rule } from './rule';

/** An expense of the three-public table and the economic section that pays it, from the national classification. */
interface Payment {
  code: string;
  name: RegExp;
  /** Its key where the table prints it as a column. */
  key: string;
}

const PAYMENTS: readonly Payment[] = [
  { code: '30212', name: /^因公出国/, key: 'abroad' },
  { code: '30217', name: /^公务接待/, key: 'hospitality' },
  { code: '30231', name: /^公务用车运行/, key: 'car_running' },
  { code: '30215', name: /^会议费/, key: 'meetings' },
  { code: '30216', name: /^培训费/, key: 'training' },
];

/** A table with a row for each expense and a column for each budget: both tables print the general public budget. */
function compareRow(index: ContentIndex, { code }: Payment, row: FactRow | undefined): Comparison[] {
  const left = index.cells([row], ['general_public']);
  const right = index.cells(index.byCode('basic', code), ['total']);
  if (left.length + right.length === 0) return [];
  const excess = (left[0]?.value ?? 0) - (right[0]?.value ?? 0);
  const projects = index.cells([index.totalRow('project')], ['goods_services'])[0]?.value ?? 0;
  return compareSums(
    code,
    left.length > 0 ? left : [index.blank('three-public', row?.name ?? '', 'general_public')],
    right.length > 0 ? right : [index.blank('basic', code)],
    { soft: excess > 0 && excess <= projects },
  );
}

/** A table with a column for each expense prints what all budgets pay, so that basic expenditure alone is never more. */
function compareColumn(index: ContentIndex, { code, key }: Payment): Comparison[] {
  const left = index.cells([index.totalRow('three-public')], [key]);
  const right = index.cells(index.byCode('basic', code), ['total']);
  const excess = (left[0]?.value ?? 0) - (right[0]?.value ?? 0);
  // Projects pay what goes beyond it, and no table says which.
  const steps = [...left, ...right].reduce((sum, { step }) => sum + step / 2, 0);
  return excess > steps ? [] : compareSums(code, left, right);
}

/**
 * The same payment printed by purpose and by economic section. The basic table leaves project money out: where the
 * three-public table has more, and the project table has goods and services that may hold the rest, it is only worth a look.
 */
export const threePublicPayments: Rule = {
  key: 'three-public-payment',
  group: 'between-tables',
  title: {
    zh: '“三公”经费等于基本支出里的同一笔支出',
    en: 'A three-public expense equals the same payment of basic expenditure',
  },
  run(index) {
    if (!index.table('three-public') || !index.table('basic')) return [];
    const columns = index.columns('three-public').map(({ key }) => key);
    return PAYMENTS.flatMap((payment) => {
      if (columns.includes(payment.key)) return compareColumn(index, payment);
      if (!columns.includes('general_public')) return [];
      const rows = index.namedRows('three-public');
      const row = rows.find((candidate) => payment.name.test(candidate.name));
      const stands = row ?? index.table('three-public')?.rows.find(({ name }) => payment.name.test(name));
      // Meetings and training stand beside the three public expenses in some forms only.
      const isNeighbour = payment.key === 'meetings' || payment.key === 'training';
      return isNeighbour && !stands ? [] : compareRow(index, payment, row);
    });
  },
};
