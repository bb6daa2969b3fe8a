import { describe, expect, test } from 'vitest';
import { columnHeights, type ColumnHeights } from '../../src/embed/columnHeights';
import { frameCode, helpedCode } from '../../src/embed/dialog/code';

const heights = { 300: 1260, 340: 1200, 600: 640, 900: 640 };
const columns: ColumnHeights = [
  [300, 1260],
  [340, 1200],
  [560, 660],
  [700, 620],
];
const code = { src: 'https://x.example/embed/a/flows.html?theme=dark&plain=1', title: '“甲” <乙> & "丙"', heights };

/** Widths that a length in the code may stand on, in pixels. */
interface Widths {
  screen: number;
  /** Of the container; left out for a browser that knows no container units, which then takes the height before. */
  column?: number;
}

/** What one step of a height adds below how many pixels of what: the screen, the column, or what is known of either. */
const STEP =
  / ([+-]) clamp\(0px,(?:\((\d+)px - (100vw|100cqw|min\(100cqw,100vw - 48px\))\)|max\((\d+)px - 100cqw,100cqw - 100vw \+ 48px\))\*9999,(\d+)px\)/g;

/** What the height in a style is, worked out as a browser does: the last one that it knows all units of. */
function heightOn({ screen, column = NaN }: Widths, html: string): number {
  const heights = [...html.matchAll(/height:calc\((\d+)px(.*?)\)(?=;)/g)];
  const [, least, steps = ''] = heights.filter(([all]) => column > 0 || !all.includes('cqw')).at(-1) ?? [];
  expect(steps.replace(STEP, '')).toBe('');
  const known: Record<string, number> = { '100vw': screen, '100cqw': column };
  return [...steps.matchAll(STEP)].reduce((height, [, sign, below, of = '', beyond, more]) => {
    const missing = beyond
      ? Math.max(Number(beyond) - column, column - screen + 48)
      : Number(below) - (known[of] ?? Math.min(column, screen - 48));
    const added = Math.max(0, Math.min(missing * 9999, Number(more)));
    return height + (sign === '+' ? added : -added);
  }, Number(least));
}

describe('the code without a script', () => {
  test('is one frame in its container, whose attributes nothing can end', () => {
    expect(frameCode(code)).toMatch(/^<div style="[^"<>]*"><iframe [^<>]*><\/iframe><\/div>$/);
    expect(frameCode(code)).toContain('title="“甲” &lt;乙&gt; &amp; &quot;丙&quot;"');
    expect(frameCode(code)).toContain('flows.html?theme=dark&amp;plain=1"');
  });

  test('is as high as the chart needs in a column of any width, whatever the screen, by arithmetic alone', () => {
    const html = frameCode({ ...code, columns });
    const heights = (screen: number, widths: number[]) => widths.map((column) => heightOn({ screen, column }, html));
    expect(heights(1280, [280, 339, 340, 559, 560, 699, 700, 1100])).toEqual([
      1260, 1260, 1200, 1200, 660, 660, 620, 620,
    ]);
    expect(heights(390, [300, 358])).toEqual([1260, 1200]);
    // A chart that is lower in narrow columns is stepped the other way.
    const low = frameCode({
      ...code,
      columns: [
        [300, 400],
        [560, 640],
      ],
    });
    expect([320, 800].map((column) => heightOn({ screen: 1280, column }, low))).toEqual([400, 640]);
  });

  test('takes an article’s column on a desktop and a phone’s margins where a filter strips the container', () => {
    const html = frameCode({ ...code, columns });
    const stripped = (screen: number) => heightOn({ screen, column: screen }, html);
    expect([1280, 390, 380].map(stripped)).toEqual([660, 1200, 1260]);
  });

  test('follows the screen where a browser knows no container units', () => {
    const html = frameCode({ ...code, columns });
    expect([320, 360, 390, 599].map((screen) => heightOn({ screen }, html))).toEqual([1260, 1260, 1200, 1200]);
    expect([601, 1280].map((screen) => heightOn({ screen }, html))).toEqual([640, 640]);
    // A chart that is lower on phones is stepped the other way.
    const low = frameCode({ ...code, heights: { 300: 400, 340: 400, 600: 640, 900: 640 } });
    expect([320, 1280].map((screen) => heightOn({ screen }, low))).toEqual([400, 640]);
  });

  test('takes the heights of a phone, a small phone and an article where a frozen edition knows no other', () => {
    const old = frameCode({ ...code, heights: { 300: 1260, 600: 640, 900: 640 } });
    expect([320, 390, 599, 601].map((screen) => heightOn({ screen }, old))).toEqual([1260, 1260, 1260, 640]);
    expect([320, 540, 600].map((column) => heightOn({ screen: 1280, column }, old))).toEqual([1260, 1260, 640]);
    const known = frameCode(code);
    expect([320, 540, 600].map((column) => heightOn({ screen: 1280, column }, known))).toEqual([1260, 1200, 640]);
  });

  test('keeps a height for systems that strip its style, and the one that an editor chose', () => {
    expect(frameCode(code)).toContain('width="600" height="640"');
    expect(frameCode({ ...code, height: 700 })).toContain('height="700" style="width:100%;height:700px;');
  });
});

test('the helper stands before the frame, since the chart speaks only once', () => {
  const html = helpedCode(code, { src: 'https://x.example/embed/v1/height.js', integrity: 'sha384-abc' });
  expect(html.indexOf('<script')).toBe(0);
  expect(html).toContain('integrity="sha384-abc" crossorigin="anonymous"></script>');
  expect(html).not.toMatch(/\b(async|defer)\b/);
});

test('heights by column: of each stretch the greatest, and nearly equal ones are one', () => {
  const steps = columnHeights((width) => (width < 560 ? 1000 - (width - 300) : 400 + Math.max(0, width - 900)));
  // From 300 to 559 a pixel less for each pixel, so every stretch of 20 or more is a step of its own.
  expect(steps.slice(0, 4)).toEqual([
    [300, 1000],
    [320, 980],
    [340, 960],
    [360, 940],
  ]);
  expect(steps.slice(-2)).toEqual([
    [560, 400],
    [900, 579],
  ]);
});
