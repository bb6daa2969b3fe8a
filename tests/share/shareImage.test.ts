import { expect, test } from 'vitest';
import { missingGlyphs } from '../../build/share/fonts';
import { renderPng } from '../../build/share/renderPng';
import { drawShares } from '../../src/app/shares';
import { qrPath } from '../../src/ui/qr/qrPath';
import { inventedBudget } from '../build/inventedData';

const budget = inventedBudget('qingshi-2031', 2031);
const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#f6f7f3"/><text x="4" y="30" font-size="26" font-family="Songti SC, serif">${text}</text></svg>`;

test('letters are drawn by the font that came with the project, whatever font a picture names', async () => {
  const [of, other, none] = await Promise.all(['明', '账', ''].map((text) => renderPng(svg(text))));
  expect(of?.equals(other!)).toBe(false);
  expect(of?.equals(none!)).toBe(false);
  expect((await renderPng(svg('明'))).equals(of!)).toBe(true);
});

test('letters that the font lacks are named, each once; marks of the markup are none', () => {
  expect(missingGlyphs(svg('绿洲 &amp; <tspan>🀄🀄</tspan>≈'))).toEqual(['🀄']);
  expect(drawShares(budget, ['overview', 'flows']).flatMap((share) => missingGlyphs(share.svg))).toEqual([]);
});

test('with the address of the site a picture leads to its own page, and says the address in letters', () => {
  const [site, views] = ['https://budget.test/open/', ['overview', 'minute', 'structure'] as const];
  const shares = drawShares(budget, views, { site });
  const leads = (name: string, page: string): boolean =>
    shares.find((share) => share.name === name)?.svg.includes(`d="${qrPath(site + page).path}"`) ?? false;
  expect(leads('overview.zh.wide.png', 'qingshi-2031/overview.html')).toBe(true);
  expect(leads('function.en.square.png', 'en/qingshi-2031/structure.html')).toBe(true);
  expect(leads('function.en.square.png', 'qingshi-2031/structure.html')).toBe(false);
  for (const share of shares) expect(share.svg).toContain('budget.test/open<');
  for (const share of drawShares(budget, views)) expect(share.svg).not.toContain('budget.test');
});
