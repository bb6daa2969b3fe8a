import { bracketed, type Draft } from './draft';
import { figures, openTable, printCells, printEmpty, words, type Amount } from './grid';
import { isCapital, isFiscal, isFunds, isGeneral, isProject, priorOf, sumOf, type Payment } from './payment';

/** The kinds of three-public expenses by economic section. */
export const THREE_PUBLIC = {
  abroad: '30212',
  hospitality: '30217',
  purchase: '31013',
  running: '30231',
} as const;

/** Basic fiscal expenditure on the given economic sections. */
export const spentOn =
  (...sections: string[]) =>
  (payment: Payment): boolean =>
    isFiscal(payment) && !isProject(payment) && sections.includes(payment.economic);

/** This year's and last year's amount of some kinds, in fen. */
export function threePublicAmounts(draft: Draft, sections: readonly string[]): { fen: number; prior: number } {
  const test = spentOn(...sections);
  return { fen: sumOf(draft.budget.payments, test), prior: priorOf(draft.budget.payments, test) };
}

/** Table 10: travel abroad, hospitality, official cars. */
export function printThreePublic(draft: Draft, number: number): void {
  const { abroad, hospitality, purchase, running } = THREE_PUBLIC;
  const every = [abroad, hospitality, purchase, running];
  openTable(draft, 'three-public', number);
  const payments = draft.budget.payments.filter((payment) => payment.fen > 0);
  if (sumOf(payments, spentOn(...every)) === 0 && draft.random.chance(0.4)) {
    return printEmpty(draft, 'three-public', '使用财政拨款安排的“三公”经费支出');
  }
  const suffix = draft.random.chance(0.8) ? '（小计）' : '';
  const rows: [string, string, string[]][] = [
    ['合计', '合计', every],
    ['因公出国（境）费', '因公出国（境）费', [abroad]],
    ['公务接待费', '公务接待费', [hospitality]],
    [`公务用车购置及运行费${suffix}`, '公务用车购置及运行费', [purchase, running]],
    ['其中：公务用车购置费', '公务用车购置费', [purchase]],
    ['公务用车运行费', '公务用车运行费', [running]],
  ];
  rows.forEach(([printed, name, sections], index) => {
    const within = payments.filter(spentOn(...sections));
    const amounts: Amount[] = [
      { column: 'total', fen: sumOf(within), zero: draft.style.someZeros },
      { column: 'general_public', fen: sumOf(within, isGeneral), zero: draft.style.someZeros },
      { column: 'government_funds', fen: sumOf(within, isFunds) },
      { column: 'state_capital', fen: sumOf(within, isCapital) },
    ];
    const cells = figures(
      draft,
      { table: 'three-public', row: index + 1, code: '', name: bracketed(draft, name) },
      amounts,
    );
    printCells(draft, [words(bracketed(draft, printed)), ...cells]);
  });
}
