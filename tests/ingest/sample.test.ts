import { describe, expect, it } from 'vitest';
import { readText, sampleText } from './sample';

/**
 * Figures below were copied by hand from the printed document, not from what the program says: each is
 * table, code (or name where there is none), column, figure as printed, line.
 */
const BY_HAND: readonly (readonly [string, string, string, string, number])[] = [
  ['overview', '本年收入', 'income', '4,175.06', 117],
  ['overview', '201', 'expenditure', '3,680.23', 117],
  ['overview', '政府性基金预算拨款（结转）', 'income', '3.38', 157],
  ['overview', '国有资本经营预算拨款（结转）', 'income', '9.50', 159],
  ['overview', '223', 'expenditure', '42.47', 159],
  ['overview', '229', 'expenditure', '3.38', 165],
  ['overview', '支出总计', 'expenditure', '4,187.94', 177],
  ['income', '总计', 'total', '4,187.94', 256],
  ['income', '总计', 'fiscal_appropriation', '4,175.06', 256],
  ['income', '总计', 'general_public', '4,142.09', 256],
  ['income', '总计', 'state_capital_transfer', '32.96', 256],
  ['income', '总计', 'fiscal_carryover', '12.88', 256],
  ['income', '2080505', 'general_public', '128.60', 278],
  ['income', '22301', 'total', '42.47', 381],
  ['income', '22301', 'fiscal_appropriation', '32.96', 381],
  ['income', '22301', 'state_capital_transfer', '32.96', 381],
  ['income', '22301', 'fiscal_carryover', '9.50', 381],
  ['income', '2296003', 'total', '3.38', 397],
  ['income', '2296003', 'fiscal_carryover', '3.38', 397],
  ['expenditure', '201', 'basic', '3,177.23', 415],
  ['expenditure', '20132', 'project', '503.00', 423],
  ['expenditure', '223', 'project', '42.47', 455],
  ['expenditure', '2210201', 'basic', '97.34', 453],
  ['appropriation', '国有资本经营预算', 'income', '32.96', 493],
  ['appropriation', '201', 'general_public', '3,680.23', 487],
  ['appropriation', '223', 'state_capital', '32.96', 529],
  ['appropriation', '支出总计', 'general_public', '4,142.09', 547],
  ['appropriation', '支出总计', 'state_capital', '32.96', 547],
  ['general-public', '2013299', 'project', '503.00', 575],
  ['general-public', '2101103', 'basic', '8.04', 595],
  ['basic', '总计', 'personnel', '3,502.65', 620],
  ['basic', '总计', 'operating', '136.45', 620],
  ['basic', '30199', 'personnel', '2,357.46', 642],
  ['basic', '30208', 'operating', '47.70', 660],
  ['basic', '30302', 'personnel', '17.68', 676],
  ['state-capital', '2230105', 'project', '32.96', 807],
  ['three-public', '公务用车购置及运行费', 'general_public', '6.00', 831],
  ['three-public', '公务用车运行费', 'total', '6.00', 835],
  ['carryover', '2022年即开型体育彩票公益金返还资金', 'fiscal_project', '3.38', 861],
  ['carryover', '2023年自治州本级国有企业退休人员社会化管理补助资金', 'total', '1.90', 868],
];

