import { describe, expect, it, test } from 'vitest';
import { BudgetIndex } from '../../src/model/BudgetIndex';
import type { Budget } from '../../src/model/budget';
import { noticeOf } from '../../src/model/problems/problem';
import { sumYuan } from '../../src/model/money';
import { flowGraph } from '../../src/series/flows/graph/flowGraph';
import { flowSeries } from '../../src/series/flows/flowSeries';
import { openMatters } from '../../src/series/questions/openMatters';
import { absentParts } from '../../src/series/overview/given';
import { hundredYuan } from '../../src/series/overview/hundredYuan';
import { absentKpis, kpis } from '../../src/series/overview/kpis';
import { means } from '../../src/series/targets/means';
import { structureView } from '../../src/series/structure/structure';
import { jiangsuForm, shanghaiForm } from './inventedForms';
import { toldBudget } from '../../src/i18n/checks/toldBudget';

const told = (budget: Budget) =>
  flowGraph(budget).flows.map(({ from, to, amount, certainty }) => `${from} ${to} ${amount} ${certainty}`);

/** At each drawn node between the first and the last layer what comes in is what goes on, or stops as a whole. */
function conserved(budget: Budget): void {
  const graph = flowGraph(budget);
  const into = (id: string) => sumYuan(graph.flows.filter(({ to }) => to === id).map(({ amount }) => amount));
  const out = (id: string) => sumYuan(graph.flows.filter(({ from }) => from === id).map(({ amount }) => amount));
  for (const { id, layer, key, amount } of graph.nodes) {
    if (layer === 'function' && key !== 'undisclosed') expect([into(id), out(id)], id).toEqual([amount, amount]);
    if (layer === 'manner') expect([into(id), out(id)], id).toEqual([amount, amount]);
    if (layer === 'source') expect(out(id), id).toBe(amount);
  }
}

describe('a form that prints functions by basic and project', () => {
  const budget = shanghaiForm();

  it('lets the river run through both, and stops where no table goes on', () => {
    expect(told(budget)).toEqual([
      'source:fiscal_appropriation function:206 600 reported',
      'source:fiscal_appropriation function:208 300 reported',
      'source:fiscal_appropriation function:213 1000 reported',
      'source:business_income function:213 100 reported',
      'function:208 manner:basic 300 reported',
      'function:213 manner:basic 700 reported',
      'function:206 manner:project 600 reported',
      'function:213 manner:project 400 reported',
      'manner:basic economic:301 650 reported',
      'manner:basic economic:302 250 reported',
      // The table of basic expenditure is that of general public money only: it holds 900 of 1,000.
      'manner:basic economic:undisclosed 100 undisclosed',
      'manner:project economic:undisclosed 1000 undisclosed',
    ]);
  });

  it.each([1, 100, 1_000_000])('conserves money at every node, at %i times its size', (size) => {
    conserved(shanghaiForm(size));
  });

  it('counts what stops among every hundred yuan', () => {
    const series = flowSeries(budget, flowGraph(budget));
    const yuan = hundredYuan(series).map(({ node, yuan: part }) => `${node.key} ${part}`);
    expect(yuan).toEqual(['301 32.5', '302 12.5', 'undisclosed 55']);
  });

  /** The table of basic expenditure holds all that is basic, so that only project money stops. */
  const whole = {
    ...budget,
    facts: budget.facts.map((fact) => (fact.id === 'basic/2/total' ? { ...fact, amount: 350 } : fact)),
  };

  it('lets a manner that nothing follows end its layer, however much it is', () => {
    const graph = flowGraph(whole);
    const nodes = graph.nodes.map((node) => (node.id === 'manner:project' ? { ...node, amount: 3_000 } : node));
    const { layers } = flowSeries(whole, { ...graph, nodes });
    expect(layers[2]?.map(({ key, amount }) => `${key} ${amount}`)).toEqual(['basic 1000', 'project 3000']);
  });

  it('draws no band to the undisclosed where all that leads there stops', () => {
    const series = flowSeries(whole, flowGraph(whole));
    expect(series.layers.map((layer) => layer.map(({ key }) => key))).toEqual([
      ['fiscal_appropriation', 'business_income'],
      ['213', '206', '208'],
      ['basic', 'project'],
      ['301', '302'],
    ]);
    expect(series.stopped).toMatchObject({ key: 'undisclosed', amount: 1_000 });
    expect(series.bands[2]?.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'manner:basic economic:301',
      'manner:basic economic:302',
    ]);
  });

  it('knows the three public expenses by column, and the running cost that stands beside them', () => {
    const { threePublic, operating } = means(toldBudget(budget, 'zh'));
    expect(threePublic?.rows.map(({ name, cell }) => `${name} ${cell?.amount ?? 'blank'}`)).toEqual([
      '“三公”经费 12',
      '因公出国（境）费 0',
      '公务接待费 4',
      '公务用车购置及运行费 8',
      '公务用车购置费 blank',
      '公务用车运行费 8',
    ]);
    expect(operating?.amount).toBe(77);
  });

  it('has no card for what is absent from the form, and names it instead', () => {
    expect(kpis(budget).map(({ key, value }) => `${key} ${value}`)).toEqual([
      'total 2000',
      'basic 1000',
      'project 1000',
      'three-public 12',
      'operating 77',
    ]);
    expect(absentParts(budget).map(({ part }) => part)).toEqual(['changes', 'projects', 'targets', 'staff']);
    // The total stands above the cards: nobody may say that it is not printed.
    expect(absentKpis(budget)).toEqual([{ key: 'staff', unread: false }]);
  });

  it('never calls absent what may only be unread', () => {
    const problems = [noticeOf('absent-part', { part: 'narrative' })];
    expect(absentKpis({ ...budget, problems })).toEqual([{ key: 'staff', unread: true }]);
  });
});

