import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inventedSite, type InventedSite } from './inventedSites';
import { SITE } from './sitePages';

/** What the root of a site shows, and what stands behind the address of a budget's folder. */

const read = (site: string, file: string): string => readFileSync(path.join(site, file), 'utf8');
const idsOf = (site: string): string[] =>
  (JSON.parse(read(site, 'data/index.json')) as { id: string }[]).map(({ id }) => id);
const sites: [string, () => string][] = [
  ['the site', () => SITE],
  ...(['several', 'editions'] as InventedSite[]).map((name): [string, () => string] => [
    name,
    () => inventedSite(name),
  ]),
];

describe.each(sites)('%s', (_, site) => {
  test('every budget has its overview at its own address, and behind its folder', () => {
    for (const id of idsOf(site()))
      for (const prefix of ['', 'en/']) {
        const page = read(site(), `${prefix}${id}/overview.html`);
        expect(/rel="canonical" href="([^"]*)"/.exec(page)?.[1]).toBe(
          `../${prefix && '../'}${prefix}${id}/overview.html`,
        );
        expect(read(site(), `${prefix}${id}/index.html`) === page, prefix + id).toBe(true);
      }
  });
});

test('the root of a site of one body shows its newest budget, which stays where it is', () => {
  const site = inventedSite('editions');
  for (const prefix of ['', 'en/']) {
    const root = read(site, `${prefix}index.html`);
    const own = read(site, `${prefix}qingshi-2031-again/overview.html`);
    const main = (html: string) => /<main.*<\/main>/s.exec(html)?.[0].replace(/(href|src)="(\.\.?\/)+/g, '$1="');
    expect(main(root)?.length).toBeGreaterThan(1000);
    expect(main(root) === main(own), prefix).toBe(true);
  }
});

test('the root of a site of several bodies is the list of all', () => {
  const site = inventedSite('several');
  for (const prefix of ['', 'en/']) {
    const root = read(site, `${prefix}index.html`);
    expect(root === read(site, `${prefix}budgets.html`), prefix).toBe(true);
    for (const id of idsOf(site)) expect(root.includes(`${prefix}${id}/overview.html"`), id).toBe(true);
  }
});

test('budgets of one body and year are told apart above every page and in the list', () => {
  const site = inventedSite('editions');
  const strip = (html: string) =>
    [...(/<nav class="others".*?<\/nav>/s.exec(html)?.[0] ?? '').matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(
      ([, text]) => text,
    );
  const zh = ['2031 年 · 部门预算 · 更正', '2031 年 · 部门预算', '2031 年 · 单位预算', '2030 年', '全部 4 份预算'];
  const en = [
    '2031 · whole department · corrected',
    '2031 · whole department',
    '2031 · the body alone',
    '2030',
    'All 4 budgets',
  ];
  for (const id of idsOf(site)) {
    expect(strip(read(site, `${id}/flows.html`))).toEqual(zh);
    expect(strip(read(site, `en/${id}/flows.html`))).toEqual(en);
  }
  for (const name of zh.slice(0, 4))
    expect(read(site, 'budgets.html').includes(`<span>${name}</span>`), name).toBe(true);
});

test('nothing but the data of the budgets is published', () => {
  const data = path.join(SITE, 'data');
  expect(readdirSync(data).sort()).toEqual(['budget.schema.json', 'budgets', 'index.json', 'search', 'sources']);
  expect(readdirSync(path.join(data, 'budgets')).sort()).toEqual(idsOf(SITE).map((id) => `${id}.json`));
  expect(readdirSync(path.join(data, 'sources')).sort()).toEqual(idsOf(SITE).map((id) => `${id}.txt`));
});
