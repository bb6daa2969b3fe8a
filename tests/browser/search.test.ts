import type { Route } from 'playwright';
import { describe, expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { open } from './openPage';

const id = sitePages()[0]?.budget ?? '';
const page = (lang: string) => `${lang === 'zh' ? '' : `${lang}/`}${id}/search.html`;

describe('with the keyboard', () => {
  test('“/” leads to the field from any page, and types where something is typed', async () => {
    const { page, close } = await open('index.html');
    await page.keyboard.press('/');
    await page.waitForURL('**/search.html#find');
    await page.waitForFunction(() => document.activeElement?.id === 'find');
    await page.locator('#find').pressSequentially('a/b');
    expect(await page.locator('#find').inputValue()).toBe('a/b');
    await close();
  });

  test('the first hit is open to Enter; arrows move, Esc goes back and away', async () => {
    const { page, complaints, close } = await open(page_zh(), { width: 1280, height: 800 });
    await page.locator('#find').fill('社区');
    const hits = page.locator('a[data-hit]');
    await hits.first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const [second, third] = [await hits.nth(1).textContent(), await hits.nth(2).textContent()];
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(third);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('#find').inputValue()).toBe('');
    await page.locator('#find').fill('社区');
    await hits.first().waitFor();
    const address = await hits.first().evaluate((link: HTMLAnchorElement) => link.href);
    await page.locator('#find').press('Enter');
    await page.waitForURL(address);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the address', () => {
  test('holds the search and the filter; back and forward follow them', async () => {
    const { page, close } = await open(`${page_zh()}?q=${encodeURIComponent('社区')}`);
    const groups = page.locator('.results section');
    await groups.first().waitFor();
    const all = await groups.count();
    expect(all).toBeGreaterThan(1);
    await page.locator('nav a[href*="in=projects"]').click();
    expect(new URL(page.url()).searchParams.get('in')).toBe('projects');
    expect(await groups.count()).toBe(1);
    await page.goBack();
    await expect.poll(() => groups.count()).toBe(all);
    await page.goForward();
    await expect.poll(() => groups.count()).toBe(1);
    await page.reload();
    await expect.poll(() => groups.count()).toBe(1);
    await close();
  });
});

test.each([
  ['zh', '公益性岗位', 'gyxgw'],
  ['en', '医疗', 'medical'],
])('in %s “%s” is found by “%s” too', async (lang, chinese, letters) => {
  const { page: tab, close } = await open(`${page(lang)}?q=${encodeURIComponent(letters)}`);
  await tab.locator('.results').waitFor();
  expect(await tab.locator('.results').textContent()).toContain(chinese);
  expect(await tab.locator('mark').count()).toBeGreaterThan(0);
  await close();
});

describe('a question', () => {
  test.each([
    ['一共多少', '4,187.94', '/flows.html'],
    ['为什么减少', '−944.10', '/changes.html#bridge'],
    ['工资多少', '3,484.97', '/structure.html?focus=301'],
    ['车多少', '6.00', '/targets.html#means'],
    ['采购', '546.35', '/targets.html#means'],
  ])('“%s” is answered with %s, how it is known, and the way to %s', async (query, figure, way) => {
    const { page, complaints, close } = await open(`${page_zh()}?q=${encodeURIComponent(query)}`, { width: 360 });
    const card = page.locator('section:has(> h2 > b)');
    await card.waitFor();
    expect(await card.locator('.first .figure').textContent()).toContain(figure);
    expect(await card.locator('.first .how').textContent()).toMatch(/原文|算得/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.locator('#find').press('Enter');
    await page.waitForURL((url) => decodeURIComponent(url.href).endsWith(way));
    expect(complaints).toEqual([]);
    await close();
  });

  test('that the document does not answer is looked for in its whole text, and nothing is guessed', async () => {
    const { page, requests, close } = await open(`${page_zh()}?q=${encodeURIComponent('校车多少')}`);
    await page.getByText('文件里没有这个词').waitFor();
    expect(await page.locator('section:has(> h2 > b)').count()).toBe(0);
    expect(requests.filter((url) => url.includes('data/sources/'))).toHaveLength(1);
    await close();
  });
});

describe('of what no name says', () => {
  test.each([
    ['健身器材', '1198', 'a use that is stated beside it'],
    ['居民小区', '60', 'a use that is stated elsewhere'],
    ['计划生育', '64', null],
    ['综治', '94', null],
  ])('“%s” is shown where the document prints it, on line %s, and underlined', async (query, line, named) => {
    const { page, requests, close } = await open(`${page_zh()}?q=${encodeURIComponent(query)}`, { width: 320 });
    // What only the text says is shown at once, and where something is called so, when it is asked for.
    if (named !== null) await page.locator('#main button.further').click();
    const passage = page.locator(`a[data-hit][href$="source.html#l${line}"]`);
    await passage.waitFor();
    expect(await passage.locator('mark').first().textContent()).toBe(query);
    expect(await page.locator('#main').textContent()).not.toMatch(/没有这个词|别的单位/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(requests.filter((url) => url.includes('data/sources/'))).toHaveLength(1);
    await close();
  });

  test.each([
    ['cannot be fetched', (route: Route) => route.abort()],
    ['is cut off', (route: Route) => route.fulfill({ body: '健身\n' })],
    ['is a page of the network that is in between', (route: Route) => route.fulfill({ body: '<html>\n</html>' })],
  ])('nothing is claimed of a document whose text %s', async (_, answer) => {
    const { page, close } = await open(`${page_zh()}?q=${encodeURIComponent('恐龙')}`, {
      before: (page) => page.route('**/data/sources/*', answer),
    });
    await page.getByText('全文没有取来，所以不知道文件里有没有“恐龙”。').waitFor();
    expect(await page.getByText('文件里没有这个词').count()).toBe(0);
    await page.unroute('**/data/sources/*');
    await page.getByRole('button', { name: '再查一次' }).click();
    await page.getByText('文件里没有这个词').waitFor();
    await close();
  });

  test('the text is fetched only when it is needed, and searched beside the names on demand', async () => {
    const { page, requests, close } = await open(`${page_zh()}?q=${encodeURIComponent('社区')}`);
    await page.locator('.results').waitFor();
    expect(requests.filter((url) => url.includes('data/sources/'))).toEqual([]);
    await page.getByRole('button', { name: '也在原文里找“社区”' }).click();
    const places = page.locator('section[aria-labelledby="in-text"] a[data-hit]');
    await places.first().waitFor();
    const before = await places.count();
    await page.getByRole('button', { name: /^另 \d+ 段/ }).click();
    expect(await places.count()).toBeGreaterThan(before);
    await close();
  });
});

test('what is nowhere is said, and what can be found is shown', async () => {
  const { page, close } = await open(`${page_zh()}?q=${encodeURIComponent('恐龙')}`, { width: 320 });
  await page.getByText('文件里没有这个词').waitFor();
  expect(await page.locator('#main details').count()).toBeGreaterThan(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await close();
});

test('an index that cannot be fetched is said, with a way to try again', async () => {
  let broken = true;
  const { page, close } = await open(page_zh(), {
    before: (page) => page.route('**/data/search/*.json', (route) => (broken ? route.abort() : route.continue())),
  });
  await page.locator('#find').fill('社区');
  const again = page.getByRole('button', { name: '再取一次' });
  await again.waitFor();
  expect(await page.locator('#main details').count()).toBeGreaterThan(2);
  broken = false;
  await again.click();
  await page.locator('a[data-hit]').first().waitFor();
  await close();
});

test('without scripts the index of the book stands in place of the field, and its lines lead somewhere', async () => {
  const { page, close } = await open(page_zh(), { javaScriptEnabled: false });
  expect(await page.locator('#find').isVisible()).toBe(false);
  await page.locator('#main summary').nth(1).click();
  await page.locator('#main details').nth(1).locator('a').first().click();
  await page.waitForLoadState();
  expect(page.url()).not.toContain('search');
  await close();
});

function page_zh(): string {
  return page('zh');
}
