import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { figureFile, embedFile } from '../../src/addresses/embedFile';
import { sampleOf } from '../sample';
import { open, type Visit } from './openPage';
import { barriersOf } from './rules/barriersOf';
import { overflowOf } from './rules/overflowOf';

const NAME = 'changji-lvzhoulu-2024';
const SAMPLE = { name: `${NAME}.txt`, mimeType: '', buffer: readFileSync(`documents/${NAME}.txt`) };

let visit: Visit;
let page: Visit['page'];

beforeEach(async () => {
  visit = await open('read.html', { width: 360 });
  page = visit.page;
  page.on('dialog', (dialog) => void dialog.accept());
  await page.locator('[data-engine="ready"]').waitFor({ state: 'attached' });
  await page.context().setOffline(true);
  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  await page.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
});
afterEach(async () => {
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

/** Opens the dialog on a view of what was read. */
async function openOn(view: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${NAME}/${view}.html`);
  await page.locator('footer').getByRole('button', { name: '嵌入到文章里' }).click();
  await page.locator('dialog .column figure.frame').waitFor();
}

test('a chart of what was read here is previewed, and its code is the figure that the build writes of the same document', async () => {
  await openOn('flows');
  // Nobody is told of an address that leads nowhere.
  expect(await page.locator('dialog').innerText()).toContain('没有哪个网站放着它');
  expect(await page.locator('dialog iframe').count()).toBe(0);
  await page.locator('dialog .column [data-mark]').filter({ visible: true }).first().waitFor();
  const area = page.locator('dialog textarea');
  // The server and a browser write the same elements otherwise.
  const said = (html: string): string =>
    html
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&nbsp;', ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
  const drawn = (html: string): number => html.match(/<(?:path|rect)\b/g)?.length ?? 0;
  const written = (lang: string) =>
    readFileSync(`${process.env['SITE'] ?? 'dist'}/${figureFile(embedFile(NAME, 'flows', lang))}`, 'utf8').trim();
  await expect.poll(async () => said(await area.inputValue())).toBe(said(written('zh')));
  expect(drawn(await area.inputValue())).toBe(drawn(written('zh')));
  await page.locator('dialog select').selectOption('en');
  await expect.poll(async () => said(await area.inputValue())).toBe(said(written('en')));
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog').getByRole('button', { name: '存为 PNG' }).first().click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/-flows\.png$/);
});

test.each(sampleOf(['overview', 'flows', 'structure', 'changes', 'projects', 'targets'], 3, 1))(
  'of %s it is drawn on a phone and a desktop without a barrier or sideways scroll',
  async (view) => {
    await openOn(view);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowOf(page)).toBe(0);
      expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(await barriersOf(page, false)).toEqual([]);
    await page.getByRole('button', { name: '关上' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  },
);
