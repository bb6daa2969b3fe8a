import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { FILE_SITE, outOf } from '../build/inventedSites';
import { printXlsx } from '../print/office/printOffice';
import { FORMS, printInvented } from '../print/printInvented';
import { sampleOf } from '../sample';
import { freshPage, type FreshPage } from './freshPage';
import { brokenRules } from './rules/brokenRules';
import { MODES, modeName, showIn } from './rules/mode';

const folder = path.resolve(outOf('file'));
const READER = pathToFileURL(path.join(folder, 'read-mingzhang.html')).href;
const ORDINARY = pathToFileURL(path.join(folder, 'mingzhang-changji-lvzhoulu-2024.html')).href;
const FORM = FORMS[2]!;
const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

let page: Page;
let leave: FreshPage['leave'] = () => Promise.resolve();
const asked: string[] = [];
const complaints: string[] = [];

async function openAt(address: string, before?: (page: Page) => Promise<unknown>): Promise<void> {
  ({ page, leave } = await freshPage({ offline: true, viewport: { width: 360, height: 640 } }));
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('dialog', (dialog) => void dialog.accept());
  await before?.(page);
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
}
afterEach(async () => {
  // Nobody was asked for anything, and no policy was broken.
  const inside = (one: string): boolean =>
    one.startsWith('data:') || one.startsWith('blob:') || [READER, ORDINARY].includes(one.split('#')[0] ?? '');
  expect(asked.splice(0).filter((one) => !inside(one))).toEqual([]);
  expect(complaints.splice(0)).toEqual([]);
  await leave();
});

const choose = (...files: ReturnType<typeof file>[]) => page.locator('input[type=file]').setInputFiles(files);
const firstMark = () => page.locator('main [data-mark]').filter({ visible: true }).first();

/** Looks on the page of the steps for the count of figures that the document was made with. */
async function expectFigures(count: number): Promise<void> {
  await firstMark().waitFor();
  await page.getByRole('link', { name: '读了什么' }).click();
  await page.locator('h1').getByText(String(count)).waitFor();
}

describe('the file that reads documents, opened from a stick without a network', () => {
  test.each([
    ['a PDF', 'pdf', printInvented],
    ['a workbook', 'xlsx', printXlsx],
  ] as const)('reads %s to the figures that it was made with', async (_, ending, print) => {
    const { bytes, facts } = print(7, FORM);
    await openAt(READER);
    await choose(file(`账.${ending}`, bytes));
    await expectFigures(facts.length);
  });

  test('reads in the page where the browser begins no worker for a file', async () => {
    const { bytes, facts } = printInvented(7, FORM);
    await openAt(READER, (one) =>
      one.addInitScript(() => {
        globalThis.Worker = function () {
          throw new DOMException('no workers here', 'SecurityError');
        } as never;
      }),
    );
    await choose(file('账.pdf', bytes));
    await expectFigures(facts.length);
  });

  test('a broken document is refused in one sentence, the next one is read, and that is saved as a file of its own', async () => {
    await openAt(READER);
    await choose(file('坏.pdf', Buffer.from('%PDF-1.7 nothing')));
    await page.getByRole('alert').getByText('坏.pdf：').waitFor();
    await page.getByRole('button', { name: '换一份' }).click();
    await choose(file('账.xlsx', printXlsx(7, FORM).bytes));
    await firstMark().waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成一个网页' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('mingzhang-账.html');
  });

  test('speaks English behind its link, and leads to its site alone', async () => {
    await openAt(READER);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForSelector('html[lang="en"][data-ready] h1');
    expect(await page.locator('[role="status"]').allInnerTexts()).not.toContainEqual(
      expect.stringContaining('not kept'),
    );
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !href.startsWith('#') && !href.startsWith(FILE_SITE))).toEqual([]);
  });

  test('allows its own scripts, styles and engine, and no request to anybody', () => {
    const html = readFileSync(path.join(folder, 'read-mingzhang.html'), 'utf8');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|connect-src|'self'/);
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?!data:)/);
  });

  test.each(sampleOf(MODES, 9, 2).map((mode) => ({ mode, name: modeName(mode) })))(
    'breaks no rule at $name',
    async ({ mode }) => {
      await openAt(READER);
      await showIn(page, mode);
      expect(await brokenRules(page, mode, { axe: true, strangersOf: () => [] })).toEqual([]);
    },
  );
});

describe('the file of one budget reads no other document', () => {
  test('it says so, and where one is read: on the site and in the file beside it', async () => {
    await openAt(ORDINARY);
    const said = page.locator('aside.elsewhere').filter({ visible: true });
    expect(await said.innerText()).toMatch(
      /不读别的文件.*https:\/\/budget\.example\/read\.html.*“read-mingzhang\.html”/,
    );
    expect(await said.locator('a').getAttribute('href')).toBe(`${FILE_SITE}read.html`);
  });

  test('a PDF that is dropped on it is refused in that sentence, and the page stays', async () => {
    await openAt(ORDINARY);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['%PDF-1.7'], '账.pdf'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    const told = page.getByRole('alert').filter({ visible: true });
    expect(await told.innerText()).toMatch(/^账\.pdf 没有读。.*read\.html.*“read-mingzhang\.html”/);
    await page.getByRole('button', { name: '知道了' }).click();
    await told.waitFor({ state: 'detached' });
    await firstMark().waitFor();
  });
});
