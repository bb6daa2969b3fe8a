import { expect, test } from 'vitest';
import { drawProject, SQUARE } from '../../src/charts/picture/drawPicture';
import { pictureMarkup } from '../../src/charts/picture/pictureMarkup';
import { projectSheet } from '../../src/charts/sheet/projectSheet';
import type { PictureSize } from '../../src/layout/picture/framePicture';
import type { Budget } from '../../src/model/budget';
import { LANGS } from '../../src/i18n/lang';
import { PROJECT_FIELDS } from '../../src/model/narrative/project';
import { wordsOf } from '../../src/i18n/words/words';
import { sheetWordsOf } from '../../src/i18n/words/share/sheetWords';
import type { Cell } from '../../src/series/tables/cell';
import { pictureSubject } from '../../src/series/takeaway/pictureSubject';
import { projectPage, type ProjectPage } from '../../src/series/projects/projectPage';
import { projectCards } from '../../src/series/projects/projectCards';
import { oddBudgets } from '../present/oddBudgets';
import { sampleBudget } from './sampleSubject';
import { toldBudget } from '../../src/i18n/checks/toldBudget';

/** The budgets whose projects are tried, and a drawing of each. */
const budgets = { sample: sampleBudget(), ...oddBudgets() };
const pagesOf = (budget: Budget): ProjectPage[] => {
  const pages = projectCards(toldBudget(budget, 'zh')).flatMap(
    ({ slug }) => projectPage(toldBudget(budget, 'zh'), null, slug) ?? [],
  );
  expect(pages.length).toBe(budget.projects.length);
  return pages;
};
const cases = LANGS.flatMap((lang) => Object.entries(budgets).map(([name, budget]) => ({ name, lang, budget })));

test.each(cases)('the sheet of a project holds its amount, words, place and targets ($name, $lang)', (one) => {
  const { columns } = sheetWordsOf(one.lang);
  for (const page of pagesOf(one.budget)) {
    const { head, rows } = projectSheet(page, one.lang);
    const all = (column: keyof typeof columns) => rows.map((row) => row[head.indexOf(columns[column])]);
    for (const row of rows) expect(row.length).toBe(head.length);
    expect(all('line').every((line) => typeof line === 'number' && line > 0)).toBe(true);
    const { amount, units, notes } = page.project;
    const said = PROJECT_FIELDS.map((field) => page.project[field]).filter((text) => text !== '');
    const first = [amount ?? [], units ? [units.count, units.each] : [], said, notes.map(({ text }) => text)].flat();
    expect(all('content').slice(0, first.length)).toEqual(first);
    for (const { cell } of [...page.within, ...page.spending]) expect(all('content')).toContain(cell.amount);
    const targets = page.project.targets?.targets ?? [];
    expect(all('item').slice(rows.length - targets.length)).toEqual(targets.map(({ indicator }) => indicator));
    expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN/);
  }
});

test.each(cases)(
  'bars in the picture of a project are as long as their amounts, on one scale ($name, $lang)',
  (one) => {
    const subject = pictureSubject(toldBudget(one.budget, one.lang));
    for (const page of pagesOf(one.budget)) {
      const draw = (size: PictureSize) => pictureMarkup(drawProject(page, subject, one.lang, size), 'light');
      for (const size of [SQUARE, { width: 320 }]) expect(draw(size)).not.toMatch(/undefined|NaN|style|href/);
      const bars = draw({ width: 760 }).matchAll(
        /<g [^>]*data-amount="(-?[\d.]+)"(?:(?!<\/g>).)*height="5" fill="#ecefe9"><\/rect><rect [^>]*width="([\d.]+)"/g,
      );
      const drawn = [...bars].map(([, amount, width]) => ({ amount: Number(amount), width: Number(width) }));
      const wanted = [page.project.amount ?? [], page.within.map(({ cell }) => cell.amount).reverse()].flat();
      expect(drawn.map(({ amount }) => amount)).toEqual(wanted);
      const most = Math.max(...wanted.map(Math.abs));
      const longest = Math.max(...drawn.map(({ width }) => width));
      for (const { amount, width } of drawn) {
        expect(Math.abs(width - (Math.abs(amount) / most) * longest)).toBeLessThan(0.5);
      }
    }
  },
);

test.each(LANGS)('a figure in a place that a rule chose says so in the picture, in %s', (lang) => {
  const subject = pictureSubject(toldBudget(budgets.sample, lang));
  const [page] = pagesOf(budgets.sample);
  const marked = ({ project, within }: ProjectPage) => {
    const svg = pictureMarkup(drawProject({ ...page!, project, within }, subject, lang, { width: 760 }), 'light');
    return svg.split(wordsOf(lang).certainty.inferred.word).length - 1;
  };
  const inferred = (cell: Cell): Cell => ({ ...cell, provenance: 'inferred' });
  const within = page!.within.map((one) => ({ ...one, cell: inferred(one.cell) }));
  expect(marked(page!)).toBe(0);
  expect(marked({ ...page!, within })).toBe(within.length);
  expect(marked({ ...page!, project: { ...page!.project, line: null, cell: inferred(page!.within[0]!.cell) } })).toBe(
    1,
  );
});
