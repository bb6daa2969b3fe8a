import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { SLIDE_KINDS } from '../../src/model/deckSettings';
import type { Budget } from '../../src/model/budget';
import type { Project } from '../../src/model/narrative/project';
import { checkList } from '../../src/series/checks/checkList';
import { trust } from '../../src/series/checks/trust';
import { deckSlides, stepId } from '../../src/series/deck/deckSlides';
import { subjectOf, withoutLists } from '../../src/series/questions/openMatters';
import { inOneLine } from '../../src/series/deck/projectsDraft';
import { shortBody } from '../../src/series/deck/slide';
import { LANGS } from '../../src/i18n/lang';
import { deckWordsOf } from '../../src/i18n/words/share/deckWords';
import { phraseText } from '../../src/i18n/formats/phraseText';
import { sourceOf } from '../../src/present/sourceOf';
import { inventedBudget } from '../build/inventedData';
import { sampleBudget } from '../present/sampleBudget';

const sample = sampleBudget();
const text = readFileSync(`static/data/${sample.source.text}`, 'utf8');
/** What an official may choose. */
const everyKind = { slides: [...SLIDE_KINDS], sentences: {} };
const kindsOf = (budget: Budget) => [...new Set(deckSlides(toldBudget(budget, 'zh')).map(({ kind }) => kind))];

/** A project that says no more than its name and amount. */
function project(number: number): Project {
  const printed = { text: '1.00', page: null, line: number, offset: 0 };
  return {
    id: `p${number}`,
    name: `第 ${number} 号道路和排水管网一并改造工程以及沿线绿化补助资金`,
    code: '',
    amount: { amount: 10_000 * number, step: 100, printed },
    basis: '',
    bearer: '',
    allocation: '',
    period: '',
    reason: '',
    notes: [],
    units: null,
    quote: { text: '', line: number, endLine: number },
  };
}

