import { describe, expect, test } from 'vitest';
import { exampleWordsOf } from '../../src/i18n/words/source/exampleWords';
import { answerWordsOf } from '../../src/i18n/words/source/answerWords';
import { LANGS } from '../../src/i18n/lang';
import { answers } from '../../src/series/answers/answers';
import { groundedProjects, reachedBefore } from '../../src/series/answers/saidAnswers';
import { questionOf } from '../../src/series/answers/questionOf';
import { readText, sampleText } from '../ingest/sample';

const sample = readText(sampleText()).budget;
const zh = answerWordsOf('zh').questions;
const en = answerWordsOf('en').questions;

const of = (kind: string, budget = sample) => answers(budget).find((answer) => answer.kind === kind);
/** The figures of an answer as the document prints or states them: name, worth, unit, how sure. */
const told = (kind: string) =>
  of(kind)?.figures.map(({ name, value, unit, certainty }) => `${name} ${value} ${unit} ${certainty}`);

describe('a budget answers', () => {
  test.each([
    ['total', [' 41879400 元 reported']],
    ['change', [' -9441000 元 derived']],
    ['means', [' 60000 元 reported']],
    ['cars', ['公务用车购置及运行费 60000 元 reported', '车辆 11 辆 reported']],
    [
      'procurement',
      [
        '政府采购预算 5463500 元 reported',
        '政府采购货物预算 4203500 元 reported',
        '政府采购工程预算 1200000 元 reported',
        '政府采购服务预算 60000 元 reported',
      ],
    ],
    ['staff', ['编制数 104 人 reported', '实有人数 119 人 reported', '在职 83 人 reported', '退休 36 人 reported']],
    ['offices', ['处室 6 个 reported']],
    ['projects', [' 4 个 derived', ' 5030000 元 derived']],
    ['unit', ['社区 300000 元 derived']],
    ['people', ['编制数 104 人 reported', '实有人数 119 人 reported', '在职 83 人 reported', '退休 36 人 reported']],
    ['document', [' 2085 行 reported']],
    // What a sentence answers.
    ['new', []],
    ['kept', []],
    ['ask', []],
    ['basis', []],
  ])('“%s” with %j', (kind, figures) => {
    expect(told(kind)).toEqual(figures);
  });

  test('wages with the sum of the printed cells, and says what money is not divided', () => {
    const wages = of('wages');
    const cells = wages?.figures[0]?.cells ?? [];
    const printed = cells.map(({ fact }) => sample.facts.find(({ id }) => id === fact)?.amount ?? Number.NaN);
    expect(cells.length).toBeGreaterThan(0);
    expect(wages?.figures[0]?.value).toBe(printed.reduce((sum, amount) => sum + amount, 0));
  });

  test('each with a place: a printed cell, lines, or the view that adds it up', () => {
    for (const { figures, quote, view, kind } of answers(sample)) {
      for (const { cells, lines, certainty } of figures) {
        const hasPlace = cells.length > 0 || lines !== null || view !== '';
        expect(hasPlace, kind).toBe(true);
        if (certainty === 'reported') expect(cells.length > 0 || lines !== null || quote !== null, kind).toBe(true);
      }
    }
  });

  test('nothing that its document does not tell: a blank cell is no 0', () => {
    const silent = { ...sample, holdings: [], projects: [], statements: [], offices: [] };
    // A sentence states 0.00; the table's cell is blank.
    expect(of('abroad')?.figures[0]).toMatchObject({ value: 0, cells: [], lines: [1170, 1170] });
    expect(of('abroad', silent)).toBeUndefined();
    const kinds = answers(silent).map(({ kind }) => kind);
    for (const kind of ['change', 'procurement', 'staff', 'offices', 'projects', 'unit']) {
      expect(kinds).not.toContain(kind);
    }
    expect(of('cars', silent)?.figures).toHaveLength(1);
    const bare = answers({ ...silent, facts: [], tables: [] });
    expect(bare.map(({ kind }) => kind)).toEqual(['people', 'kept', 'ask', 'document']);
    expect(bare.flatMap(({ kind, figures }) => (kind === 'document' ? [] : figures))).toEqual([]);
  });
});

