import { printBodyTargets } from './bodyTargets';
import { inventBody } from './body';
import { inventBudget } from './budget';
import { printBasicSection, printThreePublicSection } from './basicSections';
import { printBasicTable, printFunctionTable, printSpecialTable } from './codedTables';
import { plantContradictions } from './contradictions';
import type { Draft } from './draft';
import { stepFen } from './figure';
import { inventHabits } from './habits';
import { printClosing, printProfile } from './frame';
import type { Invented, InventOptions, Truth } from './Invented';
import { printAppropriation, printOverview } from './listTables';
import { printCarryover, printProjectTable } from './namedTables';
import { printOtherMatters, printPerformance } from './otherMatters';
import { printAppropriationSection, printExpenditureSection, printIncomeSection, printTotals } from './overallSections';
import { printCarrySection, printGeneralSection, printSpecialSection } from './budgetSections';
import { Paper } from './paper';
import { isCarry } from './payment';
import { printProjectTargets } from './projectTargets';
import { hanNumber, printProjectSection } from './projectSection';
import { Random } from './random';
import { inventStyle } from './style';
import { printThreePublic } from './threePublicTable';

/**
 * Invents a whole disclosure document and tells what is true in it. The same seed and options give the same document.
 * Amounts are exact to the fen underneath; every printed figure is the honest rounding of its exact amount.
 */
export function invent(seed: number, options: InventOptions = {}): Invented {
  return inventDraft(seed, options).invented;
}

/** The same, with the budget beneath it, for those who print it in another way. */
export function inventDraft(seed: number, options: InventOptions = {}): { invented: Invented; draft: Draft } {
  const random = new Random(seed);
  const body = inventBody(random);
  const style = inventStyle(random, options.wrappedLists);
  const habits = inventHabits(new Random(seed + 500_000_007));
  // A page that ends inside a code would leave its number among the code's.
  if (habits.codes === 'broken') style.midRowBreak = 0;
  if (habits.wide !== '') style.prose = { ...style.prose, wide: habits.wide };
  const budget = inventBudget(random, body, 2 * Math.max(stepFen(style.figures), stepFen(style.prose)));
  const truth: Truth = {
    body: body.name,
    level: body.level,
    year: body.year,
    unit: style.figures.unit,
    published: body.published,
    facts: [],
    changes: [],
    projects: [],
    targets: [],
    holdings: [],
    emptyTables: [],
    tables: [],
    private: [],
    planted: [],
    unread: [],
  };
  const draft: Draft = {
    random,
    body,
    style,
    habits,
    budget,
    truth,
    paper: new Paper(random, style.paper, habits.pageMark, habits.runningHead?.(body)),
    headers: new Map(),
    units: new Map(),
  };
  const carried = budget.payments.some((payment) => isCarry(payment) && payment.fen > 0);
  const withCarry = carried || random.chance(0.5);
  printProfile(draft);
  printTables(draft, withCarry);
  printNarrative(draft, withCarry);
  printBodyTargets(draft);
  printProjectTargets(draft);
  printClosing(draft);
  const text = plantContradictions(random, draft.paper.finish(), truth, options.contradictions ?? 0);
  const invented = { text: text.replace(/\n/g, style.lineEnd), file: `invented-${seed}-${body.year}.txt`, truth };
  return { invented, draft };
}

/** The second part: the tables, each on a page of its own. */
/** A table that the template does not know: its figures are nobody's. */
function printOtherTable(draft: Draft, behind: number): void {
  if (draft.habits.otherTable !== behind) return;
  const { paper, style, truth } = draft;
  const mark = (line: number) => truth.unread.push(line);
  paper.breakPage();
  paper.print('表 99', [mark]);
  paper.print('政府采购预算表');
  paper.print(`编制部门：${draft.body.name} 单位：${style.figures.unit}`);
  paper.print('采购项目 数量 金额', [mark]);
  for (const row of ['总计 20.00 546.35', '201 03 办公设备购置 12.00 420.35', '2.公务用车 8.00 126.00'])
    paper.print(row, [mark]);
}

function printTables(draft: Draft, withCarry: boolean): void {
  draft.paper.breakPage();
  draft.paper.print(`第二部分 ${draft.body.year} 年${draft.body.level}预算公开表`);
  const tables: ((number: number) => void)[] = [
    (number) => printOverview(draft, number),
    (number) => printFunctionTable(draft, 'income', number),
    (number) => printFunctionTable(draft, 'expenditure', number),
    (number) => printAppropriation(draft, number),
    (number) => printFunctionTable(draft, 'general-public', number),
    (number) => printBasicTable(draft, number),
    (number) => printProjectTable(draft, number),
    (number) => printSpecialTable(draft, 'government-funds', number),
    (number) => printSpecialTable(draft, 'state-capital', number),
    (number) => printThreePublic(draft, number),
    (number) => withCarry && printCarryover(draft, number),
  ];
  tables.forEach((print, index) => {
    print(index + 1);
    printOtherTable(draft, index + 1);
  });
}

/** The third part: what the tables mean, section by section. */
function printNarrative(draft: Draft, withCarry: boolean): void {
  const { paper, body } = draft;
  paper.breakPage();
  paper.print(`第三部分 ${body.year} 年${body.level}预算情况说明`);
  const about = `关于${body.name}${body.year}年`;
  const sections: [string, () => void][] = [
    [`${about}收支预算情况总体说明`, () => printTotals(draft)],
    [`${about}收入预算情况说明`, () => printIncomeSection(draft)],
    [`${about}支出预算情况说明`, () => printExpenditureSection(draft)],
    [`${about}财政拨款收支预算情况的总体说明`, () => printAppropriationSection(draft)],
    [`${about}一般公共预算当年拨款情况说明`, () => printGeneralSection(draft)],
    [`${about}一般公共预算基本支出情况说明`, () => printBasicSection(draft)],
    [`${about}一般公共预算项目支出情况说明`, () => printProjectSection(draft)],
    [`${about}政府性基金预算拨款情况说明`, () => printSpecialSection(draft, 'government-funds')],
    [`${about}国有资本经营预算拨款情况说明`, () => printSpecialSection(draft, 'state-capital')],
    [`${about}财政拨款“三公”经费预算情况说明`, () => printThreePublicSection(draft)],
  ];
  if (withCarry) sections.push([`${about}上年结转结余预算情况说明`, () => printCarrySection(draft)]);
  sections.push(['其他重要事项的情况说明', () => printOtherMatters(draft)]);
  sections.forEach(([title, print], index) => {
    paper.prose([`${hanNumber(index + 1)}、 ${title}`]);
    print();
  });
  printPerformance(draft);
}
