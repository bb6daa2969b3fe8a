import { expect, test } from 'vitest';
import { builtEmbeds, type BuiltEmbed } from '../build/embedPages';
import { heightTold, openArticle as open } from './hostPage';
import { everything, sampleOf } from '../sample';

/** Each height is told in this many dialects. */
const DIALECTS = 3;

/** How much higher than the chart a given height may be: a blank strip at the foot is all right, a cut chart is not. */
const SPARE = { part: 0.09, pixels: 26 };

/** A frame of some width, the height given for it, and whether much more would be too much. */
interface Sized {
  embed: string;
  width: string;
  given: number;
  tight: boolean;
}

const KINDS: Record<string, (embed: BuiltEmbed) => Sized[]> = {
  'at 300, 600 and 900 px': ({ embed, heights }) =>
    (['300', '600', '900'] as const).map((width) => ({ embed, width, given: heights[width], tight: true })),
  'without its title': ({ embed, plainHeights }) =>
    (['300', '600'] as const).map((width) => ({
      embed: `${embed}?plain=1`,
      width,
      given: plainHeights[width],
      tight: true,
    })),
  // Wider phones get the height for 340 px too.
  'at 340 px and on wider phones': ({ embed, heights }) =>
    ['340', '480'].map((width) => ({ embed, width, given: heights[340], tight: width === '340' })),
};

const LANGUAGES = sampleOf(['zh', 'en'], 2);
/** In `npm test` the heights that few frames use are tried on the two charts whose heights change most. */
const VARIABLE = ['flows', 'changes'];

test.each(LANGUAGES.flatMap((lang) => Object.entries(KINDS).map(([name, kind]) => [lang, name, kind] as const)))(
  'each chart in %s draws %s and fits the height given for it',
  async (lang, _, kind) => {
    const frames = builtEmbeds()
      .filter(
        (embed) =>
          embed.lang === lang &&
          (everything || kind === KINDS['at 300, 600 and 900 px'] || VARIABLE.includes(embed.view)),
      )
      .flatMap(kind);
    const html = frames.map(
      ({ embed, width, given }) =>
        `<iframe src="SITE/${embed}" width="${width}" height="${given}" frameborder="0"></iframe>`,
    );
    const host = await open(html.join('\n'), { height: 16_000 });
    const inside = await host.frames();
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
      return frames.flatMap(({ embed, width, given, tight }, index) => {
        const { high, wide, marks } = found[index]!;
        const told = heard.filter(({ frame }) => frame === index).map(({ data }) => heightTold(data)?.height);
        const name = `${embed} at ${width}`;
        const again = told.some((height, at) => at >= DIALECTS && height === told[at - DIALECTS]);
        return [
          wide > Number(width) ? `${name}: ${wide} px wide` : '',
          marks === 0 ? `${name}: no marks` : '',
          given < high ? `${name}: ${given} given, ${high} needed` : '',
          tight && given > high * (1 + SPARE.part) + SPARE.pixels ? `${name}: ${given} given, only ${high} needed` : '',
          told.at(-1) !== Math.ceil(high) ? `${name}: ${high} high, told ${told.join(', ')}` : '',
          again ? `${name}: told the same height twice: ${told.join(', ')}` : '',
        ].filter(Boolean);
      });
    };
    // A frame tells its height when it has been laid out, which its neighbours may delay.
    await expect.poll(wrong, { timeout: 10_000 }).toEqual([]);
    expect(host.strangers).toEqual([]);
    expect(host.complaints).toEqual([]);
    await host.close();
  },
);
