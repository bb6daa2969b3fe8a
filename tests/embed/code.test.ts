import { describe, expect, test } from 'vitest';
import { frameCode, helpedCode } from '../../src/embed/code';

const heights = { 300: 1260, 340: 1200, 600: 640, 900: 640 };
const code = { src: 'https://x.example/embed/a/flows.html?theme=dark&plain=1', title: '“甲” <乙> & "丙"', heights };

/** What the height in a style is on a screen of some width, worked out as a browser does. */
function heightOn(screen: number, html: string): number {
  const [, least, steps = ''] = /height:calc\((\d+)px(.*?)\);/.exec(html) ?? [];
  expect(steps.replace(STEP, '')).toBe('');
  return [...steps.matchAll(STEP)].reduce((height, [, sign, below, more]) => {
    const added = Math.max(0, Math.min((Number(below) - screen) * 9999, Number(more)));
    return height + (sign === '+' ? added : -added);
  }, Number(least));
}

const STEP = / ([+-]) clamp\(0px,\((\d+)px - 100vw\)\*9999,(\d+)px\)/g;

describe('the code without a script', () => {
  test('is one element whose attributes nothing can end', () => {
    expect(frameCode(code)).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(frameCode(code)).toContain('title="“甲” &lt;乙&gt; &amp; &quot;丙&quot;"');
    expect(frameCode(code)).toContain('flows.html?theme=dark&amp;plain=1"');
  });

  test('is as high as the chart needs on a small phone, a phone and a desktop, by arithmetic alone', () => {
    const html = frameCode(code);
    expect([320, 360, 390, 599].map((screen) => heightOn(screen, html))).toEqual([1260, 1260, 1200, 1200]);
    expect([601, 1280].map((screen) => heightOn(screen, html))).toEqual([640, 640]);
    // A chart that is lower on phones is stepped the other way.
    const low = frameCode({ ...code, heights: { 300: 400, 340: 400, 600: 640, 900: 640 } });
    expect([320, 1280].map((screen) => heightOn(screen, low))).toEqual([400, 640]);
  });

  test('takes the height of a small phone for every phone where a frozen edition knows no other', () => {
    const old = frameCode({ ...code, heights: { 300: 1260, 600: 640, 900: 640 } });
    expect([320, 390, 599, 601].map((screen) => heightOn(screen, old))).toEqual([1260, 1260, 1260, 640]);
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
