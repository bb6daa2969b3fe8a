import { describe, expect, test } from 'vitest';
import { plainName } from '../../src/i18n/terms/plainName';
import type { Budget } from '../../src/model/budget';
import type { Statement } from '../../src/model/narrative/statement';
import { goalUse, purposeNamed, purposesByCode, statedPurposes } from '../../src/series/purposes/statedPurposes';
import { searchEntries } from '../../src/series/search/searchEntries';
import { structureView } from '../../src/series/structure/structure';
import { partsOf } from '../../src/series/structure/parts';
import { changeList } from '../../src/series/changes/changeList';
import { sampleBudget } from '../present/sampleBudget';
import { readText, sampleText } from '../ingest/sample';
import { budgetWith, stating, type Items } from './compare/inventedYears';

const SPENT: Items = { 2010301: ['行政运行', 5_000_000], 2120104: ['城管执法', 300_000], 2296003: ['彩票金', 40_000] };
const budget = budgetWith('a-2031', '某街道', 2031, SPENT);

const using = (code: string, subject: string, amount: number, use: string): Statement => ({
  ...stating(code, amount, 0),
  id: `${subject}-${use}`,
  subject,
  change: null,
  use,
  amount: { amount, step: 100, printed: { text: String(amount), page: null, line: 9, offset: 0 } },
  quote: { text: use, line: 9, endLine: 10 },
});

const saying = (...statements: Statement[]): Budget => ({ ...budget, statements });

/** A fund that was left over, and a row of the table of what was left over. */
const carried = (name: string, amount: number, use: string): Statement => ({
  ...using('', name, amount, use),
  scope: 'carryover',
});
const fact = (table: 'income' | 'carryover', code: string, name: string, column: string, amount: number) => ({
  ...budget.facts[0]!,
  id: `${table}/${code || name}/${column}`,
  table,
  code,
  name,
  column,
  amount,
});

describe('the document’s own purposes', () => {
  test('belong to the code that their sentence names, with the words as they are', () => {
    const found = purposesByCode(saying(using('2120104', '城管执法', 300_000, '请协管员巡街')));
    expect(found.get('2120104')).toMatchObject([{ text: '请协管员巡街', line: 9, endLine: 10, amount: 300_000 }]);
  });

  test('are none where a sentence only says the name again, or begins a list', () => {
    const said = [
      using('2010301', '行政运行', 5_000_000, '行政运行'),
      using('2010301', '行政运行', 5_000_000, '2031年行政运行等支出'),
      using('2010301', '行政运行', 5_000_000, '以下方面：工资1万元'),
      using('2010301', '行政运行', 5_000_000, ''),
    ];
    expect(statedPurposes(saying(...said))).toEqual([]);
  });

  test('of money left over belong to the one item whose leftover is the same amount, and to none where two are', () => {
    const facts = [
      ...budget.facts,
      fact('income', '229', '其他支出', 'fiscal_carryover', 40_000),
      fact('income', '2296003', '彩票金', 'fiscal_carryover', 40_000),
      fact('carryover', '', '2030年彩票金', 'total', 40_000),
    ];
    const left = carried('2030年彩票金', 40_000, '给小区买健身器材');
    const one = { ...saying(left), facts };
    expect(statedPurposes(one)).toMatchObject([{ code: '2296003', carried: true, text: '给小区买健身器材' }]);
    expect(purposeNamed(one, '2030 年彩票金')?.text).toBe('给小区买健身器材');
    expect(searchEntries(one).find(({ text }) => text === '给小区买健身器材')).toMatchObject({
      group: 'purposes',
      amount: 40_000,
      view: 'projects',
      at: '#carryover',
    });

    const other = fact('income', '2080505', '养老保险', 'fiscal_carryover', 40_000);
    expect(statedPurposes({ ...one, facts: [...facts, other] })).toMatchObject([{ code: '' }]);
    const twice = { ...one, statements: [left, carried('另一笔', 40_000, '修路')] };
    expect(statedPurposes(twice).map(({ code }) => code)).toEqual(['', '']);
    // A digit further and it is another figure.
    expect(statedPurposes({ ...one, statements: [carried('2030年彩票金', 40_100, '买器材')] })).toMatchObject([
      { code: '' },
    ]);
  });

  test('stand in the rows of the structure, of functions only', () => {
    const view = structureView(saying(using('2120104', '城管执法', 300_000, '请协管员巡街')));
    const with_ = partsOf(view.purposes.parts).filter(({ purposes }) => purposes);
    expect(with_.map(({ code }) => code)).toEqual(['2120104']);
    expect(partsOf(view.categories.parts).some(({ purposes }) => purposes)).toBe(false);
  });

  test('of the sample: eight sentences, five to classes, one to the item of the lottery', () => {
    const { budget: sample } = readText(sampleText());
    const found = statedPurposes(sample);
    expect(found.map(({ code }) => code)).toEqual(['201', '208', '210', '221', '223', '2296003', '', '']);
    expect(found.filter(({ carried: left }) => left).map(({ line }) => line)).toEqual([1196, 1200, 1203]);
  });
});

describe('the use of a project', () => {
  test('is what its goal says after 用于, up to the end of the sentence', () => {
    expect(goalUse('本项目拟投入1万元,主要用于开展社区建设。本项目计划于12月完成。', 7)).toEqual({
      text: '开展社区建设',
      line: 7,
    });
    expect(goalUse('保障社区运转。', 7)).toBeNull();
  });
});

describe('plain words for names of sections and items', () => {
  test('come from the list of the classification that the code belongs to', () => {
    expect(plainName('行政运行', '2010301', 'zh')).toBe('机关自己的工资和日常办公');
    expect(plainName('住房公积金', '30113', 'en')).toBe("housing fund, the employer's part");
    expect(plainName('维修(护)费', '30213', 'zh')).toBe('修房子、修设备');
    expect(plainName('办公费', '2010301', 'zh')).toBe('');
  });

  test('of what is not told apart name what it is a part of, and repeat no name', () => {
    expect(plainName('其他组织事务支出', '2013299', 'en')).toBe('party organisation and staff, not told apart');
    expect(plainName('其他组织事务支出', '2013299', 'zh')).toBe('党建和干部人事，没有细分');
    expect(plainName('法律援助', '2040607', 'zh')).toBe('');
    expect(plainName('没有这个名字', '2999999', 'zh')).toBe('');
  });
});

test('a change wears what its code is for in the document’s words, else the class around it, never what a part of it is for', () => {
  const sample = sampleBudget();
  const { items } = changeList(sample);
  const known = purposesByCode(sample);
  const worn = items.filter(({ purposes }) => purposes);
  expect(worn.length).toBeGreaterThan(3);
  for (const { code, purposes } of items) {
    const around = [code, code.slice(0, 5), code.slice(0, 3)].find((one) => known.has(one));
    expect(purposes, code).toEqual(around === undefined ? undefined : known.get(around));
    for (const { id, text } of purposes ?? [])
      expect(sample.statements.find((statement) => statement.id === id)?.use).toBe(text);
  }
});
