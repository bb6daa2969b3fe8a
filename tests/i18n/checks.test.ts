import { describe, expect, it, test } from 'vitest';
import { runChecks } from '../../src/checks/runChecks';
import { columnTerm } from '../../src/i18n/checks/columnTerm';
import { RULE_TITLES, ruleTitle } from '../../src/i18n/checks/ruleTitle';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { LANGS } from '../../src/i18n/lang';
import type { BudgetContent } from '../../src/checks/rule';
import type { Check } from '../../src/model/checks/check';
import { RULE_KEYS } from '../../src/model/checks/checkRule';
import { OPERAND_KINDS, type Operand } from '../../src/model/checks/operand';
import { HEADER_RULES, LIST_RULES } from '../../src/templates/columns/headers';
import { checkWords, wordsIn } from '../checks/checkWords';
import { FormBuilder } from '../checks/FormBuilder';
import { jiangsuContent } from '../checks/jiangsuForm';
import { shanghaiContent } from '../checks/shanghaiForm';
import { soundContent } from '../model/soundContent';
import { sampleBudget } from '../present/sampleBudget';
import { SENTENCES } from './checkSentences';

/** Tables of a final account, with the sum of personnel below its classes. */
function groups(): BudgetContent {
  const rows = [[['301', '工资福利支出', { total: '9.00' }]], [['', '人员经费合计', { total: '9.00' }]]] as const;
  const columns = [['total', 'basic', 'project']];
  const total = [['', '合计', { total: '9.00', basic: '9.00' }]] as const;
  const less = [['', '合计', { total: '9.00', basic: '8.00', project: '1.00' }]] as const;
  // What one budget pays is more than all, and its total is printed twice.
  return new FormBuilder()
    .table('basic', [['total']], rows, '万元')
    .table('general-public', columns, [total, total], '万元')
    .table('expenditure', columns, [less], '万元').content;
}

const contents: Readonly<Record<string, BudgetContent>> = {
  sample: sampleBudget(),
  sound: soundContent(),
  shanghai: shanghaiContent(),
  jiangsu: jiangsuContent(),
  groups: groups(),
};
const checksOf = Object.fromEntries(Object.entries(contents).map(([name, content]) => [name, runChecks(content)]));
const tell = Object.fromEntries(Object.entries(contents).map(([name, content]) => [name, wordsIn(content)]));
const all = Object.keys(contents).flatMap((name) => (checksOf[name] ?? []).map((check) => ({ name, check })));

const HAN = /\p{Script=Han}+/gu;

/** All that the document of each says, without its spaces. */
const said = Object.fromEntries(
  Object.entries(contents).map(([name, content]) => [name, JSON.stringify(content).replace(/\s/g, '')]),
);

/** A check of these figures against an exact one. */
function checkOf(...operands: Operand[]): Check {
  const side = { operands, lines: [1], facts: [], value: 0 };
  const rest = { group: 'narrative', difference: 0, bound: 0, addends: 1, unit: '元', state: '相符' } as const;
  return { id: 'stated-sum/x', rule: 'stated-sum', about: [], left: side, right: side, ...rest };
}

describe('every rule', () => {
  it.each(RULE_KEYS)('%s is told in both languages, with nothing of ours left in Chinese', (rule) => {
    expect(RULE_TITLES[rule].zh).toMatch(/^[^。]*\p{Script=Han}[^。]*$/u);
    expect(RULE_TITLES[rule].en).toMatch(/^[A-Z][^\p{Script=Han}]*[^.]$/u);
    const told = all.filter(({ check }) => check.rule === rule);
    expect(told.length).toBeGreaterThan(0);
    for (const { name, check } of told) {
      const [zh, en] = LANGS.map((lang) => tell[name]?.(check, lang));
      for (const words of [zh, en]) expect(words, check.id).not.toMatch(/undefined|null|NaN|\?|^ | $|^\||\| *$|  /);
      for (const [words] of en?.matchAll(HAN) ?? []) expect(said[name], `${check.id}: ${en}`).toContain(words);
    }
  });

  it.each(SENTENCES.map(([content, id, zh, en]) => [id, { content, zh, en }] as const))('%s says', (id, expected) => {
    const { content, zh, en } = expected;
    const check = checksOf[content]?.find((one) => one.id === id);
    const budget = contents[content];
    if (!check || !budget) throw new Error(`no check ${id} of ${content}`);
    expect([checkWords(budget, check, 'zh'), checkWords(budget, check, 'en')]).toEqual([zh, en]);
  });

  test('has a sentence here', () => {
    const told = new Set(SENTENCES.map(([, id]) => id.split('/')[0]));
    expect(RULE_KEYS.filter((rule) => !told.has(rule))).toEqual([]);
  });

  test('that nobody knows is called by its key', () => {
    for (const lang of LANGS) {
      expect(ruleTitle('a-new-rule', lang)).toBe('a-new-rule');
      expect(ruleTitle('constructor', lang)).toBe('constructor');
    }
  });
});

