import { isFiscal, isGeneral, isProject, priorOf, sumOf } from '../invent/payment';
import { amountsOf, both, nothing, operating, type Test } from './amounts';
import type { Row, RowMaking } from './Row';

const spentOn =
  (...sections: string[]): Test =>
  (payment) =>
    isFiscal(payment) && !isProject(payment) && sections.includes(payment.economic);

const SPENT: Readonly<Record<string, Test>> = {
  total: spentOn('30212', '30217', '31013', '30231'),
  three_public: spentOn('30212', '30217', '31013', '30231'),
  abroad: spentOn('30212'),
  hospitality: spentOn('30217'),
  cars: spentOn('31013', '30231'),
  car_purchase: spentOn('31013'),
  car_running: spentOn('30231'),
  meetings: spentOn('30215'),
  training: spentOn('30216'),
  operating_cost: both(isGeneral, operating),
};

/** Three public expenses as columns of one row. */
export function threePublicRow({ keys, payments }: RowMaking): Row[] {
  const amounts = Object.fromEntries(
    keys.map((key): [string, number] => {
      const test = SPENT[key.replace(/^prior_/, '')] ?? nothing;
      return [key, key.startsWith('prior_') ? priorOf(payments, test) : sumOf(payments, test)];
    }),
  );
  return [{ heads: [{ labels: {}, code: '', name: '', amounts }] }];
}

/** Three public expenses as rows. */
export function threePublicRows(making: RowMaking): Row[] {
  const printed: [string, string, string][] = [
    ['合计', '合计', 'total'],
    ['因公出国（境）费', '因公出国（境）费', 'abroad'],
    ['公务接待费', '公务接待费', 'hospitality'],
    ['公务用车购置及运行费（小计）', '公务用车购置及运行费', 'cars'],
    ['其中：公务用车购置费', '公务用车购置费', 'car_purchase'],
    ['公务用车运行费', '公务用车运行费', 'car_running'],
  ];
  return printed.map(([text, name, kind]) => ({
    heads: [
      {
        labels: { name: text },
        code: '',
        name,
        amounts: amountsOf(making, making.payments.filter(SPENT[kind] ?? nothing)),
      },
    ],
    zeros: making.draft.style.someZeros,
  }));
}
