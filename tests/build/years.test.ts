import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { IndexEntry } from '../../src/model/budget';
import { inventBodyOverYears } from '../invent/bodyOverYears';
import { OFFICIAL, YEARS_SEED } from '../invent/yearsSite';
import { inventedSite } from './inventedSites';

const site = inventedSite('years');
const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');
const index = JSON.parse(read('data/index.json')) as IndexEntry[];
const { budgets, truth } = inventBodyOverYears(YEARS_SEED);
const newest = budgets.at(-1)!.id;

/** The address of a body and those that its other names give it. */
function addressesOf(body: string): string[] {
  const { slug, addresses } = JSON.parse(read(`data/bodies/${body}.json`)) as { slug: string; addresses: string[] };
  return [slug, ...addresses];
}

/** Where the links of a page lead, as files below the root. */
function targetsOf(file: string): string[] {
  const main = /<main.*<\/main>/s.exec(read(file))?.[0] ?? '';
  return [...main.matchAll(/href="([^"#]+)/g)].map(([, href = '']) =>
    decodeURI(path.posix.join(path.posix.dirname(file), href)),
  );
}

test.each(['', 'en/'])('the page of a body is that of the years of its newest budget: %s', (prefix) => {
  const slug = index.find(({ id }) => id === newest)?.years;
  const main = (file: string) => /<main.*<\/main>/s.exec(read(file))?.[0].replace(/href="(\.\.?\/)+/g, 'href="');
  const [own, ...others] = addressesOf(slug ?? '');
  expect(others.length).toBeGreaterThan(0);
  for (const address of [own, ...others])
    expect(main(`${prefix}bodies/${address}.html`), address).toBe(main(`${prefix}${newest}/years.html`));
});

test('every link of years, account and catalogue arrives', () => {
  const files = ['', 'en/'].flatMap((prefix) => [
    `${prefix}budgets.html`,
    ...readdirSync(path.join(site, prefix, 'budgets')).map((name) => `${prefix}budgets/${name}`),
    ...index.flatMap(({ id, years, account }) => [
      ...(years ? [`${prefix}${id}/years.html`] : []),
      ...(account ? [`${prefix}${id}/account.html`] : []),
    ]),
  ]);
  expect(files.length).toBeGreaterThan(10);
  for (const file of files)
    for (const to of targetsOf(file)) expect(existsSync(path.join(site, to)), `${file} → ${to}`).toBe(true);
});

test('a budget without years or account has neither page, nor a way to one', () => {
  const alone = index.find(({ years, account }) => years === undefined && account === undefined)!;
  expect(existsSync(path.join(site, alone.id, 'years.html'))).toBe(false);
  expect(read(`${alone.id}/overview.html`)).not.toMatch(/years\.html|account\.html/);
});

test('the contradiction stands on the page of the years, among the checks, and at the change itself', () => {
  const id = `previous-document/${truth.contradiction.statement}`;
  const anchor = `check-${id.replaceAll('/', '-')}`;
  expect(read(`${newest}/checks.html`)).toContain(`id="${anchor}"`);
  for (const view of ['years', 'changes']) expect(read(`${newest}/${view}.html`), view).toContain(`#${anchor}"`);
  const told = JSON.parse(read(`data/budgets/${newest}.json`)) as { checks: { id: string; state: string }[] };
  expect(told.checks.find((check) => check.id === id)?.state).toBe('不符');
  expect(index.find((entry) => entry.id === newest)?.checks['不符']).toBe(1);
});

test('the missing year is told, and has no figure', () => {
  const html = read(`${newest}/years.html`);
  expect(html).toContain(`${truth.missing} 年没有文件`);
});

test.each(['', 'en/'])(
  'each page of a document leads to where it was published, and those of no other do: %s',
  (prefix) => {
    const final = index.find(({ stage }) => stage === 'final')!;
    const link = `href="${OFFICIAL.address}"`;
    for (const page of ['overview', 'account', 'tables', 'source']) {
      const html = read(`${prefix}${final.id}/${page}.html`);
      expect(html, page).toContain(link);
      expect(html, page).toContain(OFFICIAL.retrieved);
      expect(read(`${prefix}${newest}/${page === 'account' ? 'years' : page}.html`), page).not.toContain(link);
    }
    expect(read(`${prefix}${final.id}/take/${final.id}-tables.csv`.replace(/^(en\/)?/, '$1'))).toContain(
      OFFICIAL.address,
    );
  },
);

test.each(['', 'en/'])('the catalogue says who has not published, as far as the list asks: %s', (prefix) => {
  const html = read(`${prefix}budgets.html`);
  const missing = [...html.matchAll(/<li><span lang="zh">([^<]+)<\/span><span>([^<]+)</g)].map(([, name, said]) => [
    name,
    said,
  ]);
  const never = prefix === '' ? '从没有找到' : 'never found';
  expect(missing).toContainEqual(['临江市红石镇人民政府', never]);
  expect(missing).toHaveLength(2);
  expect(html.match(/<i class="[^"]*open[^"]*">/g)).toHaveLength(2);
});

test.each(['', 'en/'])(
  'each list of bodies leads to every other, and those of a year show its documents alone: %s',
  (prefix) => {
    const last = truth.years.at(-2)!;
    const plans = read(`${prefix}budgets/${last}-budget.html`);
    const finals = read(`${prefix}budgets/${last}-final.html`);
    const final = index.find(({ stage }) => stage === 'final')!;
    const dots = (html: string) => [...html.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id);
    expect(dots(plans).sort()).toEqual(
      ['baisha-2031', index.find(({ year, stage }) => year === last && stage === 'budget')!.id].sort(),
    );
    // One alone is compared with nobody.
    expect(dots(finals)).toEqual([]);
    expect(finals).toContain(`<data value="${final.total}">`);
    expect(finals).not.toContain('baisha-2031/overview');
    for (const html of [plans, finals]) {
      expect(html).toContain('href="../budgets.html"'.replace('../', prefix === '' ? '../' : '../../en/'));
      expect(html).toContain('aria-current="page"');
    }
  },
);

test.each(['', 'en/'])('the years and the account can be taken away, each figure with its document: %s', (prefix) => {
  const final = index.find(({ stage }) => stage === 'final')!;
  const sheet = read(`${prefix}${newest}/take/${newest}-years.csv`);
  expect(sheet).toContain(`,${final.year},`);
  const amounts = Object.values(truth.amounts[truth.years[0]!] ?? {});
  expect(sheet).toContain(`,${truth.years[0]},${amounts.reduce((sum, amount) => sum + amount, 0)},`);
  for (const [id, kind] of [
    [newest, 'years'],
    [final.id, 'account'],
  ] as const) {
    const page = read(`${prefix}${id}/${kind}.html`);
    for (const form of ['csv', 'svg']) expect(page).toContain(`take/${id}-${kind}.${form}`);
    expect(read(`${prefix}${id}/take/${id}-${kind}.svg`)).toMatch(/^<svg/);
  }
});
