import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/rules';
import { runChecks } from '../../src/checks/runChecks';
import { reprint } from './ContentBuilder';
import { expectSoundChecks } from './soundChecks';
import { soundContent } from './soundContent';
import type { BudgetContent } from '../../src/checks/rule';
import type { CheckState } from '../../src/model/checks/check';
import { checkWords } from '../checks/checkWords';
import { RULE_KEYS } from '../../src/model/checks/checkRule';

/** What is printed differently, and what the rule then has to say. */
interface Break {
  rule: string;
  state: CheckState;
  spoil: (content: BudgetContent) => void;
}

const statement = (content: BudgetContent, scope: string, subject: string) => {
  const found = content.statements.find((one) => one.scope === scope && one.subject === subject);
  if (!found) throw new Error(`no statement ${scope} ${subject}`);
  return found;
};

const holding = (content: BudgetContent, label: string) => {
  const found = content.holdings.find((one) => one.label === label);
  if (!found) throw new Error(`no holding ${label}`);
  return found;
};

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
};

const factOf = (content: BudgetContent, id: string) => {
  const found = content.facts.find((one) => one.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};

const target = (content: BudgetContent, table: number, row: number) => at(at(content.targets, table).targets, row);

/** Prints the total of a table once more, as a line that was copied twice. */
function printTotalTwice(content: BudgetContent, role: string): void {
  const total = content.facts.filter(({ table, row }) => table === role && row === 1);
  for (const fact of total) content.facts.push({ ...fact, id: `${role}/99/${fact.column}`, row: 99 });
}

const BREAKS: readonly Break[] = [
  { rule: 'row-sum', state: '不符', spoil: (content) => reprint(content, 'basic/1/operating', '100.03') },
  { rule: 'row-sum', state: '四舍五入差', spoil: (content) => reprint(content, 'basic/1/operating', '100.01') },
  { rule: 'list-sum', state: '不符', spoil: (content) => reprint(content, 'overview/8/income', '12.00') },
  { rule: 'list-balance', state: '不符', spoil: (content) => reprint(content, 'overview/13/expenditure', '1,061.00') },
  { rule: 'three-public-sum', state: '不符', spoil: (content) => reprint(content, 'three-public/3/total', '9.00') },
  { rule: 'code-sum', state: '不符', spoil: (content) => reprint(content, 'income/3/total', '610.00') },
  { rule: 'class-sum', state: '不符', spoil: (content) => reprint(content, 'expenditure/1/basic', '810.00') },
  { rule: 'body-sum', state: '不符', spoil: (content) => reprint(content, 'carryover/3/total', '7.00') },
  { rule: 'same-code', state: '不符', spoil: (content) => reprint(content, 'general-public/7/total', '201.00') },
  { rule: 'same-code', state: '需核对', spoil: (content) => reprint(content, 'general-public/7/total', '200.01') },
  { rule: 'same-total', state: '不符', spoil: (content) => reprint(content, 'carryover/1/total', '11.00') },
  { rule: 'total-repeated', state: '需核对', spoil: (content) => printTotalTwice(content, 'expenditure') },
  {
    rule: 'within-spending',
    state: '不符',
    spoil: (content) => reprint(content, 'general-public/5/project', '201.00'),
  },
  { rule: 'three-public-payment', state: '不符', spoil: (content) => reprint(content, 'basic/8/total', '9.00') },
  { rule: 'three-public-payment', state: '需核对', spoil: (content) => reprint(content, 'basic/8/total', '7.00') },
  {
    rule: 'stated-amount',
    state: '不符',
    spoil: (content) =>
      Object.assign(statement(content, 'general-public', '行政运行').amount ?? {}, { amount: 6_010_000 }),
  },
  {
    rule: 'stated-absence',
    state: '不符',
    spoil: (content) => Object.assign(factOf(content, 'income/1/general_public'), { column: 'government_funds' }),
  },
  {
    rule: 'stated-share',
    state: '不符',
    spoil: (content) => Object.assign(statement(content, 'income', '一般公共预算').share ?? {}, { value: 94.43 }),
  },
  {
    rule: 'stated-list',
    state: '需核对',
    spoil: (content) =>
      Object.assign(statement(content, 'basic', '人员经费').quote, { text: '主要包括：基本工资、退休费。' }),
  },
  {
    rule: 'project-amount',
    state: '不符',
    spoil: (content) => Object.assign(at(content.projects, 0).amount ?? {}, { amount: 1_510_000 }),
  },
  { rule: 'project-count', state: '需核对', spoil: (content) => content.projects.splice(1) },
  {
    rule: 'carryover-count',
    state: '需核对',
    spoil: (content) =>
      Object.assign(statement(content, 'income', '财政拨款结转').change ?? {}, {
        reason: '2030年国有资本经营预算安排项目1个',
      }),
  },
  {
    rule: 'stated-percent',
    state: '不符',
    spoil: (content) =>
      Object.assign(statement(content, 'operating', '机关运行经费').change?.percent ?? {}, { value: -4.67 }),
  },
  {
    rule: 'repeated-statement',
    state: '不符',
    spoil: (content) =>
      Object.assign(statement(content, 'carryover', '上年结转结余').amount ?? {}, { amount: 110_000 }),
  },
  {
    rule: 'change-sum',
    state: '需核对',
    spoil: (content) =>
      Object.assign(statement(content, 'general-public', '行政运行').change ?? {}, { amount: 700_000 }),
  },
  {
    rule: 'change-sum',
    state: '不符',
    spoil: (content) =>
      Object.assign(statement(content, 'three-public', '公务接待费').change ?? {}, { amount: 70_000 }),
  },
  {
    rule: 'last-year-total',
    state: '需核对',
    spoil: (content) => Object.assign(statement(content, 'expenditure', '基本支出').change ?? {}, { amount: 810_000 }),
  },
  { rule: 'holding-sum', state: '不符', spoil: (content) => Object.assign(holding(content, '车辆'), { value: 4 }) },
  {
    rule: 'procurement-share',
    state: '不符',
    spoil: (content) => Object.assign(holding(content, '面向中小企业预留'), { value: 210_000 }),
  },
  { rule: 'office-count', state: '不符', spoil: (content) => content.offices.push({ name: '统计中心', line: 1 }) },
  {
    rule: 'unit-arithmetic',
    state: '不符',
    spoil: (content) => Object.assign(at(content.projects, 0).units ?? {}, { count: 11 }),
  },
  {
    rule: 'performance-summary',
    state: '不符',
    spoil: (content) => Object.assign(holding(content, '当年财政拨款项目'), { value: 1 }),
  },
  {
    rule: 'performance-summary',
    state: '不符',
    spoil: (content) => Object.assign(holding(content, '涉及金额'), { value: 10_610_000 }),
  },
  { rule: 'target-weight', state: '不符', spoil: (content) => Object.assign(target(content, 1, 0), { weight: 60 }) },
  {
    rule: 'target-repeated',
    state: '需核对',
    spoil: (content) => at(content.targets, 1).targets.push({ ...target(content, 1, 1), id: 'g2.4' }),
  },
  {
    rule: 'target-last-year',
    state: '不符',
    spoil: (content) => Object.assign(target(content, 2, 0), { lastYear: '10个' }),
  },
  {
    rule: 'target-last-year',
    state: '需核对',
    spoil: (content) => Object.assign(target(content, 2, 2), { lastYear: '88%' }),
  },
  {
    rule: 'units-last-year',
    state: '需核对',
    spoil: (content) => Object.assign(target(content, 2, 1), { lastYear: '15人' }),
  },
  {
    rule: 'target-funds',
    state: '不符',
    spoil: (content) => Object.assign(at(at(content.targets, 1).funds, 0), { amount: 1_400_000 }),
  },
  {
    rule: 'goal-figure',
    state: '不符',
    spoil: (content) => Object.assign(at(content.targets, 1), { goal: '本项目拟投入170万元' }),
  },
  {
    rule: 'target-standard',
    state: '需核对',
    spoil: (content) => Object.assign(target(content, 1, 1), { value: '1.52' }),
  },
  { rule: 'target-units', state: '需核对', spoil: (content) => Object.assign(target(content, 2, 0), { value: '9' }) },
];

const MORE_BREAKS: readonly Break[] = [
  {
    rule: 'stated-sum',
    state: '不符',
    spoil: (content) => Object.assign(statement(content, 'income', '收入预算').amount ?? {}, { amount: 10_700_000 }),
  },
  {
    rule: 'share-sum',
    state: '不符',
    spoil: (content) => Object.assign(statement(content, 'income', '一般公共预算').share ?? {}, { value: 94.43 }),
  },
  {
    rule: 'subsidy-arithmetic',
    state: '需核对',
    spoil: (content) => Object.assign(at(at(content.projects, 1).notes, 0), { text: '每个站点4人' }),
  },
  {
    rule: 'transferred-units',
    state: '需核对',
    spoil: (content) => Object.assign(target(content, 1, 0), { lastYear: '13个' }),
  },
];

const ALL_BREAKS = [...BREAKS, ...MORE_BREAKS];

const HONEST: readonly CheckState[] = ['相符', '四舍五入差'];

/** Rules about what only other forms print; tests/checks has budgets in these forms. */
const OF_OTHER_FORMS = ['spending-list-sum', 'group-sum', 'procurement-sum', 'operating-cost'];

/** Rules that have nothing to tell of a budget that is sound: no indicator and no total twice, no part larger than its whole. */
const SILENT = ['target-repeated', 'total-repeated', 'within-spending'];

const COMPARING = RULES.map(({ key }) => key).filter((key) => ![...SILENT, ...OF_OTHER_FORMS].includes(key));

describe('every rule', () => {
  const sound = runChecks(soundContent());

  it.each(COMPARING)('%s compares something in a sound budget and agrees', (key) => {
    const checks = sound.filter((check) => check.rule === key);
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter((check) => !HONEST.includes(check.state))).toEqual([]);
  });

  it('has a broken budget to find', () => {
    const broken = new Set([...ALL_BREAKS.map(({ rule }) => rule), ...OF_OTHER_FORMS]);
    expect(RULES.map((rule) => rule.key).filter((key) => !broken.has(key))).toEqual([]);
  });

  it.each(ALL_BREAKS)('$rule says $state', ({ rule, state, spoil }) => {
    const content = soundContent();
    spoil(content);
    const found = runChecks(content).filter((check) => check.rule === rule && check.state === state);
    expect(found.length).toBeGreaterThan(0);
  });

  it('has a key of its own, in the order of the keys', () => {
    expect(RULES.map((rule) => rule.key)).toEqual(RULE_KEYS);
  });
});