describe('a question', () => {
  test.each([
    ['一共多少', ['total'], '总计'],
    ['一共花多少钱？', ['total'], '总计'],
    ['为什么少', ['change'], '减少'],
    ['为什么减少了', ['change'], '减少'],
    ['为什么增加', ['change'], '增加'],
    ['工资多少', ['wages'], '工资'],
    ['工资一共多少', ['wages'], '工资'],
    ['车多少', ['cars'], '车'],
    ['有几辆车', ['cars'], '车'],
    ['三公', ['means'], '三公'],
    ['“三公”经费是多少？', ['means'], '三公'],
    ['采购', ['procurement'], '采购'],
    ['谁管', ['offices'], '机构'],
    ['钱从哪来？', ['sources'], '收入'],
    ['谁决定的', ['basis'], '依据'],
    ['今年有什么新的？', ['new'], '新'],
    ['人均多少', ['people'], '人均'],
    ['去年做到了吗', ['kept'], '完成'],
    ['哪里投诉', ['ask'], ''],
    ['应该问什么', ['ask'], ''],
    ['是官方的吗', ['document'], ''],
    ['原文件在哪里', ['document'], ''],
  ])('“%s” asks for %j', (query, kinds, sought) => {
    expect(questionOf(query, zh)).toEqual({ kinds, sought });
  });

  test.each([
    ['how much in all?', ['total']],
    ['How much for wages', ['wages']],
    ['why less', ['change']],
    ['how many cars are there', ['cars']],
    ['who runs it', ['offices']],
    ['who decides', ['basis']],
    ['what is new this year', ['new']],
    ['where can I complain', ['ask']],
    ['can I trust it', ['document']],
    ['procurement', ['procurement']],
  ])('“%s” asks for %j', (query, kinds) => {
    expect(questionOf(query, en)?.kinds).toEqual(kinds);
  });

  test.each(['社区工资多少', '火车多少', '校车', '健身器材', '多少', '', '？'])(
    '“%s” is not answered, since part of it was not understood or nothing is asked for',
    (query) => {
      expect(questionOf(query, zh)).toBeNull();
    },
  );

  test.each(['carpet', 'careful', 'cars of fire brigade', 'total eclipse'])('“%s” is not answered', (query) => {
    expect(questionOf(query, en)).toBeNull();
  });

  test('about the change of one thing is not answered with the change of the whole', () => {
    expect(questionOf('工资为什么减少', zh)).toEqual({ kinds: [], sought: '工资' });
  });

  test.each(LANGS)('that is offered in %s is understood, and asks for what it is offered for', (lang) => {
    const { questions } = answerWordsOf(lang);
    const { examples } = exampleWordsOf(lang);
    for (const [kind, example] of Object.entries(examples)) {
      expect(questionOf(example, questions)?.kinds, example).toEqual([kind]);
    }
  });
});

describe('answered in a sentence, with the place that it rests on', () => {
  test('on what grounds money is given: the largest project, in the document’s words', () => {
    expect(groundedProjects(sample).map(({ name }) => name)[0]).toBe('社区运转经费');
    expect(of('basis')?.quote).toEqual({ text: '昌市党办（2018）159号昌吉市财政预算安排', lines: [1071, 1071] });
  });

  test('what the largest purpose is for, in the document’s words', () => {
    expect(of('purposes')?.quote).toEqual({ text: '发放2024年人员工资、津贴补贴等支出', lines: [940, 942] });
  });

  test('what is new: of two documents, the codes that only this year’s has, each without those below it', () => {
    const without = (code: string): typeof sample => ({
      ...sample,
      id: 'before',
      year: sample.year - 1,
      facts: sample.facts.filter((fact) => !fact.code.startsWith(code)),
    });
    const found = answers(sample, without('221')).find(({ kind }) => kind === 'new');
    expect(found?.figures.map(({ name, value, certainty }) => [name, value, certainty])).toEqual([
      ['住房保障支出', 973400, 'reported'],
    ]);
    expect(answers(sample, { ...sample, id: 'before' }).find(({ kind }) => kind === 'new')?.figures).toEqual([]);
    // A document that states no change, alone, says nothing of what is new.
    expect(of('new', { ...sample, statements: [] })).toBeUndefined();
  });

  test('how many targets stand beside what was reached last year', () => {
    // All of the four projects' tables, none of the body's own four.
    const all = sample.targets.flatMap(({ targets }) => targets);
    expect(reachedBefore(sample)).toBe(all.length - 4);
  });
});
