import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { SLIDE_KINDS } from '../../src/model/deckSettings';
import type { Budget } from '../../src/model/budget';
import type { Project } from '../../src/model/narrative/project';
import { checkList } from '../../src/series/checks/checkList';
import { trust } from '../../src/series/checks/trust';
import { deckSlides, stepId } from '../../src/series/deck/deckSlides';
import { subjectOf, withoutLists, type OpenMatter } from '../../src/series/questions/openMatters';
import { inPages, spreadMatters } from '../../src/series/deck/inPages';
import { shortBody } from '../../src/series/deck/slide';
import { LANGS } from '../../src/i18n/lang';
import { deckWordsOf } from '../../src/i18n/words/share/deckWords';
import { plainText } from '../../src/present/findings';
import { inventedBudget } from '../build/inventedData';
import { sampleBudget } from '../present/sampleBudget';

const sample = sampleBudget();
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
  test('tells everything in the usual order', () => {
    const singular = SLIDE_KINDS.map((kind) => (kind === 'projects' ? 'project' : kind));
    expect(kindsOf(sample)).toEqual(singular);
  });

  test('has one slide for each project, however many', () => {
    const projects = Array.from({ length: 30 }, (_, index) => project(index + 1));
    const slides = deckSlides(toldBudget({ ...sample, projects }, 'zh')).filter(({ kind }) => kind === 'project');
    expect(slides.map(({ id }) => id)).toEqual(projects.map((_, index) => `project-${index + 1}`));
  });

  test('says which part of all projects one is, unless an amount is missing or it is the only one', () => {
    const sharesOf = (projects: Project[]) =>
      deckSlides(toldBudget({ ...sample, projects }, 'zh')).flatMap((slide) =>
        slide.kind === 'project' ? [slide.share] : [],
      );
    expect(sharesOf([project(1), project(3)])).toEqual([0.25, 0.75]);
    expect(sharesOf([project(1)])).toEqual([null]);
    expect(sharesOf([project(1), { ...project(2), amount: null }])).toEqual([null, null]);
  });

  test('keeps contradictions and what is not said on slides of their own, each numbered for itself', () => {
    const open = deckSlides(toldBudget(sample, 'zh')).filter((slide) => slide.kind === 'open');
    for (const { matters } of open) expect(new Set(matters.map((one) => one.kind === 'contradiction')).size).toBe(1);
    const [wrong, unsaid] = [true, false].map((is) =>
      open.filter(({ matters }) => (matters[0]?.kind === 'contradiction') === is),
    );
    for (const part of [wrong, unsaid]) {
      expect(part?.map(({ page, pages }) => [page, pages])).toEqual(part?.map((_, index) => [index + 1, part.length]));
    }
  });

  test('tells as many contradictions as the front page and the page of the checks, each on a slide', () => {
    const told = toldBudget(sample, 'zh');
    const open = deckSlides(told).flatMap((slide) => (slide.kind === 'open' ? [slide] : []));
    const shown = open.flatMap(({ matters }) => matters.filter(({ kind }) => kind === 'contradiction'));
    const [first] = open;
    expect([first?.contradictions, shown.length]).toEqual([5, 5]);
    expect([trust(told).counts['不符'], checkList(told).contradictions.length]).toEqual([5, 5]);
    // Of two contradictions between the same figures the meeting is asked about one.
    const asked = deckSlides(told).flatMap((slide) => (slide.kind === 'questions' ? slide.matters : []));
    const pairs = asked.flatMap((one) => (one.kind === 'contradiction' ? [`${one.left.text} ${one.right.value}`] : []));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('of very many contradictions shows the worst and tells once how many more there are', () => {
    const checks = sample.checks.map((check) => ({ ...check, state: '不符' as const }));
    const open = deckSlides(toldBudget({ ...sample, checks }, 'zh')).filter((slide) => slide.kind === 'open');
    const wrong = open.filter(({ matters }) => matters[0]?.kind === 'contradiction');
    const shown = wrong.reduce((sum, { matters }) => sum + matters.length, 0);
    expect(shown).toBe(8);
    expect(wrong.at(-1)!.more).toBe(wrong[0]!.contradictions - shown);
    expect(open.filter(({ more }) => more > 0)).toHaveLength(1);
  });

  test('leaves out what the budget does not have, and asks for it instead', () => {
    const slides = deckSlides(toldBudget(inventedBudget('qingshi-2031', 2031), 'zh'));
    expect(slides.map(({ kind }) => kind)).toEqual(['title', 'total', 'open', 'questions']);
    const [open] = slides.filter((slide) => slide.kind === 'open');
    expect(open?.matters.map(({ kind }) => kind)).toEqual(['change', 'projects', 'targets']);
  });

  test('has no slide of changes where none is stated', () => {
    const statements = sample.statements.map((statement) => ({ ...statement, change: null }));
    expect(kindsOf({ ...sample, statements })).not.toContain('changes');
  });

  test('gives each step an address of its own', () => {
    const ids = deckSlides(toldBudget(sample, 'zh')).flatMap((slide) =>
      Array.from({ length: slide.steps }, (_, step) => stepId(slide, step + 1)),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds at most five rows a side, four rows a list, three changes, four questions', () => {
    for (const slide of deckSlides(toldBudget(sample, 'zh'))) {
      if (slide.kind === 'sources' || slide.kind === 'spending') {
        for (const layer of slide.flow.layers) expect(layer.length).toBeLessThanOrEqual(5);
      }
      if (slide.kind === 'targets') expect(slide.targets.length).toBeLessThanOrEqual(4);
      if (slide.kind === 'changes') expect(slide.items.length).toBeLessThanOrEqual(3);
      if (slide.kind === 'questions') expect(slide.matters.length).toBeLessThanOrEqual(4);
    }
  });

  test('names the largest changes of codes that do not contain each other', () => {
    const changes = deckSlides(toldBudget(sample, 'zh')).find((slide) => slide.kind === 'changes');
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

  test('add a sentence to the first slide of a subject', () => {
    const sentences = { projects: { zh: '四个项目都照旧。', en: 'All four go on.' } };
    const slides = deckSlides(toldBudget(sample, 'zh'), { slides: ['title', 'projects'], sentences });
    expect(slides.map(({ sentence }) => sentence?.zh ?? '')).toEqual(['', '四个项目都照旧。', '', '', '']);
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

  test('no page holds more than fits, none is lost, and the last is not lonely', () => {
    const side = (text: string) => ({ text, subject: '', value: 1, lines: [1] });
    const matters: OpenMatter[] = Array.from({ length: 7 }, (_, index) => ({
      kind: 'contradiction',
      id: `c${index}`,
      unit: '个',
      title: '',
      left: side('字'.repeat(10)),
      right: side('字'.repeat(index === 3 ? 200 : 20)),
    }));
    const pages = spreadMatters([...matters, { kind: 'change' }]);
    expect(pages.flat()).toHaveLength(8);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(4);
    expect(pages.at(-1)!.length).toBeGreaterThan(1);
  });
});

test.each([
  [0, 4, []],
  [4, 4, [4]],
  [5, 4, [3, 2]],
  [9, 4, [3, 3, 3]],
])('%d rows in pages of at most %d are %j', (count, most, sizes) => {
  expect(inPages(Array.from({ length: count }), most).map((page) => page.length)).toEqual(sizes);
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
    expect(plainText(inferred, lang)).toMatch(/用途|purposes/);
    expect(inferredText('91.5%')).toMatch(/总数都印着|totals .* are printed/);
  }
});
