import { changeWords } from './change';
import { stands } from './codedTables';
import { functionName, stated, type Draft } from './draft';
import { percentage } from './figure';
import { classesOf, printNatures, USES } from './overallSections';
import {
  isCapital,
  isCarry,
  isFiscalCarry,
  isFunds,
  isGeneral,
  isOtherCarry,
  priorOf,
  sumOf,
  type Payment,
} from './payment';
import type { Piece } from './paper';

/** 五: the general public budget: size, structure, and every item. */
export function printGeneralSection(draft: Draft): void {
  const { paper, body, budget } = draft;
  const within = budget.payments.filter(isGeneral);
  const total = sumOf(within);
  paper.prose(['（一）一般公共预算当年拨款规模变化情况']);
  paper.prose([`${body.name}${body.year}年一般公共预算拨款合计`, ...stated(draft, total), '，其中：']);
  printNatures(draft, 'general-public', within, 0);
  paper.prose(['（二）一般公共预算当年拨款结构情况']);
  const spent = within.filter((payment) => payment.fen > 0);
  classesOf(spent).forEach((code, index) => {
    const fen = sumOf(spent, (payment) => payment.item.startsWith(code));
    paper.prose([
      `${index + 1}、${functionName(draft, code)}（类）`,
      ...stated(draft, fen),
      `，占${percentage(fen, total)}%。`,
    ]);
  });
  paper.prose(['（三）一般公共预算当年拨款具体使用情况']);
  printItems(draft, 'general-public', within, '比上年预算');
}

/** Numbered sentences, one for each item of a budget. */
function printItems(draft: Draft, scope: string, payments: readonly Payment[], lead: string): void {
  [...new Set(payments.map((payment) => payment.item))].forEach((item, index) => {
    const within = payments.filter((payment) => payment.item === item);
    const subject = functionName(draft, item);
    const names = `${functionName(draft, item.slice(0, 3))}（类）${functionName(draft, item.slice(0, 5))}（款）${subject}（项）`;
    const printed = draft.budget.payments.some(
      (payment) =>
        payment.item === item &&
        (['income', 'expenditure', 'general-public'] as const).some((role) => stands(draft, role, payment)),
    );
    const at = { scope, code: printed ? item : '', subject, fen: sumOf(within), prior: priorOf(within) };
    draft.paper.prose([
      `${index + 1}、${names}：${draft.body.year}年预算数为`,
      ...stated(draft, at.fen),
      '，',
      ...changeWords(draft, at, { lead }),
    ]);
  });
}

/** 八 and 九: government-managed funds and state capital. */
export function printSpecialSection(draft: Draft, scope: 'government-funds' | 'state-capital'): void {
  const { paper, body, budget } = draft;
  const name = scope === 'government-funds' ? '政府性基金预算' : '国有资本经营预算';
  const all = budget.payments.filter(scope === 'government-funds' ? isFunds : isCapital);
  const within = all.filter((payment) => payment.fen > 0);
  if (within.length === 0) {
    paper.prose([`${body.name}${body.year}年没有使用${name}拨款安排的支出，${name}支出情况表为空表。`]);
    return;
  }
  const at = { scope, code: '', subject: `${name}拨款`, fen: sumOf(all), prior: priorOf(all) };
  const lead = '与上年预算相比';
  paper.prose([
    `${body.name}${body.year}年${name}拨款`,
    ...stated(draft, at.fen),
    '。',
    ...changeWords(draft, at, { lead }),
  ]);
  printItems(draft, scope, all, lead);
}

/** 十一: what is left from earlier years, project by project. */
export function printCarrySection(draft: Draft): void {
  const { paper, body, budget, random } = draft;
  const within = budget.payments.filter((payment) => isCarry(payment) && payment.fen > 0);
  const shares: Piece[] = [
    '，包括：财政拨款',
    ...stated(draft, sumOf(within, isFiscalCarry)),
    '，非财政拨款',
    ...stated(draft, sumOf(within, isOtherCarry)),
  ];
  paper.prose([
    `${body.name}${body.year}年上年结转结余`,
    ...stated(draft, sumOf(within)),
    ...shares,
    within.length ? '，其中：' : '。',
  ]);
  [...new Set(within.map((payment) => payment.project))].forEach((project, index) => {
    const fen = sumOf(within, (payment) => payment.project === project);
    paper.prose([
      `${index + 1}．${budget.projects[project]!.name}`,
      ...stated(draft, fen),
      `，主要用于${random.pick(USES)}。`,
    ]);
  });
}
