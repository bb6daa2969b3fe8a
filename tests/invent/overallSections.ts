import { changeWords } from './change';
import { functionName, stated, type Draft } from './draft';
import { percentage } from './figure';
import {
  isCapital,
  isFiscal,
  isFiscalCarry,
  isFunds,
  isGeneral,
  isOtherCarry,
  isProject,
  priorOf,
  sumOf,
  type Payment,
} from './payment';
import type { Piece } from './paper';

type Test = (payment: Payment) => boolean;

/** Sources in the order that the narrative names them; `always` ones are stated as 未安排 where there is nothing. */
const SOURCES: readonly { name: string; short: string; test: Test; always: boolean }[] = [
  { name: '一般公共预算', short: '一般公共预算', test: (payment) => payment.source === 'general_public', always: true },
  {
    name: '上级一般公共预算安排的转移支付资金',
    short: '上级一般公共预算安排的转移支付',
    test: (payment) => payment.source === 'general_public_transfer',
    always: true,
  },
  {
    name: '政府性基金预算',
    short: '政府性基金预算',
    test: (payment) => payment.source === 'government_funds',
    always: true,
  },
  {
    name: '上级政府性基金安排的转移支付资金',
    short: '上级政府性基金安排的转移支付',
    test: (payment) => payment.source === 'government_funds_transfer',
    always: true,
  },
  {
    name: '国有资本经营预算',
    short: '国有资本经营预算',
    test: (payment) => payment.source === 'state_capital',
    always: true,
  },
  {
    name: '上级国有资本经营预算安排的转移支付资金',
    short: '上级国有资本经营预算安排的转移支付',
    test: (payment) => payment.source === 'state_capital_transfer',
    always: true,
  },
  {
    name: '财政专户管理资金',
    short: '财政专户管理资金',
    test: (payment) => payment.source === 'fiscal_account',
    always: false,
  },
  { name: '单位资金', short: '单位资金', test: (payment) => payment.source === 'unit_funds', always: false },
  { name: '财政拨款结转', short: '财政拨款结转结余', test: isFiscalCarry, always: false },
  { name: '非财政拨款结转结余', short: '非财政拨款结转结余', test: isOtherCarry, always: false },
];

/** Function classes that payments belong to, in order. */
export const classesOf = (payments: readonly Payment[]): string[] => [
  ...new Set(payments.map((payment) => payment.item.slice(0, 3))),
];

/** 一: what the whole budget holds. */
export function printTotals(draft: Draft): void {
  const { paper, body, budget } = draft;
  const spent = budget.payments.filter((payment) => payment.fen > 0);
  paper.prose([
    `按照全口径预算的原则，${body.name}${body.year}年所有收入和支出均纳入${body.level}预算管理。收支总预算`,
    ...stated(draft, sumOf(spent)),
    '。',
  ]);
  const sources = SOURCES.filter(({ test }) => sumOf(spent, test) > 0).map(({ short }) => short);
  paper.prose([`收入预算包括：${sources.join('、')}。`]);
  paper.prose([
    `支出预算包括：${classesOf(spent)
      .map((code) => functionName(draft, code))
      .join('、')}。`,
  ]);
}

/** 二: every source with its share and change. */
export function printIncomeSection(draft: Draft): void {
  const { paper, body, budget, random } = draft;
  const total = sumOf(budget.payments);
  paper.prose([`${body.name}${body.level}收入预算`, ...stated(draft, total), '，其中：']);
  for (const { name, test, always } of SOURCES) {
    const fen = sumOf(budget.payments, test);
    const prior = priorOf(budget.payments, test);
    const at = { scope: 'income', code: '', subject: name, fen, prior };
    if (fen > 0)
      paper.prose([name, ...stated(draft, fen), `，占${percentage(fen, total)}%，`, ...changeWords(draft, at)]);
    else if (prior > 0) paper.prose([`${name}未安排，`, ...changeWords(draft, at)]);
    else if (always || random.chance(0.3)) paper.prose([`${name}未安排。`]);
  }
}

/** 三: basic and project expenditure. */
export function printExpenditureSection(draft: Draft): void {
  const { paper, body, budget } = draft;
  const total = sumOf(budget.payments);
  paper.prose([`${body.name}${body.year}年支出预算`, ...stated(draft, total), '，其中：']);
  printNatures(draft, 'expenditure', budget.payments, total);
}

/** 基本支出 and 项目支出, each with its change; shares only where a whole is given. */
export function printNatures(draft: Draft, scope: string, payments: readonly Payment[], whole: number): void {
  const natures: [string, Test][] = [
    ['基本支出', (payment) => !isProject(payment)],
    ['项目支出', isProject],
  ];
  for (const [subject, test] of natures) {
    const fen = sumOf(payments, test);
    const prior = priorOf(payments, test);
    if (fen === 0 && prior === 0) {
      draft.paper.prose([`${subject}未安排。`]);
      continue;
    }
    const share = whole > 0 ? `，占${percentage(fen, whole)}%` : '';
    draft.paper.prose([
      subject,
      ...stated(draft, fen),
      `${share}，`,
      ...changeWords(draft, { scope, code: '', subject, fen, prior }),
    ]);
  }
}

/** What money is for. */
export const USES = [
  '人员工资、津贴补贴等支出',
  '人员社会保险缴费',
  '单位日常运转和专项工作开展',
  '项目建设及设备购置',
  '困难群众补助',
];

/** 四: fiscal appropriation by budget, and what each class is for. */
export function printAppropriationSection(draft: Draft): void {
  const { paper, body, budget, random } = draft;
  const spent = budget.payments.filter((payment) => payment.fen > 0);
  paper.prose([`${body.name}${body.year}年财政拨款收支总预算`, ...stated(draft, sumOf(spent, isFiscal)), '。']);
  const kinds: [string, Test][] = [
    ['一般公共预算', isGeneral],
    ['政府性基金预算', isFunds],
    ['国有资本经营预算', isCapital],
  ];
  const income = kinds.flatMap(([name, test], index): Piece[] => [
    `${index ? '，' : ''}${name}拨款`,
    ...stated(draft, sumOf(spent, test)),
  ]);
  paper.prose(['收入预算包括：', ...income, '。']);
  for (const [name, test] of kinds) {
    const within = spent.filter(test);
    if (within.length === 0) continue;
    const uses = classesOf(within).flatMap((code, index): Piece[] => [
      `${index ? '；' : ''}${functionName(draft, code)}`,
      ...stated(
        draft,
        sumOf(within, (payment) => payment.item.startsWith(code)),
      ),
      `，主要用于${random.pick(USES)}`,
    ]);
    paper.prose([`${name}支出包括：`, ...uses, '。']);
  }
}