describe('the deck of a budget', () => {
  test('is told in nine slides, in the usual order', () => {
    const slides = deckSlides(toldBudget(sample, 'zh'));
    expect(slides.map(({ kind }) => kind)).toEqual([
      'total',
      'hundred',
      'spending',
      'unit',
      'projects',
      'targets',
      'open',
      'open',
      'questions',
    ]);
  });

  test('has one slide for all projects: the largest of many, and what the others come to', () => {
    const projects = Array.from({ length: 30 }, (_, index) => project(index + 1));
    const slides = deckSlides(toldBudget({ ...sample, projects }, 'zh')).filter((slide) => slide.kind === 'projects');
    expect(slides).toHaveLength(1);
    // 1 + 2 + … + 30 = 465 in units of 10,000 yuan; the four largest are 30 + 29 + 28 + 27 = 114.
    expect(slides[0]!.rows.map(({ amount }) => amount)).toEqual([300_000, 290_000, 280_000, 270_000]);
    expect(slides[0]!.all).toMatchObject({ count: 30, amount: 4_650_000 });
    expect(slides[0]!.rest).toEqual({ count: 26, amount: 3_510_000 });
  });

  test('says nothing of the sum of projects where an amount is missing, and has no slide where none is known', () => {
    const slideOf = (projects: Project[]) =>
      deckSlides(toldBudget({ ...sample, projects }, 'zh')).find((slide) => slide.kind === 'projects');
    const none = { ...project(2), name: '没有金额的项目', amount: null };
    expect(slideOf([project(1), none])).toMatchObject({
      all: { count: 2, amount: null },
      rest: { count: 1, amount: null },
    });
    expect(slideOf([none])).toBeUndefined();
  });

  test('gives each project its purpose in the document’s own words, in whole clauses of one line', () => {
    const found = deckSlides(toldBudget(sample, 'zh')).find((slide) => slide.kind === 'projects');
    // Read by hand in lines 1118, 1321 and after of the sample.
    expect(found?.rows.map(({ purpose }) => purpose)).toEqual([
      '开展社区建设、社区管理、社区服务体系建设',
      '开展社区建设、社区管理、社区服务体系建设',
      '保障65个网格的党支部书记、委员正常办公运转及服务群众工作和党建活动的需要……',
      '保障65个网格党支部的正常办公运转及服务群众工作和党建活动的需要',
    ]);
    expect(inOneLine('用于修一条路。')).toBe('修一条路');
    expect(inOneLine(`用于${'路'.repeat(60)}，桥`)).toBe('');
  });

  test('has what one unit gets only where the document gives units', () => {
    const found = deckSlides(toldBudget(sample, 'zh')).find((slide) => slide.kind === 'unit');
    // 20 + 10 = 30 for each community, worked out by hand.
    expect(found?.view.main).toMatchObject({ unit: '社区', count: 12, each: 300_000 });
    const projects = sample.projects.map((one) => ({ ...one, units: null }));
    expect(kindsOf({ ...sample, projects })).not.toContain('unit');
  });

  test('names targets once, those that moved first, then the body’s own', () => {
    const found = deckSlides(toldBudget(sample, 'zh')).find((slide) => slide.kind === 'targets');
    expect(found?.targets.map(({ now, before }) => [now.text, before?.text ?? null])).toEqual([
      ['12', '16'],
      ['65', '80'],
      ['12', null],
      ['1230', null],
      ['10', null],
      ['65', null],
    ]);
    expect(found?.more).toBeGreaterThan(0);
  });

  test('counts as many contradictions as the front page and the page of the checks: two have slides, the others are told at the end', () => {
    const told = toldBudget(sample, 'zh');
    const slides = deckSlides(told);
    const open = slides.flatMap((slide) => (slide.kind === 'open' ? [slide] : []));
    const [last] = slides.flatMap((slide) => (slide.kind === 'questions' ? [slide] : []));
    const asked = last!.matters.flatMap((one) => (one.kind === 'contradiction' ? [one] : []));
    expect(open.map(({ matter }) => [matter.left.value, matter.right.value])).toEqual([
      [11, 3],
      [2, 4],
    ]);
    expect(asked.length + last!.more).toBe(5);
    expect([trust(told).counts['不符'], checkList(told).contradictions.length]).toEqual([5, 5]);
    // Of two contradictions between the same figures the meeting is asked about one.
    const pairs = asked.map((one) => `${one.left.text} ${one.right.value}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('calls the slide of a contradiction by its check, so that others may come and go', () => {
    const idsOf = (budget: Budget) =>
      deckSlides(toldBudget(budget, 'zh')).flatMap(({ id, kind }) => (kind === 'open' ? [id] : []));
    const [first, second] = idsOf(sample);
    const checks = sample.checks.filter(({ rule }) => rule !== 'holding-sum');
    expect(first).toContain('holding-sum');
    expect(idsOf({ ...sample, checks })[0]).toBe(second);
  });

  test('leaves out what the budget does not have, and asks for it instead', () => {
    const slides = deckSlides(toldBudget(inventedBudget('qingshi-2031', 2031), 'zh'));
    expect(slides.map(({ kind }) => kind)).toEqual(['total', 'questions']);
    const last = slides.find((slide) => slide.kind === 'questions');
    expect(last?.matters.map(({ kind }) => kind)).toEqual(['change', 'projects', 'targets']);
  });

  test('tells the way from last year’s total on the first slide, or this year’s parts where no change is stated', () => {
    const firstOf = (budget: Budget) => deckSlides(toldBudget(budget, 'zh')).find((slide) => slide.kind === 'total');
    // The four largest steps of the sample by hand, and five more.
    expect(firstOf(sample)?.bridge?.steps.map(({ amount }) => amount)).toEqual([
      -7_652_300, -1_530_000, -1_325_000, 975_300,
    ]);
    expect(firstOf(sample)?.bridge?.others).toHaveLength(5);
    const statements = sample.statements.map((statement) => ({ ...statement, change: null }));
    expect(firstOf({ ...sample, statements })?.bridge).toBeNull();
    expect(firstOf({ ...sample, statements })?.rows.map(({ key }) => key)).toEqual(['total', 'basic', 'project']);
  });

  test('gives each step an address of its own', () => {
    const ids = deckSlides(toldBudget(sample, 'zh')).flatMap((slide) =>
      Array.from({ length: slide.steps }, (_, step) => stepId(slide, step + 1)),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds at most five rows a side, six targets, five projects, three changes, four questions', () => {
    for (const slide of deckSlides(toldBudget(sample, 'zh'), everyKind)) {
      if (slide.kind === 'sources' || slide.kind === 'spending') {
        for (const layer of slide.flow.layers) expect(layer.length).toBeLessThanOrEqual(5);
      }
      if (slide.kind === 'targets') expect(slide.targets.length).toBeLessThanOrEqual(6);
      if (slide.kind === 'projects') expect(slide.rows.length).toBeLessThanOrEqual(5);
      if (slide.kind === 'changes') expect(slide.items.length).toBeLessThanOrEqual(3);
      if (slide.kind === 'questions') expect(slide.matters.length).toBeLessThanOrEqual(4);
    }
  });

  test('names the largest changes of codes that do not contain each other', () => {
    const changes = deckSlides(toldBudget(sample, 'zh'), everyKind).find((slide) => slide.kind === 'changes');
    // Worked out by hand from part 五（三） of the sample.
    expect(changes?.items.map(({ code, amount }) => [code, amount])).toEqual([
      ['2010301', -7_652_300],
      ['2013299', -1_530_000],
      ['2080705', -1_325_000],
    ]);
  });

  test('quotes the document in its notes, with lines', () => {
    const notes = deckSlides(toldBudget(sample, 'zh')).flatMap((slide) => slide.notes);
    expect(notes.length).toBeGreaterThan(10);
    for (const { text, line, endLine } of notes) {
      expect(text.length).toBeGreaterThan(3);
      expect(endLine).toBeGreaterThanOrEqual(line);
    }
  });
});

describe('settings', () => {
  test('choose the slides and their order', () => {
    const slides = deckSlides(toldBudget(sample, 'zh'), { slides: ['questions', 'title'], sentences: {} });
    expect(slides.map(({ kind }) => kind)).toEqual(['questions', 'title']);
  });

  test('know every kind of slide, those that the usual deck leaves out too; the bridge only where no total shows it', () => {
    const kinds = deckSlides(toldBudget(sample, 'zh'), everyKind).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(SLIDE_KINDS.filter((kind) => kind !== 'bridge')));
    const alone = deckSlides(toldBudget(sample, 'zh'), { slides: ['bridge'], sentences: {} });
    expect(alone.map(({ kind }) => kind)).toEqual(['bridge']);
  });

  test('add a sentence to the first slide of a subject', () => {
    const sentences = { open: { zh: '请看这两处。', en: 'Look at these two.' } };
    const slides = deckSlides(toldBudget(sample, 'zh'), { slides: ['title', 'open'], sentences });
    expect(slides.map(({ sentence }) => sentence?.zh ?? '')).toEqual(['', '请看这两处。', '']);
  });
});

describe('what stays open', () => {
  test.each([
    ['国有资产 车辆 11 辆', 11, '车辆'],
    ['某表 保障社区个数 =12 个 上年完成值 12个', 12, '上年完成值'],
    ['共 5 人', 7, ''],
  ])('%j prints its %d as %j', (text, value, subject) => {
    expect(subjectOf(text, value)).toBe(subject);
  });

  test('a long quotation loses its enumeration, a short one nothing', () => {
    const long = '甲乙丙丁绩效目标表 分值合计 110 分：一项 10 + 二项 20 + 三项 80';
    expect(withoutLists(long)).toBe('甲乙丙丁绩效目标表 分值合计 110 分');
    const english = 'Targets of 甲乙丙丁, 110 points in all: 一项 10 + 二项 20 + 三项 80';
    expect(withoutLists(english)).toBe('Targets of 甲乙丙丁, 110 points in all');
    expect(withoutLists('车辆：11 辆')).toBe('车辆：11 辆');
  });
});

test.each([
  ['临江市人民政府青石街道办事处', '青石街道办事处'],
  ['临江市人民政府', '临江市人民政府'],
  ['临江市教育局', '临江市教育局'],
])('%s is called %s', (body, short) => {
  expect(shortBody(body)).toBe(short);
});

test('what is inferred is how purposes and spending cross, not what is spent: both totals are printed', () => {
  for (const lang of LANGS) {
    const { inferred, inferredText } = deckWordsOf(lang).matters;
    expect(phraseText(inferred, lang)).toMatch(/用途|purposes/);
    expect(inferredText('91.5%')).toMatch(/总数都印着|totals .* are printed/);
  }
});

test('where tables bear no numbers, a slide names the lines that they begin at', () => {
  const bare = { ...sample, tables: sample.tables.map((table) => ({ ...table, label: '' })) };
  const lineOf = (role: string) => sample.tables.find((table) => table.role === role)?.line;
  const slides = deckSlides(toldBudget(bare, 'zh'));
  const hundred = slides.find(({ kind }) => kind === 'hundred');
  expect(hundred).toMatchObject({ tables: [], lines: [lineOf('basic'), lineOf('project')] });
  for (const slide of slides) expect(phraseText(sourceOf(slide, 'zh'), 'zh'), slide.kind).toMatch(/^来源：.*第 \d/);
  // Those that bear numbers are named by them.
  expect(deckSlides(toldBudget(sample, 'zh')).find(({ kind }) => kind === 'hundred')?.lines).toEqual([]);
});

describe('a contradiction', () => {
  const wordsIn = (source: string) => {
    const slides = deckSlides(toldBudget(sample, 'en'), undefined, null, source);
    return slides.flatMap((slide) => (slide.kind === 'open' ? [slide.words] : []));
  };

  test('is shown with the document’s own sentences, whole and without the breaks of its lines', () => {
    // Lines 1237 to 1239 and 1256 of the sample, read by hand.
    expect(wordsIn(text)).toEqual([
      {
        left: '车辆 11 辆，价值 76.08 万元',
        right:
          '其中：一般公务用车 2 辆，价值 29.40万元；执法执勤用车 0 辆，价值 0.00 万元；其他车辆 1辆，价值 46.68 万元',
      },
      { left: '当年财政拨款项目 2 个，涉及预算金额 535.96 万元', right: '' },
    ]);
  });

  test('quotes no text that does not print the figure where it was read', () => {
    expect(wordsIn(text.replace('车辆 11 辆', '车辆 12 辆'))[0]?.left).toBe('');
    expect(wordsIn(`一行\n${text}`)).toEqual([
      { left: '', right: '' },
      { left: '', right: '' },
    ]);
    expect(wordsIn('')[0]).toEqual({ left: '', right: '' });
  });
});
