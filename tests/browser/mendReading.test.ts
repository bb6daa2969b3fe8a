import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctionsIn } from '../../src/model/source/correctionsSchema';
import { printXlsx } from '../print/office/printOffice';
import { FORMS } from '../print/printInvented';
import { open, type Visit } from './openPage';
import { brokenRules } from './rules/brokenRules';
import { MODES, modeName, showIn } from './rules/mode';
import { sampleOf } from '../sample';

const { bytes } = printXlsx(7, FORMS[2]!);
const BOOK = { name: '账.xlsx', mimeType: '', buffer: Buffer.from(bytes) };

let visit: Visit;
let page: Visit['page'];

beforeEach(async () => {
  visit = await open('read.html');
  page = visit.page;
  page.on('dialog', (dialog) => void dialog.accept());
});
afterEach(async () => {
  await page.evaluate(() => {
    indexedDB.deleteDatabase('mingzhang-read');
  });
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

const choose = (...files: (typeof BOOK)[]) => page.locator('input[type=file]').setInputFiles(files);
const steps = () => page.getByRole('link', { name: '读了什么' }).click();
const corrected = () => page.locator('#mend li');

/** Says on the page of the steps that a column of the first table holds something else. */
async function correctColumn(): Promise<string> {
  await page.locator('#mend summary').first().click();
  const select = page.locator('#mend select[name="column-0"]');
  const read = await select.inputValue();
  await select.selectOption(read === 'purpose' ? 'income' : 'purpose');
  await page.getByRole('button', { name: '照这样重读' }).click();
  await corrected().first().waitFor();
  return read;
}

test('a wrong reading is corrected offline; it is shown as ours, saved as a file, followed again, and taken back', async () => {
  await page.locator('[data-engine="ready"]').waitFor({ state: 'attached' });
  await page.context().setOffline(true);
  await choose(BOOK);
  await page.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
  await steps();
  await correctColumn();
  expect(await page.locator('#not-read').innerText()).toContain('有人说');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('账.xlsx.corrections.json');
  const json = readFileSync(await download.path());
  expect(correctionsIn(json.toString('utf8'))?.corrections).toMatchObject([
    { is: 'column', column: 0, key: 'purpose' },
  ]);
  await page.getByRole('button', { name: '撤掉' }).click();
  await corrected().first().waitFor({ state: 'detached' });
  expect(await page.locator('#not-read').innerText()).not.toContain('有人说');
  await page.context().setOffline(false);
  await page.goto(`${inject('site')}read.html`);
  await page.waitForSelector('html[data-ready]');
  await choose(BOOK, { name: '账.xlsx.corrections.json', mimeType: '', buffer: json });
  await page.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
  await steps();
  await corrected().first().waitFor();
});

test('a correction that is kept is followed whenever the same file is read, and by a file with other bytes never', async () => {
  await choose(BOOK);
  await page.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
  await steps();
  await correctColumn();
  await page.getByRole('button', { name: '留在这台设备上' }).click();
  await page.getByText('已经留下').waitFor();
  await page.reload();
  await corrected().first().waitFor();
  expect(await page.locator('#mend').innerText()).toContain('请把原来的文件再选一次');
  await page.getByRole('button', { name: '换一份' }).click();
  await page.waitForSelector('html[data-ready]');
  await choose({ ...BOOK, name: '又名.xlsx' });
  await page.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
  await steps();
  await corrected().first().waitFor();
  await page.getByRole('button', { name: '换一份' }).click();
  await page.waitForSelector('html[data-ready]');
  await choose({ ...BOOK, name: '别的.xlsx', buffer: Buffer.from(printXlsx(8, FORMS[2]!).bytes) });
  await page.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
  await steps();
  await page.locator('#mend').waitFor();
  expect(await corrected().count()).toBe(0);
});

test.each(sampleOf(MODES, 9, 2).map((mode) => ({ mode, name: modeName(mode) })))(
  'breaks no rule where a table is open at $name',
  async ({ mode }) => {
    await choose(BOOK);
    await page.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
    await steps();
    await correctColumn();
    await page.locator('#mend summary').first().click();
    await page.locator('#mend select').first().waitFor();
    await showIn(page, mode);
    expect(await brokenRules(page, mode, { axe: true, strangersOf: () => [] })).toEqual([]);
  },
);
