import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/runChecks';
import { stepOf, yuanOf } from '../../src/model/money';
import { expectSoundChecks } from '../model/soundChecks';
import { FormBuilder, type FormRow } from './FormBuilder';
import { jiangsuContent } from './jiangsuForm';
import { shanghaiContent } from './shanghaiForm';
import type { BudgetContent } from '../../src/checks/rule';
import type { Statement } from '../../src/model/narrative/statement';

const FORMS = [
  { form: 'Shanghai', sound: shanghaiContent },
  { form: 'Jiangsu', sound: jiangsuContent },
];

/** The same figure with its first digit raised by one, as a slip of the pen makes it. */
function slip(content: BudgetContent, id: string): void {
  const fact = content.facts.find((candidate) => candidate.id === id);
  const unit = content.tables.find(({ role }) => role === fact?.table)?.unit ?? '元';
  if (!fact) throw new Error(`no fact ${id}`);
  const text = fact.printed.text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
  fact.printed = { ...fact.printed, text };
  fact.amount = yuanOf(text, unit);
  fact.step = stepOf(text, unit);
}

/** A sentence of the section on income: how much comes from one source. */
function aboutIncome(subject: string, yuan: number, text: string): Statement {
  const printed = { page: null, line: 900, offset: 0, text };
  return {
    id: 's1',
    section: '一（一）',
    scope: 'income',
    code: '',
    subject,
    amount: { amount: yuan, step: 100, printed },
    current: yuan,
    share: null,
    change: null,
    absent: false,
    use: '',
    quote: { text: `${subject}${text}万元。`, line: 900, endLine: 900 },
  };
}

describe('a sentence about a source of income where sources are rows', () => {
  const checked = (subject: string, yuan: number, text: string) =>
    runChecks({ ...jiangsuContent(), statements: [aboutIncome(subject, yuan, text)] })
      .filter(({ rule }) => rule === 'stated-amount')
      .map(({ state, right }) => [state, right.value]);

  it('is held against the row of this source, never against all income', () => {
    expect(checked('其他资金收入预算', 800_000, '80.00')).toEqual([['相符', 800_000]]);
    expect(checked('其他资金收入预算', 810_000, '81.00')).toEqual([['不符', 800_000]]);
    expect(checked('财政拨款收入预算', 9_000_000, '900.00').filter(([state]) => state === '不符')).toEqual([]);
  });

  it('is held against all income where it names no source', () => {
    expect(checked('收入预算', 9_800_000, '980.00')).toEqual([['相符', 9_800_000]]);
    expect(checked('收入总预算', 9_900_000, '990.00')).toEqual([['不符', 9_800_000]]);
  });
});

describe.each(FORMS)('a budget in the form of $form', ({ sound }) => {
  it('that agrees with itself contradicts itself nowhere, and many figures are compared', () => {
    const checks = runChecks(sound());
    expectSoundChecks(checks);
    expect(checks.filter(({ state }) => state !== '相符').map(({ id }) => id)).toEqual([]);
    expect(checks.length).toBeGreaterThan(50);
  });

  it('has every contradiction found that one wrong digit makes, at the place of the digit', () => {
    for (const { id } of sound().facts) {
      const content = sound();
      slip(content, id);
      const found = runChecks(content).filter(({ state }) => state === '不符' || state === '需核对');
      expect(found.length, id).toBeGreaterThan(0);
      // Every finding names the wrong figure on one of its sides, so that it leads to it.
      for (const { left, right, id: check } of found)
        expect([...left.facts, ...right.facts], `${id} ${check}`).toContain(id);
    }
  });

  it('says nothing of a column, a row or a table that it does not print', () => {
    const tables = sound().tables.map(({ role }) => role);
    for (const role of tables) {
      const content = sound();
      content.tables = content.tables.filter((table) => table.role !== role);
      content.facts = content.facts.filter((fact) => fact.table !== role);
      const found = runChecks(content).filter(({ state }) => state === '不符' || state === '需核对');
      expect(
        found.map(({ id }) => id),
        role,
      ).toEqual([]);
    }
    for (const { role, columns } of sound().tables)
      for (const { key } of columns) {
        const content = sound();
        const table = content.tables.find((one) => one.role === role);
        if (!table || columns.length === 1 || ['total', 'expenditure', 'income'].includes(key)) continue;
        // Where a part is not printed, the parts that are no longer add up to their whole; the rest has to stay silent.
        table.columns = table.columns.filter((column) => column.key !== key);
        content.facts = content.facts.filter((fact) => fact.table !== role || fact.column !== key);
        const found = runChecks(content).filter(
          ({ state, group, rule }) => state !== '相符' && group === 'between-tables' && rule !== 'row-sum',
        );
        expect(
          found.map(({ id }) => id),
          `${role}/${key}`,
        ).toEqual([]);
      }
  });
});

