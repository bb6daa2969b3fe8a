import { expect, test } from 'vitest';
import { frozenFolder, keptEditions } from '../../build/frozen';
import { SITE, sitePages } from '../build/sitePages';
import { heightTold, openArticle as open } from './hostPage';

const budget = sitePages()[0]?.budget ?? '';
const kept =
  SITE === 'dist' ? (await keptEditions(frozenFolder('static/data'))).filter((one) => one.budget === budget) : [];

test.runIf(kept.length > 0)(
  'a frozen chart loads only what it brought, and tells on a tap whether there is newer data',
  async () => {
    const { edition, data } = kept.at(-1)!;
    const page = `SITE/frozen/${edition}/embed/${budget}/flows.html`;
    const host = await open(`<iframe src="${page}" width="600" height="690" sandbox="allow-scripts"></iframe>`);
    const chart = host.page.frameLocator('iframe');
    expect(await chart.locator('.edition').innerText()).toContain(edition);
    await expect.poll(async () => heightTold((await host.heard()).at(-1)?.data)?.height ?? 0).toBeGreaterThan(500);
    const [frame] = await host.frames();
    const loaded = await frame!.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => !name.includes(`/frozen/${edition}/`))).toEqual([]);
    await chart.locator('.edition a').click();
    await chart.locator('[data-now]').waitFor();
    // The page says so once its script has run.
    await chart.locator('.same:visible, .newer:visible').waitFor();
    const now = await chart.locator('[data-now]').getAttribute('data-now');
    expect(await chart.locator('.same').isVisible()).toBe(now === data);
    expect(await chart.locator('.newer').isVisible()).toBe(now !== data);
    expect(await chart.locator('.seen').innerText()).toContain(data);
    await chart.locator('a.back').click();
    await chart.locator('.edition', { hasText: edition }).waitFor();
    expect(host.complaints).toEqual([]);
    await host.close();
  },
);

test('the page of editions names nothing that is not an edition', async () => {
  const query = '?seen=zzz<b>&edition=../../x&view=none';
  const host = await open(`<iframe src="SITE/embed/${budget}/edition.html${query}" width="300" height="240"></iframe>`);
  const chart = host.page.frameLocator('iframe');
  expect(await chart.locator('.same:visible, .newer:visible, .seen:visible, a.back:visible').count()).toBe(0);
  await host.close();
  const older = await open(
    `<iframe src="SITE/embed/${budget}/edition.html?seen=0123456789ab&edition=ba9876543210&view=changes" width="300" height="240"></iframe>`,
  );
  const said = older.page.frameLocator('iframe');
  await said.locator('.newer').waitFor();
  expect(await said.locator('a').first().getAttribute('href')).toBe('./changes.html');
  expect(await said.locator('a.back').getAttribute('href')).toBe(
    `../../frozen/ba9876543210/embed/${budget}/changes.html`,
  );
  await older.close();
});
