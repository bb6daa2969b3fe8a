import { describe, expect, it } from 'vitest';
import { accountContents } from '../../../src/charts/picture/beside/accountContents';
import { drawBeside, SQUARE } from '../../../src/charts/picture/drawPicture';
import { yearsContents } from '../../../src/charts/picture/beside/yearsContents';
import { accountSheet, yearsSheet } from '../../../src/charts/sheet/besideSheets';
import { accountView } from '../../../src/collection/accountView';
import { yearsOfBodies } from '../../../src/collection/bodyYears';
import { digestOf } from '../../../src/collection/digest';
import { yearsView } from '../../../src/collection/yearsView';
import { toldBudget } from '../../../src/i18n/checks/toldBudget';
import { flatShapes } from '../../../src/layout/picture/shapes';
import { accountSentence, yearsSentence } from '../../../src/pages/takeaway/besideSentences';
import { pictureSubject } from '../../../src/series/takeaway/pictureSubject';
import { inventBodyOverYears } from '../../invent/bodyOverYears';
import { YEARS_SEED, yearsSite } from '../../invent/yearsSite';

const budgets = yearsSite();
const { truth } = inventBodyOverYears(YEARS_SEED);
const years = yearsView(yearsOfBodies(budgets.map(digestOf)).find(({ names }) => names.length > 1) ?? null)!;
const final = budgets.find(({ stage }) => stage === 'final')!;
const plan = budgets.find(({ year, stage, body }) => year === final.year && stage === 'budget' && body === final.body)!;
const account = accountView(final, plan)!;
const totalOf = (year: number) => Object.values(truth.amounts[year] ?? {}).reduce((sum, amount) => sum + amount, 0);
const spentOf = (year: number) =>
  Object.values(truth.amounts[year] ?? {}).reduce((sum, amount) => sum + Math.round((amount * 0.93) / 100) * 100, 0);

describe('what is taken away of a body over its years', () => {
  it.each(['zh', 'en'] as const)(
    'the picture has the printed total of each year, and says which year has no document, in %s',
    (lang) => {
      const contents = yearsContents(years, lang);
      const subject = pictureSubject(toldBudget(budgets.at(-3)!, lang));
      const picture = drawBeside('years', contents, subject, lang, { width: 760 });
      const shapes = flatShapes(picture.shapes);
      const amounts = new Set(shapes.flatMap(({ amount }) => amount ?? []));
      for (const year of truth.years) expect(amounts.has(totalOf(year)), String(year)).toBe(true);
      const words = JSON.stringify(shapes);
      expect(words).toContain(String(truth.missing));
      expect(words).toContain(lang === 'zh' ? '没有文件' : 'no document');
    },
  );

  it('the sheet has a row for each printed figure and none for what is not printed', () => {
    const { head, rows } = yearsSheet(years, 'zh');
    const totals = rows.filter(([code]) => code === '').map(([, , year, amount]) => [year, amount]);
    expect(totals).toEqual(truth.years.map((year) => [year, totalOf(year)]));
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows.some(([, , year]) => year === truth.missing)).toBe(false);
  });

  it('the sentence has the first and the last total', () => {
    const said = yearsSentence(years, 'zh');
    expect(said).toContain(`${truth.years[0]} 年支出总额`);
    expect(said).toContain(`${truth.years.at(-1)} 年`);
    expect(yearsSentence(null, 'zh')).toBe('');
  });
});

describe('what is taken away of a year’s plan and account', () => {
  it.each(['zh', 'en'] as const)('the picture has what was spent, with the plan beside it, in %s', (lang) => {
    const picture = drawBeside(
      'account',
      accountContents(account, final.body, lang),
      pictureSubject(toldBudget(final, lang)),
      lang,
      SQUARE,
    );
    const amounts = flatShapes(picture.shapes).flatMap(({ amount }) => amount ?? []);
    expect(amounts).toContain(spentOf(final.year));
    const stage = lang === 'zh' ? `${final.year} 年 · 决算` : `${final.year} · final account`;
    expect(JSON.stringify(picture.shapes)).toContain(stage);
  });

  it('the sheet has plan, account and rest of each code', () => {
    const { head, rows } = accountSheet(account, 'zh');
    const [total] = rows;
    expect(total?.slice(2, 6)).toEqual([
      totalOf(plan.year),
      null,
      spentOf(plan.year),
      totalOf(plan.year) - spentOf(plan.year),
    ]);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const [code, amount] = Object.entries(truth.amounts[plan.year] ?? {})[0]!;
    expect(rows.find(([one]) => one === code)?.[2]).toBe(amount);
  });

  it('the sentence has plan, account and rate; without a plan there is none', () => {
    expect(accountSentence(account, final.body, 'zh')).toContain('花掉计划的 93');
    expect(accountSentence({ ...account, total: null }, final.body, 'zh')).toBe('');
  });
});
