import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang';
import { shortBody } from '../../src/series/deck/slide';
import { takeAwayWordsOf } from '../../src/i18n/words/share/takeAwayWords';
import type { Budget } from '../../src/model/budget';
import { SITE, sitePages } from '../build/sitePages';
import { open } from './openPage';
import { bare, PhoneReader } from './PhoneReader';
import { sampleOf } from '../sample';
import { toldBudget } from '../../src/i18n/checks/toldBudget';

/**
 * Ten questions of a resident with a phone, each answered within three taps from the front page. The way is walked by what
 * stands on the screen; what the answer has to be is read from the budget.
 */

const id = sitePages()[0]?.budget ?? '';
const budget = JSON.parse(readFileSync(`${SITE}/data/budgets/${id}.json`, 'utf8')) as Budget;

/** An amount as each language shows it in a column: ten thousands with two decimals, thousands with one. */
const shown = (yuan: number, lang: Lang): string =>
  (yuan / (lang === 'zh' ? 10_000 : 1_000)).toLocaleString('en', {
    minimumFractionDigits: lang === 'zh' ? 2 : 1,
    maximumFractionDigits: lang === 'zh' ? 2 : 1,
  });
/** A printed number with its thousands apart; words stay as they are. */
const grouped = (value: string): string => value.replace(/^\d+$/, (digits) => Number(digits).toLocaleString('en'));
const factOf = (table: string, column: string, fits: (fact: Budget['facts'][number]) => boolean) =>
  budget.facts.find((fact) => fact.table === table && fact.column === column && fits(fact))!;

type Question = [question: string, answer: (reader: PhoneReader) => Promise<void>];

const QUESTIONS: Question[] = [
  [
    '谁出的钱 who pays',
    async (reader) => {
      const columns = ['general_public', 'state_capital_transfer', 'fiscal_carryover'];
      const paid = budget.facts.filter(
        ({ table, code, column }) => table === 'income' && code === '' && columns.includes(column),
      );
      expect(paid.length).toBeGreaterThan(0);
      await reader.reads(...paid.map(({ amount }) => shown(amount, reader.lang)));
    },
  ],
  [
    '工资一共多少 what are the salaries',
    async (reader) => {
      const wages = factOf('basic', 'total', ({ code }) => code === '301');
      await reader.tap(/\b301\b/);
      await reader.reads(shown(wages.amount, reader.lang));
    },
  ],
  [
    '我们社区有多少钱 how much for my community',
    async (reader) => {
      const project = budget.projects.find(({ units }) => units?.unit === '社区')!;
      await reader.goTo('projects');
      await reader.reads(project.name, shown(project.amount!.amount, reader.lang), String(project.units!.count));
      const each = project.units!.each.amount / (reader.lang === 'zh' ? 10_000 : 1_000);
      await reader.reads(`×${each}`);
    },
  ],
  [
    '为什么比去年少 why less than last year',
    async (reader) => {
      const stated = budget.statements.filter(({ scope, change }) => scope === 'income' && change?.reason);
      const [largest] = stated.sort((a, b) => Math.abs(b.change!.amount ?? 0) - Math.abs(a.change!.amount ?? 0));
      await reader.reads(largest!.change!.reason);
    },
  ],
  [
    '公益性岗位是什么 what is 公益性岗位',
    async (reader) => {
      const fact = factOf('general-public', 'total', ({ name }) => name.startsWith('公益性岗位'));
      await reader.goTo('glossary');
      await reader.reads(reader.lang === 'zh' ? '优先安排就业困难人员' : 'people who find it hard to get work');
      await reader.reads(fact.code, shown(fact.amount, reader.lang));
    },
  ],
  [
    '有没有不对劲的地方 is anything odd',
    async (reader) => {
      const wrong = toldBudget(budget, reader.lang).checks.filter(({ state }) => state === '不符');
      expect(wrong.length).toBeGreaterThan(0);
      await reader.goTo('checks');
      await reader.reads(...wrong.flatMap(({ left, right }) => [left.text, right.text]));
    },
  ],
  [
    '公车花多少钱 how much for cars',
    async (reader) => {
      const cars = factOf('three-public', 'total', ({ name }) => name.includes('公务用车运行'));
      await reader.goTo('search');
      await reader.page.keyboard.type(reader.lang === 'zh' ? '公车' : 'cars');
      await reader.reads(shown(cars.amount, reader.lang));
      await reader.tap(cars.name);
      await reader.page.waitForURL((url) => !url.pathname.includes('search'));
      // The printed tables show what is printed, in whatever language.
      const tables = reader.page.url().includes('/tables.html');
      await reader.reads(cars.name, tables ? cars.printed.text : shown(cars.amount, reader.lang));
    },
  ],
  [
    '街道今年要办成什么 what must the office achieve',
    async (reader) => {
      const own = budget.targets.filter(({ project }) => project === '').flatMap(({ targets }) => targets);
      expect(own.length).toBeGreaterThan(0);
      await reader.goTo('targets');
      await reader.reads(...own.flatMap(({ indicator, value }) => [indicator, grouped(value)]));
    },
  ],
  [
    '这个数是哪来的 where is this number from',
    async (reader) => {
      const total = factOf('overview', 'expenditure', ({ name }) => name.includes('总计'));
      await reader.tap(shown(total.amount, reader.lang));
      await reader.page.waitForURL('**/tables.html#*');
      await reader.reads(total.printed.text);
      const cell = reader.page.locator('td.chosen, td:target').first();
      expect(bare(await cell.innerText())).toContain(total.printed.text);
    },
  ],
  [
    '怎么给朋友看 how do I show this to a friend',
    async (reader) => {
      // The phone's own sheet for sharing is not part of a test; what it would be given is.
      const { page } = reader;
      await reader.tap(/201/);
      const mine = await page.locator('.detail:not([aria-busy])').innerText();
      await reader.tap(new RegExp(`^${takeAwayWordsOf(reader.lang).share}$`), '.sheet');
      await expect.poll(() => sharedOn(page)).toBeTruthy();
      const { url = '', text = '' } = (await sharedOn(page)) ?? {};
      // The sentence says it without a tap more, and the address leads the friend to the same.
      expect(text).toContain(shortBody(budget.body));
      expect(text).toMatch(/\d,\d{3}\.\d/);
      const friend = await open(url.slice(url.indexOf('/', 8) + 1), { width: 360, height: 640 });
      await expect.poll(() => friend.page.locator('.detail').innerText()).toBe(mine);
      expect(await friend.page.locator('meta[property="og:title"]').getAttribute('content')).toContain(
        shortBody(budget.body),
      );
      await friend.close();
    },
  ],
];

interface Sharing {
  shared?: ShareData;
}

/** A phone that can share, and remembers what. */
const withSharing = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    navigator.share = (data) => {
      (globalThis as Sharing).shared = data ?? {};
      return Promise.resolve();
    };
  });

const sharedOn = (page: Page): Promise<ShareData | undefined> => page.evaluate(() => (globalThis as Sharing).shared);

// In `npm test` each question is asked in one language, in turn.
describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each(sampleOf(QUESTIONS, 2, lang === 'zh' ? 0 : 1))('%s', async (_, answer) => {
    const { page, complaints, close } = await open(lang === 'zh' ? 'index.html' : `${lang}/index.html`, {
      width: 360,
      height: 640,
      before: withSharing,
    });
    await answer(new PhoneReader(page, lang));
    expect(complaints).toEqual([]);
    await close();
  });
});