describe('a form that prints functions with totals only', () => {
  it('derives the crossing where one source pays for everything', () => {
    const flows = told(jiangsuForm());
    expect(flows).toEqual([
      'source:general_public function:204 1500 derived',
      'source:general_public function:221 500 derived',
      'function:204 economic:undisclosed 1500 undisclosed',
      'function:221 economic:undisclosed 500 undisclosed',
    ]);
    conserved(jiangsuForm());
  });

  it('invents no crossing where two sources pay and no table says what for', () => {
    const budget = jiangsuForm([
      ['', '一般公共预算资金', 1_800],
      ['', '其他资金', 200],
    ]);
    const crossing = told(budget).filter((flow) => flow.startsWith('source:'));
    expect(crossing).toEqual([
      'source:general_public function:undisclosed 1800 undisclosed',
      'source:other_income function:undisclosed 200 undisclosed',
    ]);
    expect(flowSeries(budget, flowGraph(budget)).bands[0]).toEqual([]);
  });

  it('gives the rest to the last source where the others are printed by function', () => {
    const budget = jiangsuForm(
      [
        ['', '一般公共预算资金', 1_800],
        ['', '政府性基金', 200],
      ],
      [['221', '住房保障支出', 200]],
    );
    expect(told(budget).filter((flow) => flow.startsWith('source:'))).toEqual([
      'source:government_funds function:221 200 reported',
      'source:general_public function:204 1500 derived',
      'source:general_public function:221 300 derived',
    ]);
    conserved(budget);
  });

  it('lists economic classes beside the functions, with what they leave as undisclosed', () => {
    const budget = jiangsuForm();
    const series = flowSeries(budget, flowGraph(budget));
    expect(series.bands[1]).toEqual([]);
    expect(series.layers[2]?.map(({ key, amount }) => `${key} ${amount}`)).toEqual([
      '301 600',
      '303 300',
      'undisclosed 1100',
    ]);
    expect(structureView(budget).purposes.parts.map(({ code, amount }) => `${code} ${amount}`)).toEqual([
      '204 1500',
      '221 500',
    ]);
    expect(structureView(budget).categories.parts.map(({ id, amount }) => `${id} ${amount}`)).toEqual([
      '301 600',
      '303 300',
      'undisclosed 1100',
    ]);
  });

  it.each([
    ['apart from the functions', jiangsuForm(), 1_100, 0.55],
    ['behind basic expenditure', shanghaiForm(), 1_100, 0.55],
  ])('asks only about money that no class is printed of, where classes stand %s', (_, budget, amount, share) => {
    const matters = openMatters(toldBudget(budget, 'zh'), flowSeries(budget, flowGraph(budget)));
    expect(matters.filter(({ kind }) => kind === 'undisclosed')).toEqual([
      { kind: 'undisclosed', amount, share, step: 1 },
    ]);
  });

  it('takes the row of three, not the one with meetings and training, for the three public expenses', () => {
    expect(kpis(jiangsuForm()).find(({ key }) => key === 'three-public')?.value).toBe(25);
    expect(means(toldBudget(jiangsuForm(), 'zh')).operating?.amount).toBe(210);
  });
});

describe('totals', () => {
  it.each(['合计', '总计', '支出总计', '支出合计', '本年支出合计', ''])('are found as the row “%s”', (name) => {
    const budget = jiangsuForm();
    const facts = budget.facts.map((fact) => (fact.table === 'expenditure' ? { ...fact, name } : fact));
    expect(BudgetIndex.of({ ...budget, facts }).total('expenditure', 'basic')?.amount).toBe(900);
  });

  it('are never a row that is one of several without a code', () => {
    const budget = jiangsuForm();
    const facts = budget.facts.filter(({ name }) => name !== '收入总计');
    const two = [...facts, { ...facts[0]!, name: '其他资金', row: 9, id: 'income/9/total' }];
    expect(BudgetIndex.of({ ...budget, facts: two }).total('income', 'total')).toBeUndefined();
  });
});

test('what is to be bought is no second value of what is there, though it is called the same', () => {
  const budget = shanghaiForm();
  const printed = { text: '1', page: null, line: 1, offset: 0 };
  const vehicles = [
    ['total', '共有车辆', 8],
    ['part', '执法执勤用车', 0],
    ['part', '其他用车', 8],
    ['total', '安排购置车辆', 1],
    ['part', '执法执勤用车', 0],
    ['part', '其他用车', 1],
  ] as const;
  const holdings = vehicles.map(([role, label, value], at) => ({
    id: `h${at}`,
    group: 'vehicles' as const,
    role,
    label,
    value,
    unit: '辆',
    step: 1,
    printed: { ...printed, line: at },
  }));
  const [group] = means(toldBudget({ ...budget, holdings }, 'zh')).groups;
  expect(group?.rows.map(({ label, values }) => [label, ...values.map(({ value }) => value)])).toEqual(
    vehicles.map(([, label, value]) => [label, value]),
  );
});
