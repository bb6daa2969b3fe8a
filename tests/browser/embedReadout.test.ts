import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { builtEmbeds, embedOf } from '../build/embedPages';
import { open } from './openPage';

const ASK = '点一项，看它的数和出处。键盘按左右键。';

/** What the room below a chart shows. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.readout > *')
    .evaluateAll((parts) =>
      parts
        .filter((part) => getComputedStyle(part).visibility === 'visible' && part.matches('.hint, .reading'))
        .map((part) => (part as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    );

const heightOf = (page: Page): Promise<number> =>
  page
    .locator('.frame')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);

async function opened(view: string, width: number) {
  const visit = await open(embedOf(view), { width, height: 1500, unready: true });
  await visit.page.locator('.answers').waitFor();
  return visit;
}

test('a tap on a mark tells name, figure, quotation and line in a room kept free; a second tap, Escape and the cross empty it', async () => {
  const { page, close } = await opened('changes', 540);
  const high = await heightOf(page);
  expect(await shown(page)).toEqual([ASK]);
  const row = page.locator('li.change').nth(3);
  const told = [
    '2010350 事业运行 +97.53万元 ▲ 17.41% · 原文 “2024 年事业编人员增加工资、社保、公积金预算增加” 原文第 993 行',
  ];
  const ends = [() => row.click(), () => page.keyboard.press('Escape'), () => page.locator('.readout .close').click()];
  for (const end of ends) {
    await page.locator('.readout').focus();
    await row.click();
    expect(await shown(page)).toEqual(told);
    expect(await heightOf(page)).toBe(high);
    expect(await page.locator('.readout .look').getAttribute('href')).toMatch(/focus=/);
    // The other bars step back; words never fade.
    expect(
      await page
        .locator('.change svg.narrow .bar')
        .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).opacity)),
    ).toEqual(['0.55', '0.55', '0.55', '1', '0.55']);
    await page.locator('.readout').focus();
    await end();
    expect(await shown(page)).toEqual([ASK]);
    expect(await page.locator('.readout .close').isHidden()).toBe(true);
  }
  expect(await page.locator('.lit, .aside').count()).toBe(0);
  await close();
});

test('pointing at a band shows it and lets the other bands step back; leaving empties the room unless a tap keeps one', async () => {
  const { page, close } = await opened('flows', 900);
  const band = page.locator('.between g.band').first();
  const mark = await band.getAttribute('data-mark');
  await band.locator('.fill').hover({ force: true });
  const [told = ''] = await shown(page);
  expect(told).toContain('201 一般公共服务 → 301 工资福利支出');
  expect(await page.locator('.readout .close').isHidden()).toBe(true);
  const others = page.locator(`.between g.band.aside:not([data-mark="${mark}"])`);
  expect(await others.first().evaluate((other) => getComputedStyle(other).opacity)).toBe('0.55');
  await page.locator('h1').hover();
  expect(await shown(page)).toEqual([ASK]);
  await band.locator('.fill').click({ force: true });
  await page.locator('h1').hover();
  expect(await shown(page)).toEqual([told]);
  await close();
});

test('on a keyboard the arrow keys go through all readings and Escape ends it', async () => {
  const { page, close } = await opened('projects', 540);
  await page.locator('.readout').focus();
  const names: string[] = [];
  for (let turn = 0; turn < 5; turn++) {
    await page.keyboard.press('ArrowRight');
    names.push((await page.locator('.reading.shown b').innerText()).trim());
  }
  expect(new Set(names).size).toBe(4);
  expect(names[4]).toBe(names[0]);
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.reading.shown b').innerText()).toBe(names[3]);
  await page.keyboard.press('Escape');
  expect(await shown(page)).toEqual([ASK]);
  await close();
});

test('without a script the room asks for no tap and is as high', async () => {
  const { page, close } = await open(embedOf('flows'), { width: 540, unready: true, javaScriptEnabled: false });
  await page.locator('.readout').waitFor();
  expect(await shown(page)).toEqual(['每个数印在原文哪里，在明账里看。']);
  const still = await heightOf(page);
  await close();
  const live = await opened('flows', 540);
  expect(await heightOf(live.page)).toBe(still);
  await live.close();
});

test.each(['overview', 'flows', 'structure', 'changes', 'bridge', 'projects'])(
  'in %s each mark that has an amount is told with this amount, in both languages',
  async (view) => {
    for (const { embed, lang } of builtEmbeds().filter((one) => one.view === view)) {
      const { page, close } = await open(embed, { width: 540, unready: true });
      await page.locator('.answers').waitFor();
      const marks = await page.locator('[data-mark][data-amount]').evaluateAll((found) =>
        found.map((mark) => {
          const reading = document.querySelector(`[data-of="${CSS.escape(mark.getAttribute('data-mark') ?? '')}"]`);
          const figure = reading?.querySelector('.figure')?.firstChild?.textContent ?? '';
          return { amount: Number(mark.getAttribute('data-amount')), figure };
        }),
      );
      expect(marks.length).toBeGreaterThan(3);
      const unit = lang === 'zh' ? 10_000 : 1_000;
      for (const { amount, figure } of marks) {
        expect(figure).not.toBe('');
        expect(Number(figure.replaceAll(',', '').replace('−', '-')) * unit).toBeCloseTo(amount, 0);
      }
      await close();
    }
  },
);

test('a target tells its value, last year’s and its line', async () => {
  const { page, close } = await opened('targets', 540);
  await page.locator('.goals li').first().click();
  expect(await shown(page)).toEqual([
    '保障社区正常运转个数 =12个 社区服务群众经费 · 上年 16 个 · 原文 原文第 1404 行'.replace('=', '＝'),
  ]);
  await close();
});