describe('every kind of figure', () => {
  const told = new Set(
    all.flatMap(({ check }) => [check.left, check.right].flatMap((side) => side.operands)).map(({ kind }) => kind),
  );

  const MORE: readonly (readonly [Operand, zh: string, en: string])[] = [
    [
      { kind: 'blank-parts', table: 'income', row: '201 教育支出' },
      '表2 201 教育支出 各列空白',
      'Table 2, 201 教育支出, all columns blank',
    ],
    [
      { kind: 'blank-below', table: 'basic', column: 'total' },
      '表6 下级各行 合计 空白',
      'Table 6, rows below, Total, blank',
    ],
    [{ kind: 'current', statement: 's3' }, '说明二 一般公共预算 10000000', 'Text, section 二, 一般公共预算 10000000'],
    [
      {
        kind: 'previous',
        budget: 'a-2030',
        year: 2030,
        name: '行政运行',
        printed: '12.50',
        unit: '万元',
        fact: 'a/1/b',
      },
      '2030 年的文件 行政运行 12.50 万元',
      'the document of 2030, 行政运行 12.50 × 10,000 yuan',
    ],
    [
      { kind: 'planned', statement: 's3' },
      '说明二 一般公共预算 年初预算 12.00 万元',
      'Text, section 二, 一般公共预算, planned 12.00 × 10,000 yuan',
    ],
    [{ kind: 'as-told', words: '表1 某行 3.00' }, '表1 某行 3.00', '表1 某行 3.00'],
  ];

  it('stands in a check here', () => {
    const kinds = new Set([...told, ...MORE.map(([{ kind }]) => kind)]);
    expect(OPERAND_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it.each(MORE)('$kind that no check here has', (operand, zh, en) => {
    const content = soundContent();
    const planned = { amount: 120_000, step: 100, printed: { text: '12.00', page: null, line: 3, offset: 0 } };
    for (const one of content.statements) if (one.id === 's3') one.planned = planned;
    expect(checkWords(content, checkOf(operand), 'zh')).toBe(`${zh} | ${zh}`);
    expect(checkWords(content, checkOf(operand), 'en')).toBe(`${en} | ${en}`);
  });

  it('that names what the budget does not hold is told as unknown, never as something else', () => {
    const unknown: readonly Operand[] = [
      { kind: 'cell', fact: 'income/99/total' },
      { kind: 'amount', statement: 's999' },
      { kind: 'unit-product', project: 'p999' },
      { kind: 'holding', holding: 'h999' },
      { kind: 'last-year', target: 'g999.1' },
      { kind: 'fund', table: 999, fund: 1 },
    ];
    for (const lang of LANGS)
      for (const operand of unknown) expect(checkWords(soundContent(), checkOf(operand), lang)).toBe('? | ?');
  });
});

test('every column that a header can name has an English name', () => {
  const keys = [...Object.values(HEADER_RULES), ...Object.values(LIST_RULES)].flatMap((rules) =>
    rules.map(([key]) => key),
  );
  for (const key of new Set(keys)) expect(columnTerm('income', key), key).not.toMatch(/_|\p{Script=Han}/u);
  expect(columnTerm('income', 'other:专项 > 债券')).toBe('专项 > 债券');
  expect(columnTerm('expenditure', 'prior_actual_basic')).toBe('Done last year: Basic expenditure');
  expect(columnTerm('expenditure', 'total_percent')).toBe('Total, Change in %');
});

describe('a told budget', () => {
  const sample = sampleBudget();

  it('is made once for each language, and leaves the budget as it is', () => {
    const before = JSON.stringify(sample);
    for (const lang of LANGS) expect(toldBudget(sample, lang)).toBe(toldBudget(sample, lang));
    expect(toldBudget(sample, 'zh')).not.toBe(toldBudget(sample, 'en'));
    expect(JSON.stringify(sample)).toBe(before);
  });

  it('counts projects where it lists them, whatever their names speak of', () => {
    const check = toldBudget(sample, 'en').checks.find(({ rule }) => rule === 'project-count');
    expect(check?.thing).toBe('项目');
  });
});