describe('a rule about what only some forms print', () => {
  it('compares something in a sound budget, and finds what is broken', () => {
    const checks = FORMS.flatMap(({ sound }) => runChecks(sound()));
    for (const rule of ['spending-list-sum', 'procurement-sum', 'operating-cost'])
      expect(checks.filter((check) => check.rule === rule).length, rule).toBeGreaterThan(1);
  });

  it('adds up the groups of basic expenditure that a final account prints below their classes', () => {
    const group = (operating: string): BudgetContent => {
      const rows: readonly (readonly [string, string, string])[] = [
        ['301', '工资福利支出', '40.00'],
        ['303', '对个人和家庭的补助', '10.00'],
        ['', '人员经费合计', '50.00'],
        ['302', '商品和服务支出', '9.00'],
        ['', '公用经费合计', operating],
      ];
      const printed = rows.map(([code, name, total]): FormRow => [[code, name, { total }]]);
      return new FormBuilder().table('basic', [['total']], printed, '万元').content;
    };
    const states = (content: BudgetContent) => runChecks(content).map(({ id, state }) => `${id} ${state}`);
    expect(states(group('9.00'))).toEqual(['group-sum/basic/3 相符', 'group-sum/basic/5 相符']);
    expect(states(group('8.00'))).toEqual(['group-sum/basic/3 相符', 'group-sum/basic/5 不符']);
  });

  it('asks for a look where running costs go beyond basic expenditure, and no more', () => {
    const content = jiangsuContent();
    for (const fact of content.facts)
      if (fact.table === 'operating-cost')
        Object.assign(fact, { amount: 2_000_000, printed: { ...fact.printed, text: '200.00' } });
    const found = runChecks(content).filter(({ state }) => state !== '相符');
    expect(found.map(({ id, state }) => `${id} ${state}`)).toEqual(['operating-cost/302 需核对']);
  });
});

describe('what only looks like a contradiction', () => {
  it('is none where the overview prints its spending alone, and no line for its income', () => {
    const content = shanghaiContent();
    const isKept = ({ name, column }: BudgetContent['facts'][number]): boolean =>
      name === '支出总计' && column !== 'income';
    content.facts = content.facts.filter((fact) => fact.table !== 'overview' || isKept(fact));
    for (const table of content.tables)
      if (table.role === 'overview')
        table.rows = table.rows.flatMap(({ right, ...row }) =>
          right?.name === '支出总计' ? [{ ...row, ...right }] : [],
        );
    expect(content.facts.filter(({ table }) => table === 'overview').length).toBeGreaterThan(0);
    const found = runChecks(content).filter(({ state }) => state !== '相符');
    expect(found.map(({ id, state }) => `${id} ${state}`)).toEqual([]);
  });

  it('is none where a list calls a class by another name than the coded tables', () => {
    const content = shanghaiContent();
    for (const fact of content.facts)
      if (fact.table === 'overview' && fact.row === 2 && fact.column === 'expenditure') fact.name = '社会保障支出';
    for (const table of content.tables)
      for (const row of table.rows)
        if (table.role === 'overview' && row.row === 2 && row.right) row.right.name = '社会保障支出';
    expect(runChecks(content).filter(({ state }) => state !== '相符')).toEqual([]);
  });

  it('is none where money of other sources pays beside the general public budget', () => {
    const ids = runChecks(jiangsuContent()).map(({ id }) => id);
    expect(ids).not.toContain('same-total/overview-appropriation-basic');
    expect(ids).toContain('same-total/expenditure-purpose-basic');
    expect(ids).toContain('same-total/appropriation-basic-basic');
  });

  it('is none where the three public expenses have more than basic expenditure pays', () => {
    const content = jiangsuContent();
    content.facts = content.facts.filter(({ table, code }) => code !== '30231' || table === 'operating-cost');
    expect(runChecks(content).filter(({ rule }) => rule === 'three-public-payment')).toEqual([]);
  });
});
