import { describe, expect, test } from 'vitest';
import { frameCode } from '../../src/embed/dialog/code';
import { builtEmbeds, type BuiltEmbed } from '../build/embedPages';
import { everything, sampleOf } from '../sample';
import { openArticle, type Host } from './hostPage';
import { throughKses, type WordPress } from './throughKses';

/** Columns of articles on a desktop, on both sides of the width at which charts lie down. */
const COLUMNS = [480, 540, 559, 560, 575, 600, 640, 680, 760];

/** How much higher than a chart its frame may be: letters of other machines may be wider. */
const SPARE = { part: 0.09, pixels: 40 };

/** A code in a column of some width. */
interface Placed {
  name: string;
  code: string;
  /** Width of the column in pixels. */
  width: number;
}

const EMBEDS = builtEmbeds().filter(({ lang }) => everything || lang === sampleOf(['zh', 'en'], 2)[0]);

const codeOf = ({ embed, title, heights, columns }: BuiltEmbed): string =>
  frameCode({ src: `SITE/${embed}`, title, heights, columns }).replace(' loading="lazy"', '');

const placed = (embed: BuiltEmbed, width: number, code = codeOf(embed)): Placed => ({
  name: `${embed.view} in ${embed.lang} in ${width} px`,
  code,
  width,
});

const articleOf = (frames: readonly Placed[]): string =>
  frames.map(({ code, width }) => `<div style="width:${width}px">${code}</div>`).join('\n');

/** What of each frame is cut, scrolls, or stands above much blank paper. */
async function faults(host: Host, frames: readonly Placed[]): Promise<string[]> {
  const inside = await host.frames();
  const found = await Promise.all(
    inside.map((frame) =>
      frame.evaluate(() => ({
        given: innerHeight,
        high: document.querySelector('.frame')?.getBoundingClientRect().height ?? 0,
        scrolls: document.documentElement.scrollHeight - innerHeight,
        bar: innerWidth - document.documentElement.clientWidth,
      })),
    ),
  );
  return frames.flatMap(({ name }, index) => {
    const { given, high, scrolls, bar } = found[index]!;
    return [
      high < 200 ? `${name}: not drawn` : '',
      scrolls > 0 || bar > 0 ? `${name}: ${given} px for ${high}, scrolls by ${scrolls}` : '',
      given > high * (1 + SPARE.part) + SPARE.pixels ? `${name}: ${given} px for ${high}` : '',
    ].filter(Boolean);
  });
}

test.each(COLUMNS)('the code without a script fits a column of %i px of a desktop with scroll bars', async (width) => {
  const frames = EMBEDS.map((embed) => placed(embed, width));
  const host = await openArticle(articleOf(frames), { width: 1280, height: 9_000, scrollbars: true });
  await expect.poll(() => faults(host, frames), { timeout: 15_000 }).toEqual([]);
  await host.close();
});

test.each([312, 328, 358, 380])('it fits a column of %i px of a phone', async (width) => {
  const frames = EMBEDS.map((embed) => placed(embed, width));
  const host = await openArticle(articleOf(frames), { width: width + 32, height: 9_000 });
  await expect.poll(() => faults(host, frames), { timeout: 15_000 }).toEqual([]);
  await host.close();
});

describe('with what WordPress leaves of it', () => {
  const kept = (embed: BuiltEmbed, width: number, version: WordPress) =>
    placed(embed, width, throughKses(codeOf(embed), version));

  test('since 6.6 nothing is lost', () => {
    const code = codeOf(EMBEDS[0]!);
    expect(throughKses(code, '6.6')).toBe(code);
    expect(throughKses(code, '6.5')).not.toContain('container-type');
    expect(throughKses(code, '6.5')).toContain('100cqw');
    expect(throughKses(code, '6.0')).not.toContain('cqw');
    expect(throughKses(code, '6.0')).toMatch(/ height="\d+" style="width:100%;border:0"/);
  });

  test.each([
    ['6.5', 1280, 600],
    ['6.5', 390, 358],
    ['6.5', 360, 328],
    ['6.0', 1280, 600],
  ] as const)('%s on a screen of %i px the height suits a column of %i px', async (version, screen, width) => {
    const frames = EMBEDS.map((embed) => kept(embed, width, version));
    const host = await openArticle(articleOf(frames), { width: screen, height: 9_000, scrollbars: screen > 600 });
    await expect.poll(() => faults(host, frames), { timeout: 15_000 }).toEqual([]);
    await host.close();
  });
});

test('a frame that was too low for a moment scrolls no more once it has the right height, and lies as it lay', async () => {
  const frames = EMBEDS.flatMap((embed) => [540, 560, 600].map((width) => placed(embed, width)));
  const low = frames.map((frame, index) => ({
    ...frame,
    code: `<iframe src="SITE/${EMBEDS[Math.floor(index / 3)]!.embed}" width="${frame.width}" height="300" frameborder="0"></iframe>`,
  }));
  const host = await openArticle(articleOf(low), { width: 1280, height: 9_000, scrollbars: true });
  const inside = await host.frames();
  for (const [index, frame] of inside.entries()) {
    const high = await frame.evaluate(() =>
      Math.ceil(document.querySelector('.frame')!.getBoundingClientRect().height),
    );
    const bar = await frame.evaluate(() => innerWidth - document.documentElement.clientWidth);
    expect(bar, low[index]!.name).toBeGreaterThan(0);
    await host.page
      .locator('iframe')
      .nth(index)
      .evaluate((element, height) => element.setAttribute('height', `${height}`), high);
  }
  await expect.poll(() => faults(host, low), { timeout: 15_000 }).toEqual([]);
  await host.close();
});
