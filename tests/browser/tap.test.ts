import { expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { open } from './openPage';

const id = sitePages()[0]?.budget ?? '';

/** What the sheet shows in the frame of a tap and once it is full. */
interface Shown {
  amount: number;
  worth: number;
  sections: boolean;
}

test.each([390, 1280])(
  'at %i px a tap shows the amount at once, and never the sections of another mark',
  async (width) => {
    const { page, complaints, close } = await open(`${id}/flows.html`, { width });
    // What opens comes after the page.
    await page.waitForLoadState('networkidle');
    const shown = await page.evaluate(async () => {
      const marks = [...document.querySelectorAll<SVGElement>('svg [data-mark][tabindex]')];
      const look = () => {
        const sections = document.querySelector('.detail .sections');
        return {
          worth: Number(document.querySelector<HTMLDataElement>('.detail .worth data')?.value),
          sections: sections !== null && getComputedStyle(sections).visibility === 'visible',
        };
      };
      const taps: { first: Shown; full: Shown }[] = [];
      for (const mark of marks.filter((one) => one.getClientRects().length > 0).slice(0, 8)) {
        const amount = Number(mark.dataset['amount']);
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        const first = { amount, ...look() };
        do await new Promise(requestAnimationFrame);
        while (document.querySelector('aside [aria-busy]'));
        taps.push({ first, full: { amount, ...look() } });
      }
      return taps;
    });
    expect(shown.length).toBeGreaterThan(4);
    for (const { first, full } of shown) {
      expect(first).toEqual({ amount: first.amount, worth: first.amount, sections: false });
      expect(full).toEqual({ amount: first.amount, worth: first.amount, sections: true });
    }
    expect(complaints).toEqual([]);
    await close();
  },
);

test('a tap on the rings shows the amount in their middle at once, and beside them the same a frame later', async () => {
  const { page, complaints, close } = await open(`${id}/structure.html`, { width: 390 });
  const taps = await page.evaluate(async () => {
    const marks = [...document.querySelectorAll<SVGElement>('.wheel .narrow [data-mark]')];
    const seen: { amount: number; middle: number; beside: number | undefined }[] = [];
    for (const { dataset } of marks.slice(0, 6)) {
      // Rings may be drawn anew, with other pieces.
      const mark = document.querySelector(`.wheel .narrow [data-mark="${CSS.escape(dataset['mark'] ?? '')}"]`);
      if (!mark) continue;
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      const middle = document.querySelector<SVGElement>('.wheel .narrow .middle')?.dataset['amount'];
      do await new Promise(requestAnimationFrame);
      while (document.querySelector('.side[aria-busy]'));
      const beside = document.querySelector<HTMLDataElement>('.side data')?.value;
      seen.push({ amount: Number(dataset['amount']), middle: Number(middle), beside: Number(beside) });
    }
    return seen;
  });
  expect(taps.length).toBeGreaterThan(2);
  for (const tap of taps) expect(tap).toEqual({ amount: tap.amount, middle: tap.amount, beside: tap.amount });
  expect(complaints).toEqual([]);
  await close();
});
