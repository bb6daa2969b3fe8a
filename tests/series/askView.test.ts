import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { letterOf, type Asked } from '../../src/i18n/formats/letter';
import type { Budget } from '../../src/model/budget';
import { askView } from '../../src/series/questions/askView';
import { readText, sampleText } from '../ingest/sample';
import { invent } from '../invent/invent';

const DOCUMENT = '某市人民政府某某街道办事处 2031 年部门预算公开';
const viewOf = (budget: Budget) => askView(toldBudget(budget, 'en'), toldBudget(budget, 'zh'));
const sample = readText(sampleText()).budget;

describe('the questions of a document', () => {
  test('begin with its contradictions, each pair of figures once, and ask nothing about rounding', () => {
    const { questions } = viewOf(sample);
    const wrong = questions.filter(({ matter }) => matter.kind === 'contradiction');
    expect(wrong.length).toBeGreaterThan(0);
    expect(questions.slice(0, wrong.length)).toEqual(wrong);
    const contradictions = sample.checks.filter(({ state }) => state === '不符').length;
    expect(wrong.length).toBeLessThanOrEqual(contradictions);
    expect(questions.map(({ matter }) => matter.kind)).not.toContain('inferred');
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test('are told in the page’s language, and their letters in Chinese', () => {
    const [first] = viewOf(sample).questions;
    if (first?.matter.kind !== 'contradiction' || first.chinese.kind !== 'contradiction') throw new Error('none');
    expect(first.chinese.id).toBe(first.matter.id);
    expect(first.chinese.title).toMatch(/\p{Script=Han}/u);
    expect(first.matter.title).not.toMatch(/\p{Script=Han}/u);
  });

  test('never ask about what was not read: that is our affair', () => {
    const unread = { ...sample, problems: [...sample.problems], coverage: { total: 10, kinds: { unknown: 5 } } };
    expect(viewOf(unread).questions.map(({ matter }) => matter.kind)).not.toContain('unread');
    expect(() => letterOf({ kind: 'unread' }, DOCUMENT)).toThrow();
  });

  test('say of a document that it is silent about last year only where no sentence says which way anything went', () => {
    const of = (statements: Budget['statements']) =>
      viewOf({ ...sample, statements }).questions.map(({ matter }) => matter.kind);
    expect(of([])).toContain('change');
    const income = sample.statements.filter(({ scope, code, change }) => scope === 'income' && !code && change);
    expect(income.length).toBeGreaterThan(0);
    expect(of(income.slice(0, 1))).not.toContain('change');
  });

  test('keep the worst ten of many contradictions and tell how many more there are', () => {
    const [wrong] = sample.checks.filter(({ state }) => state === '不符');
    if (!wrong) throw new Error('none');
    const many = Array.from({ length: 25 }, (_, at) => ({
      ...wrong,
      id: `${wrong.id}-${at}`,
      left: { ...wrong.left, value: at + 1 },
    }));
    const { questions, more } = viewOf({ ...sample, checks: many });
    expect(questions.filter(({ matter }) => matter.kind === 'contradiction').length).toBe(10);
    expect(more).toBe(15);
  });
});

describe('a letter', () => {
  const cases: Asked[] = [
    {
      kind: 'contradiction',
      unit: '辆',
      left: { text: '车辆 11 辆', value: 11, lines: [1237] },
      right: {
        text: '一般公务用车 2 辆、执法执勤用车 0 辆、其他车辆 1 辆，合计 3 辆',
        value: 3,
        lines: [1237, 1238, 1239],
      },
    },
    {
      kind: 'lump',
      code: '30199',
      name: '其他工资福利支出',
      amount: 23_574_600,
      step: 100,
      share: 0.563,
      line: 642,
      table: '表6',
    },
    { kind: 'undisclosed', amount: 458_500, step: 100 },
    ...(['change', 'projects', 'targets', 'results'] as const).map((kind) => ({ kind })),
  ];
  test.each(cases)('about $kind names the document and the place, asks once, and suspects nobody', (asked) => {
    const letter = letterOf(asked, DOCUMENT);
    expect(letter).toMatch(/^您好！我读了《.*》。.*请问.*谢谢您。$/);
    expect(letter.match(/请问/g)?.length).toBe(1);
    expect(letter).not.toMatch(/为什么不|违规|是否存在|！.*！/);
    // Beside the name of the document, which may be long, at most 110 characters.
    expect(letter.length - DOCUMENT.length).toBeLessThanOrEqual(110);
  });

  test('quotes both places of a contradiction with their lines', () => {
    const [asked] = cases;
    expect(letterOf(asked as Asked, DOCUMENT)).toContain('第 1237 行是“车辆 11 辆”，第 1237–1239 行是“一般公务用车');
  });

  test('says the figure of a side whose words had to be cut short', () => {
    const [asked] = cases;
    expect(letterOf(asked as Asked, DOCUMENT)).toContain('…”（3 辆），两处不一样');
  });

  test('of every invented contradiction is short and whole', () => {
    let asked = 0;
    for (let seed = 1; seed <= 8; seed += 1) {
      const { text, file } = invent(seed);
      for (const { chinese } of viewOf(readText(text, file).budget).questions) {
        asked += 1;
        const letter = letterOf(chinese, DOCUMENT);
        expect(letter).not.toMatch(/undefined|NaN|null|“”/);
        expect(letter.length - DOCUMENT.length).toBeLessThanOrEqual(120);
      }
    }
    expect(asked).toBeGreaterThan(5);
  }, 120_000);
});