describe('the sample', () => {
  const { budget, numbers, source } = readText(sampleText());

  it.each(BY_HAND)('prints %s %s %s %s on line %i, placed with certainty', (table, key, column, text, line) => {
    const found = budget.facts.filter(
      (fact) =>
        fact.table === table &&
        (fact.code || fact.name) === key &&
        fact.column === column &&
        fact.printed.line === line,
    );
    expect(found.map(({ printed }) => printed.text)).toEqual([text]);
    expect(found[0]?.provenance).not.toBe('inferred');
  });

  it('names the rows of the project table after their projects', () => {
    const total = budget.facts.find(
      ({ table, column, printed }) => table === 'project' && column === 'total' && printed.line === 747,
    );
    expect(total).toMatchObject({ code: '2013299', name: '社区运转经费', amount: 2_400_000, provenance: 'resolved' });
  });

  it('reads as many figures as each table prints', () => {
    const lines = sampleText().split('\n');
    for (const { role, line, endLine } of budget.tables) {
      // In this document every figure of a table has two decimals, and nothing else has.
      const printed =
        lines
          .slice(line - 1, endLine)
          .join('\n')
          .match(/\d\.\d\d(?!\d)/g)?.length ?? 0;
      expect(
        budget.facts.filter(({ table }) => table === role),
        role,
      ).toHaveLength(printed);
    }
  });

  it('leaves the project columns inferred, with their alternatives, and nothing else', () => {
    const open = budget.facts.filter(({ provenance }) => provenance === 'inferred');
    expect(new Set(open.map(({ table }) => table))).toEqual(new Set(['project']));
    for (const text of ['425.00', '78.00']) {
      const fact = open.find(({ row, printed }) => row === 1 && printed.text === text);
      expect(fact?.rule).toBeTruthy();
      expect(fact?.alternatives?.length).toBeGreaterThan(0);
    }
  });

  it('accounts for every printed number', () => {
    expect(numbers.filter(({ role }) => role === 'unknown')).toEqual([]);
    const lines = source.split('\n');
    const digits = lines.reduce((sum, line) => sum + (line.match(/\d/g)?.length ?? 0), 0);
    const held = numbers.reduce((sum, { text }) => sum + (text.match(/\d/g)?.length ?? 0), 0);
    expect(held).toBe(digits);
    for (const { line, offset, text } of numbers)
      expect(lines[line - 1]?.slice(offset, offset + text.length)).toBe(text);
  });

  it('finds all 25 stated changes, each with its reason but one', () => {
    const changes = budget.statements.filter(({ change }) => change !== null);
    expect(changes).toHaveLength(25);
    expect(changes.filter(({ change }) => change?.reason === '').map(({ subject }) => subject)).toEqual(['“三公”经费']);
    const job = changes.find(({ code }) => code === '2080705');
    expect(job).toMatchObject({ current: 1510400, change: { amount: -1325000 } });
    expect(job?.change?.reason).toBe('2024年公益性岗位人员数减少，工资、社保、公积金预算减少');
    expect(job?.change?.percent?.value).toBe(-46.73);
  });

  it('says which sources are not planned', () => {
    const absent = budget.statements.filter((statement) => statement.absent).map(({ subject }) => subject);
    expect(absent).toContain('政府性基金预算');
    expect(absent).toHaveLength(4);
  });

  it('reads four projects with their unit arithmetic', () => {
    expect(budget.projects.map(({ name, code, units }) => [name, code, units?.count, units?.each.amount])).toEqual([
      ['社区运转经费', '2013299', 12, 200_000],
      ['社区服务群众经费', '2013299', 12, 100_000],
      ['网格党支部书记报酬', '2013299', 65, 12_000],
      ['网格党支部活动经费', '2013299', 65, 10_000],
    ]);
  });

  it('puts split targets together again, and flags the repeated row', () => {
    const all = budget.targets.flatMap(({ targets }) => targets);
    expect(all).toHaveLength(33);
    expect(all.find(({ place }) => place.line === 1440)).toMatchObject({
      level1: '成本指标',
      level2: '经济成本指标',
      indicator: '社区每月拨付标准',
      operator: '<=',
      value: '0.83',
      unit: '万元',
      lastYear: '0.83万元',
      weight: 20,
    });
    expect(all.filter(({ duplicateOf }) => duplicateOf).map(({ place }) => place.line)).toEqual([1965]);
    expect(all.every(({ level1, level2 }) => level1 !== '' && level2 !== '')).toBe(true);
  });

  it('knows staff, vehicles and procurement', () => {
    const value = (label: string, unit: string, role?: string) =>
      budget.holdings.find(
        (holding) => holding.label === label && holding.unit === unit && (!role || holding.role === role),
      )?.value;
    expect(value('在职', '人', 'part')).toBe(83);
    expect(value('退休', '人', 'change')).toBe(4);
    expect(value('车辆', '辆')).toBe(11);
    expect(value('其他车辆', '元')).toBe(466_800);
    expect(value('政府采购货物预算', '元')).toBe(4_203_500);
    expect(budget.offices).toHaveLength(6);
  });

  it('finds the real contradictions by general rules, and calls no honest rounding one', () => {
    const bad = budget.checks.filter(({ state }) => state === '不符');
    const lines = bad.map(({ left, right }) => [...left.lines, ...right.lines]);
    expect(budget.checks.length).toBeGreaterThanOrEqual(100);
    // Vehicles 11 against 2 + 0 + 1; 2 projects against 4; 12 communities last year against 16; weights of 110.
    for (const line of [1237, 1256, 1748, 1965]) expect(lines.some((list) => list.includes(line))).toBe(true);
    expect(bad.some(({ group }) => group === 'within-table' || group === 'between-tables')).toBe(false);
  });

  it('names body, year, level and date', () => {
    expect(budget).toMatchObject({ year: 2024, level: '部门', published: { date: '2024-02-07', line: 2084 } });
    expect(budget.problems).toEqual([]);
    expect(budget.glossary).toHaveLength(8);
  });

  it('shows the empty table as a sentence', () => {
    const empty = budget.tables.filter((table) => table.empty).map(({ role, empty }) => [role, empty?.line]);
    expect(empty).toEqual([['government-funds', 772]]);
  });

  it('reads alike with 单位 for 部门, without the carryover table, and with the other title of table 4', () => {
    const facts = (text: string) => readText(text).budget.facts.map(({ id, amount }) => `${id} ${amount}`);
    const all = facts(sampleText());
    expect(facts(sampleText().replaceAll('部门', '单位'))).toEqual(all);
    expect(facts(sampleText().replace('财政拨款收支预算总体情况表', '财政拨款收支总体情况表'))).toEqual(all);
    const lines = sampleText().split('\n');
    const without = [...lines.slice(0, 835), ...lines.slice(868)].join('\n');
    expect(facts(without)).toEqual(all.filter((fact) => !fact.startsWith('carryover/')));
  });
});
