import { changeWords } from './change';
import { economicName } from './codedTables';
import { bracketed, stated, type Draft } from './draft';
import { isGeneral, isProject, sumOf, type Nature } from './payment';
import { THREE_PUBLIC, threePublicAmounts } from './threePublicTable';
import type { Piece } from './paper';

/** 六: basic expenditure of the general public budget, personnel and operating, with the names of their sections. */
export function printBasicSection(draft: Draft): void {
  const { paper, body, budget } = draft;
  const basic = budget.payments.filter((payment) => isGeneral(payment) && !isProject(payment) && payment.fen > 0);
  paper.prose([`${body.name}${body.year}年一般公共预算基本支出`, ...stated(draft, sumOf(basic)), '，其中：']);
  const parts: [Nature, string][] = [
    ['personnel', '人员经费'],
    ['operating', '公用经费'],
  ];
  for (const [nature, name] of parts) {
    const within = basic.filter((payment) => payment.nature === nature);
    if (within.length === 0) {
      paper.prose([`${name}未安排。`]);
      continue;
    }
    const sections = [...new Set(within.map((payment) => payment.economic))]
      .sort()
      .map((code) => economicName(draft, code));
    paper.prose([name, ...stated(draft, sumOf(within)), `，主要包括：${sections.join('、')}。`]);
  }
}

/** 十: the three public expenses and how each changed. */
export function printThreePublicSection(draft: Draft): void {
  const { paper, body } = draft;
  const { abroad, purchase, running, hospitality } = THREE_PUBLIC;
  const kinds: [string, string[]][] = [
    ['因公出国（境）费', [abroad]],
    ['公务用车购置费', [purchase]],
    ['公务用车运行费', [running]],
    ['公务接待费', [hospitality]],
  ];
  const all = threePublicAmounts(draft, Object.values(THREE_PUBLIC));
  const listed = kinds.flatMap(([name, sections], index): Piece[] => [
    `${index ? '，' : ''}${bracketed(draft, name)}`,
    ...stated(draft, threePublicAmounts(draft, sections).fen),
  ]);
  paper.prose([
    `${body.name}${body.year}年财政拨款“三公”经费预算数为`,
    ...stated(draft, all.fen),
    '，其中：',
    ...listed,
    '。',
  ]);
  const scope = 'three-public';
  const whole = changeWords(draft, { scope, code: '', subject: '“三公”经费', ...all }, { open: true, always: true });
  const changes = kinds.flatMap(([name, sections], index): Piece[] => {
    const subject = bracketed(draft, name);
    const at = { scope, code: '', subject, ...threePublicAmounts(draft, sections) };
    return [`${index ? '；' : ''}${subject}`, ...changeWords(draft, at, { lead: '', open: true, always: true })];
  });
  const withoutReason = draft.random.chance(0.6);
  const lead = `${body.year}年财政拨款“三公”经费预算`;
  if (withoutReason) dropReason(draft, whole);
  paper.prose([lead, ...whole, withoutReason ? '，其中：' : '。其中：', ...changes, '。']);
}

/** The total of the three usually has no reason of its own. */
function dropReason(draft: Draft, pieces: Piece[]): void {
  const at = pieces.findIndex((piece) => typeof piece === 'string' && piece.includes('主要原因是'));
  if (at >= 0) pieces.splice(at, 1);
  const record = draft.truth.changes.find((change) => change.scope === 'three-public');
  if (record) record.reason = '';
}
