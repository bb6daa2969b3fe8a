import { expect, test } from 'vitest';
import { firstBudgetPages } from '../build/sitePages';
import { useBrowser } from './openPage';

const open = useBrowser();

/** Views that are charts: their marks stand in the HTML. */
const CHARTS = ['flows', 'structure', 'changes'];

test.each(firstBudgetPages())('$view in $lang is complete with scripts off', async ({ url, view }) => {
  const { page, close } = await open(url, { javaScriptEnabled: false });
  expect(await page.locator('h1').count()).toBe(1);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
  if (view === 'overview' || CHARTS.includes(view))
    expect(await page.locator('data[value]').count()).toBeGreaterThan(3);
  if (CHARTS.includes(view)) expect(await page.locator('[data-mark]').count()).toBeGreaterThanOrEqual(4);
  await close();
});
