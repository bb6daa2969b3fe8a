import { expect, test } from 'vitest';
import { builtEmbeds } from '../build/embedPages';
import { heightTold, useArticles } from './hostPage';

const open = useArticles();
const WIDTHS = ['300', '600', '900'] as const;

/** Each height is told in this many dialects. */
const DIALECTS = 3;

/** How much higher than the chart a given height may be: a blank strip at the foot is all right, a cut chart is not. */
const SPARE = { part: 0.09, pixels: 26 };

test.each(process.env['TEST_ALL'] ? ['zh', 'en'] : ['zh'])(
  'each chart in %s draws at 300, 600 and 900 px and fits the height given for it',
  async (lang) => {
    const embeds = builtEmbeds().filter((embed) => embed.lang === lang);
    const frames = embeds.flatMap((embed) => WIDTHS.map((width) => ({ ...embed, width, given: embed.heights[width] })));
    const html = frames.map(
      ({ embed, width, given }) =>
        `<iframe src="SITE/${embed}" width="${width}" height="${given}" frameborder="0"></iframe>`,
    );
    const host = await open(html.join('\n'), { height: 16_000 });
    const inside = await host.frames();
    await Promise.all(inside.map((frame) => frame.evaluate(() => document.fonts.ready.then(() => true))));
    const wrong = async (): Promise<string[]> => {
      const heard = await host.heard();
      const found = await Promise.all(
        inside.map((frame) =>
          frame.evaluate(() => ({
            high: document.querySelector('.frame')?.getBoundingClientRect().height ?? 0,
            wide: document.documentElement.scrollWidth,
            marks: document.querySelectorAll('[data-mark]').length,
          })),
        ),
      );
      return frames.flatMap(({ view, width, given }, index) => {
        const { high, wide, marks } = found[index]!;
        const told = heard.filter(({ frame }) => frame === index).map(({ data }) => heightTold(data)?.height);
        const name = `${view} at ${width}`;
        const again = told.some((height, at) => at >= DIALECTS && height === told[at - DIALECTS]);
        return [
          wide > Number(width) ? `${name}: ${wide} px wide` : '',
          marks === 0 ? `${name}: no marks` : '',
          given < high ? `${name}: ${given} given, ${high} needed` : '',
          given > high * (1 + SPARE.part) + SPARE.pixels ? `${name}: ${given} given, only ${high} needed` : '',
          told.at(-1) !== Math.ceil(high) ? `${name}: ${high} high, told ${told.join(', ')}` : '',
          again ? `${name}: told the same height twice: ${told.join(', ')}` : '',
        ].filter(Boolean);
      });
    };
    // The tests' fonts may come late; then the height changes and is told anew.
    await expect.poll(wrong, { timeout: 10_000 }).toEqual([]);
    expect(host.strangers).toEqual([]);
    expect(host.complaints).toEqual([]);
    await host.close();
  },
);