describe('runChecks', () => {
  it('keeps difference, bound and state together', () => {
    expectSoundChecks(runChecks(soundContent()));
    for (const { spoil } of ALL_BREAKS) {
      const content = soundContent();
      spoil(content);
      expectSoundChecks(runChecks(content));
    }
  });

  it('quotes both places in words', () => {
    const content = soundContent();
    const texts = new Map(runChecks(content).map((check) => [check.id, checkWords(content, check)]));
    expect(texts.get('holding-sum/vehicles/h10')).toBe('国有资产 车辆 3 辆 | 一般公务用车 2 辆 + 其他车辆 1 辆');
    expect(texts.get('row-sum/basic/1/total')).toBe(
      '表6 总计 合计 800.00 | 表6 总计 人员经费 700.00 + 公用经费 100.00',
    );
    expect(texts.get('stated-amount/s3')).toBe('说明二 一般公共预算 1,000.00 万元 | 表2 总计 一般公共预算 1,000.00');
  });

  it('ends on nothing at all, and on content that has lost parts', () => {
    const empty = {
      body: '',
      year: 0,
      tables: [],
      facts: [],
      statements: [],
      projects: [],
      targets: [],
      holdings: [],
      offices: [],
    };
    expect(runChecks(empty)).toEqual([]);
    const keys = ['tables', 'facts', 'statements', 'projects', 'targets', 'holdings', 'offices'] as const;
    for (const key of keys) expect(() => runChecks({ ...soundContent(), [key]: [] })).not.toThrow();
  });
});
