import { compareSums } from './compare';
import type { Rule } from './rule';

/** Lines of the three-public table and the economic section that pays them, from the national classification. */
const PAYMENTS = [
  { code: '30212', name: /^因公出国/ },
  { code: '30217', name: /^公务接待/ },
  { code: '30231', name: /^公务用车运行/ },
] as const;

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
  run: (index) =>
    PAYMENTS.flatMap(({ code, name }) => {
      const row = index.namedRows('three-public').find((candidate) => name.test(candidate.name));
      const left = index.cells([row], ['general_public']);
      const right = index.cells(index.byCode('basic', code), ['total']);
      if (left.length + right.length === 0 || !index.table('three-public') || !index.table('basic')) return [];
      const excess = (left[0]?.value ?? 0) - (right[0]?.value ?? 0);
      const projects = index.cells([index.totalRow('project')], ['goods_services'])[0]?.value ?? 0;
      return compareSums(
        code,
        left.length > 0 ? left : [index.blank('three-public', row?.name ?? '', 'general_public')],
        right.length > 0 ? right : [index.blank('basic', code)],
        { soft: excess > 0 && excess <= projects },
      );
    }),
};
