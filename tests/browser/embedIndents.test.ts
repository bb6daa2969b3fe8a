import { expect, test } from 'vitest';
import { builtEmbeds } from '../build/embedPages';
import { open } from './openPage';

test('in the list of the structure a part stands further in than what it belongs to', async () => {
  const embed = builtEmbeds().find(({ view, lang }) => view === 'structure' && lang === 'zh');
  const { page, close } = await open(embed?.embed ?? '', { width: 390, unready: true });
  await page.locator('.parts li').first().waitFor();
  const rows = await page.locator('.parts li').evaluateAll((items) =>
    items.map((item) => ({
      level: [0, 1, 2].find((ring) => item.classList.contains(`ring-${ring}`)) ?? -1,
      left: item.querySelector('.swatch')!.getBoundingClientRect().left,
    })),
  );
  expect(new Set(rows.map(({ level }) => level)).size).toBe(3);
  const [first] = rows;
  for (const { level, left } of rows) expect(left - first!.left).toBeCloseTo(12 * level, 0);
  await close();
});
