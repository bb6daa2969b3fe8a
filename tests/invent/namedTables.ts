import { codeAndName, codeTree } from './codedTables';
import { functionName, type Draft } from './draft';
import { figures, openTable, printCells, printEmpty, words, type Amount } from './grid';
import { printAgain } from './headers';
import { isCarry, isFiscalCarry, isGeneral, isOtherCarry, isProject, sumOf, type Payment } from './payment';

/** Columns of the project table in print order, after its total. */
const PROJECT_COLUMNS = [
  'wages_welfare',
  'goods_services',
  'individuals_families',
  'debt_interest',
  'capital_construction',
  'capital',
  'enterprises_construction',
  'enterprises',
  'social_security_funds',
  'other',
];

const memberOf = (draft: Draft, payment: Payment): number => draft.budget.projects[payment.project]?.member ?? 0;

/** Table 7: the projects of the general public budget by economic category. */
export function printProjectTable(draft: Draft, number: number): void {
  const beforeRow = openTable(draft, 'project', number);
  const payments = draft.budget.payments.filter(
    (payment) => payment.fen > 0 && isGeneral(payment) && isProject(payment),
  );
  if (payments.length === 0) return printEmpty(draft, 'project', '使用一般公共预算拨款安排的项目支出');
  const width = draft.style.nameWidth('project');
  const afterBreak = () => draft.style.repeatHeaders && printAgain(draft, 'project');
  let row = 0;
  const print = (code: string, name: string, project: string, within: readonly Payment[]) => {
    if (row > 0) beforeRow();
    const amounts: Amount[] = [{ column: 'total', fen: sumOf(within) }];
    for (const column of PROJECT_COLUMNS)
      amounts.push({ column, fen: sumOf(within, (payment) => payment.economic === column) });
    const cells = figures(draft, { table: 'project', row: ++row, code, name: project || name }, amounts);
    const named = code ? codeAndName(draft, code, name, width) : [words(name, width)];
    printCells(draft, [...named, ...(project ? [words(project, width)] : []), ...cells], afterBreak);
  };
  print('', '总计', '', payments);
  draft.body.members.forEach((member, index) => {
    const own = payments.filter((payment) => memberOf(draft, payment) === index);
    if (own.length === 0) return;
    print('', member, '', own);
    for (const code of codeTree(own.map((payment) => payment.item))) {
      const within = own.filter((payment) => payment.item.startsWith(code));
      if (code.length < 7) print(code, functionName(draft, code), '', within);
      else {
        for (const project of new Set(within.map((payment) => payment.project))) {
          const named = within.filter((payment) => payment.project === project);
          print(code, functionName(draft, code), draft.budget.projects[project]!.name, named);
        }
      }
    }
  });
}

/** Table 11: what is left from earlier years, by project. */
export function printCarryover(draft: Draft, number: number): void {
  const beforeRow = openTable(draft, 'carryover', number);
  const payments = draft.budget.payments.filter((payment) => payment.fen > 0 && isCarry(payment));
  if (payments.length === 0) return printEmpty(draft, 'carryover', '上年结转结余安排的支出');
  const width = draft.style.nameWidth('carryover') + 6;
  const afterBreak = () => draft.style.repeatHeaders && printAgain(draft, 'carryover');
  let row = 0;
  const print = (name: string, within: readonly Payment[]) => {
    if (row > 0) beforeRow();
    const amounts: Amount[] = [{ column: 'total', fen: sumOf(within) }];
    for (const [key, test] of [
      ['fiscal', isFiscalCarry],
      ['nonfiscal', isOtherCarry],
    ] as const) {
      const side = within.filter(test);
      amounts.push({ column: `${key}_total`, fen: sumOf(side) });
      for (const nature of ['personnel', 'operating', 'project'] as const) {
        amounts.push({ column: `${key}_${nature}`, fen: sumOf(side, (payment) => payment.nature === nature) });
      }
    }
    const cells = figures(draft, { table: 'carryover', row: ++row, code: '', name }, amounts);
    printCells(draft, [words(spacedDigits(draft, name), width), ...cells], afterBreak);
  };
  print('总计', payments);
  draft.body.members.forEach((member, index) => {
    const own = payments.filter((payment) => memberOf(draft, payment) === index);
    if (own.length === 0) return;
    print(member, own);
    for (const project of new Set(own.map((payment) => payment.project))) {
      print(
        draft.budget.projects[project]!.name,
        own.filter((payment) => payment.project === project),
      );
    }
  });
}

/** Years inside names are set off by spaces in many documents. */
function spacedDigits(draft: Draft, name: string): string {
  return draft.random.chance(draft.style.paper.digitSpace)
    ? name.replace(/(\d+)(?=年)/, '$1 ').replace(/([\u4e00-\u9fff])(\d)/g, '$1 $2')
    : name;
}
