import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Budget } from '../../src/model/budget';
import { derivationsOf, fen } from '../build/derivations';
import { SITE, sitePages } from '../build/sitePages';
import { open } from './openPage';

const id = sitePages()[0]?.budget ?? '';
const budget = JSON.parse(readFileSync(`${SITE}/data/budgets/${id}.json`, 'utf8')) as Budget;

test.each(['', 'en/'])('whatever is opened in the flows below "%s" shows amounts of the data only', async (prefix) => {
  const { page, complaints, close } = await open(`${prefix}${id}/flows.html`, { width: 1280 });
  // What opens comes after the page.
  await page.locator('.sideways .node').first().press('Enter');
  await page.locator('aside .detail').waitFor();
  const opened = await page.evaluate(async () => {
    const block = document.getElementById('state')?.textContent ?? '{}';
    const { details } = JSON.parse(block) as { details: Record<string, unknown> };
    const seen: { id: string; values: number[]; links: number }[] = [];
    for (const id of Object.keys(details)) {
      history.replaceState(null, '', `?focus=${encodeURIComponent(id)}`);
      dispatchEvent(new PopStateEvent('popstate'));
      do await new Promise(requestAnimationFrame);
      while (document.querySelector('aside [aria-busy]'));
      const detail = document.querySelector('aside .detail');
      const values = [...(detail?.querySelectorAll('data') ?? [])].map((data) => Number(data.value));
      seen.push({ id, values, links: detail?.querySelectorAll('a[href*="tables.html#"]').length ?? 0 });
    }
    return seen;
  });
  const known = derivationsOf(budget);
  expect(opened.length).toBeGreaterThan(10);
  for (const { id, values, links } of opened) {
    expect(values.length, id).toBeGreaterThan(0);
    expect(
      values.filter((value) => !known.has(fen(value))),
      id,
    ).toEqual([]);
    // What a table prints, or what printed figures force, can be looked up.
    if (!id.includes('undisclosed')) expect(links, id).toBeGreaterThan(0);
  }
  expect(complaints).toEqual([]);
  await close();
});
