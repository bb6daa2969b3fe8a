import { stands } from '../invent/codedTables';
import { isCapital, isFiscal, isFunds, isGeneral, isProject, type Payment } from '../invent/payment';
import { all, coded, headOf, operating, type Test } from './amounts';
import type { Head } from './Form';
import { groups, lists } from './listRows';
import { carryover, procurement, projects } from './namedRows';
import type { Row, RowMaking } from './Row';
import { threePublicRow, threePublicRows } from './threePublicRows';

const itemOf = ({ item }: Payment): string => item;

/** The rows of a table; none where it is empty. */
export function rowsOf(making: RowMaking): Row[] {
  const { table, payments, draft, form } = making;
  const standing = (role: 'income' | 'expenditure' | 'general-public'): readonly Payment[] =>
    form.name === 'xinjiang'
      ? draft.budget.payments.filter((payment) => stands(draft, role, payment))
      : payments.filter(role === 'general-public' ? isGeneral : all);
  const within = (test: Test): readonly Payment[] => payments.filter(test);
  switch (table.content) {
    case 'overview':
      return lists(making, true);
    case 'appropriation':
      return lists(making, false);
    case 'income':
      return coded(making, standing('income'), itemOf);
    case 'groups':
      return groups(making);
    case 'functions':
      return coded(making, standing('expenditure'), itemOf);
    case 'general':
      return coded(making, standing('general-public'), itemOf);
    case 'fiscal-functions':
      return coded(making, within(isFiscal), itemOf);
    case 'economic':
      return coded(
        making,
        within((payment) => isGeneral(payment) && !isProject(payment)),
        ({ economic }) => economic,
      );
    case 'operating-cost':
      return coded(
        { ...making, table: { ...table, content: 'economic' } },
        within((payment) => isGeneral(payment) && operating(payment)),
        ({ economic }) => economic,
      );
    case 'funds':
    case 'capital': {
      const own = within(table.content === 'funds' ? isFunds : isCapital);
      return own.length === 0 ? [] : coded(making, own, itemOf);
    }
    case 'projects':
      return projects(making);
    case 'carryover':
      return carryover(making);
    case 'one-row':
      return [{ heads: [headOf(making, '', '', payments)] }];
    case 'three-public-row':
      return threePublicRow(making);
    case 'three-public-rows':
      return threePublicRows(making);
    case 'procurement':
      return procurement(making);
  }
}

/** The columns of a table from left to right. */
export function leavesOf(heads: readonly Head[]): Head[] {
  return heads.flatMap((head) => (head.under ? leavesOf(head.under) : [head]));
}
