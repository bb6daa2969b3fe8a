import { expect, test } from 'vitest';
import { drawProject, SQUARE } from '../../src/charts/Picture/drawPicture';
import { pictureMarkup } from '../../src/charts/Picture/pictureMarkup';
import { projectSheet } from '../../src/charts/Sheet/projectSheet';
import type { PictureSize } from '../../src/layout/picture/frame';
import type { Budget } from '../../src/model/budget';
import { LANGS } from '../../src/i18n/lang';
import { sheetWordsOf } from '../../src/i18n/sheetWords';
import { pictureSubject } from '../../src/series/pictureSubject';
import { projectPage } from '../../src/series/projectPage';
import { projectCards } from '../../src/series/projects';
import { oddBudgets } from '../present/oddBudgets';
import { sampleBudget } from './sampleSubject';

/** The budgets whose projects are tried, and a drawing of each. */
const budgets = { sample: sampleBudget(), ...oddBudgets() };
const pagesOf = (budget: Budget) => projectCards(budget).flatMap(({ slug }) => projectPage(budget, null, slug) ?? []);
const cases = LANGS.flatMap((lang) => Object.entries(budgets).map(([name, budget]) => ({ name, lang, budget })));

test.each(cases)('the sheet of a project holds its amount, words, place and targets ($name, $lang)', (one) => {
  const { columns } = sheetWordsOf(one.lang);
  for (const page of pagesOf(one.budget)) {
    const { head, rows } = projectSheet(page, one.lang);
    const all = (column: keyof typeof columns) => rows.map((row) => row[head.indexOf(columns[column])]);
    for (const row of rows) expect(row.length).toBe(head.length);
    expect(all('line').every((line) => typeof line === 'number' && line > 0)).toBe(true);
    expect(all('content')[0]).toBe(page.project.amount);
    for (const { cell } of [...page.within, ...page.spending]) expect(all('content')).toContain(cell.amount);
    const targets = page.project.targets?.targets ?? [];
    expect(all('item').slice(rows.length - targets.length)).toEqual(targets.map(({ indicator }) => indicator));
    expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN/);
  }
});

test.each(cases)(
  'bars in the picture of a project are as long as their amounts, on one scale ($name, $lang)',
  (one) => {
    const subject = pictureSubject(one.budget);
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
