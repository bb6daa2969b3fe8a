import { expect, test } from 'vitest';
import { frameCode } from '../../src/embed/dialog/code';
import { builtEmbeds, type BuiltEmbed } from '../build/embedPages';
import { heightTold, openArticle as open, type Host } from './hostPage';
import { everything, sampleOf } from '../sample';

const WIDTHS = [300, 600, 900] as const;

/** A chart in a frame of some width. */
interface Framed extends BuiltEmbed {
  width: (typeof WIDTHS)[number];
}

/** Every chart in both languages, in all three widths. */
const FRAMED: Framed[] = builtEmbeds().flatMap((embed) => WIDTHS.map((width) => ({ ...embed, width })));

/** In `npm test` each host takes one frame in so many; shares no factor with the number of widths or of charts. */
const SHARE = 7;

interface Kind {
  /** What stands in the article before its frames. */
  before?: string;
  /** What the host makes of the code; the code itself where left out. */
  take?: (code: string) => string;
  colorScheme?: 'light' | 'dark';
  /** No script runs in the frames. */
  still?: boolean;
  /** The host sets the height that it is told, up to this. */
  resizes?: number;
}

/** A host that sets the height that `told` finds in a message, for the frame that sent it. */
const resizing = (told: string, most = 20_000): string => `<script>addEventListener('message', ({ data, source }) => {
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    const height = (${told})(data, frame);
    if (typeof height === 'number') { frame.style.height = ''; frame.height = Math.min(height, ${most}); }
  }
});</script>`;

const LIES = `<script>addEventListener('message', ({ source }) => {
  for (const lie of [{ type: 'mingzhang:height', height: 1 }, { sentinel: 'amp', type: 'embed-size', height: 9 },
    '{"context":"iframe.resize","height":2}', { message: 'height', value: 3, secret: '' }, 'x', null]) source.postMessage(lie, '*');
});</script>`;

/** The most that WordPress grants, whatever it is told. */
const WORDPRESS_MOST = 1000;

/** What WordPress leaves of an `<iframe>` in an oEmbed answer (`wp_filter_oembed_result`). */
const WORDPRESS_KEEPS = ['src', 'title', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling'];

/** Keeps these attributes and adds what WordPress adds: a sandbox, and a secret that is in the address as well. */
function throughWordPress(code: string): string {
  const secret = 'aB3dE5fG7h';
  const kept = [...code.matchAll(/([a-z]+)="([^"]*)"/g)].filter(([, name = '']) => WORDPRESS_KEEPS.includes(name));
  const said = kept.map(([, name, value]) => `${name}="${value}${name === 'src' ? `#?secret=${secret}` : ''}"`);
  return `<iframe sandbox="allow-scripts" security="restricted" data-secret="${secret}" ${said.join(' ')}></iframe>`;
}

const sandboxed = (value: string) => (code: string) => code.replace('<iframe ', `<iframe sandbox="${value}" `);

/** As a host starts that waits for the frame to tell its height. */
const tooLow = (code: string) => code.replace(/ style="[^"]*"/g, '').replace(/height="\d+"/, 'height="90"');

const HOSTS: Record<string, Kind> = {
  'a bare host': {},
  'a host that lies': { before: LIES },
  'a dark host': {
    before: '<style>:root { color-scheme: dark; background: #000 }</style>',
    colorScheme: 'dark',
  },
  'a sandbox of no origin': { take: sandboxed('allow-scripts') },
  'a sandbox without scripts': { take: sandboxed(''), still: true },
  WordPress: {
    take: (code) => throughWordPress(code.replace(/height="\d+"/, 'height="500"')),
    before: resizing(
      '(data, frame) => data?.message === "height" && data.secret === frame.dataset.secret && data.value',
      WORDPRESS_MOST,
    ),
    resizes: WORDPRESS_MOST,
  },
  AMP: {
    take: (code) => sandboxed('allow-scripts allow-popups')(tooLow(code)),
    before: resizing('(data) => data?.sentinel === "amp" && data.type === "embed-size" && data.height'),
    resizes: Infinity,
  },
  'a host that resizes as Medium does': {
    take: tooLow,
    before: resizing(`(data, frame) => {
      const told = typeof data === 'string' ? JSON.parse(data) : {};
      return told.context === 'iframe.resize' && told.src === frame.src && told.height;
    }`),
    resizes: Infinity,
  },
  'a host with the helper script': { before: '<script src="SITE/embed/v1/height.js"></script>', resizes: Infinity },
};

test.each(Object.entries(HOSTS).map(([name, kind], index) => [name, kind, sampleOf(FRAMED, SHARE, index)] as const))(
  'in %s each chart draws in both languages at 300, 600 and 900 px, fits, asks nobody, and tells its true height',
  async (_, { take = (code) => code, before = '', colorScheme = 'light', ...kind }, framed) => {
    expect(framed.length).toBeGreaterThanOrEqual(everything ? 6 * 2 * WIDTHS.length : 5);
    const frames = framed.map(
      (one) => `<div style="width:${one.width}px">${take(codeOf(one)).replace('loading="lazy"', '')}</div>`,
    );
    const style = '<style>iframe { max-width: 100% }</style>';
    const host = await open(style + before + frames.join('\n'), { width: 1000, height: 32_000, colorScheme });
    await expect.poll(() => faults(host, framed, kind), { timeout: 15_000, interval: 300 }).toEqual([]);
    expect(host.strangers).toEqual([]);
    expect(host.complaints).toEqual([]);
    expect(await host.page.context().cookies()).toEqual([]);
    await host.close();
  },
);

/** The code that the dialog gives for a chart, with the height of its width. */
function codeOf({ embed, heights, title, width }: Framed): string {
  const code = frameCode({ src: `SITE/${embed}`, title, heights, height: heights[width] });
  return code.replace('width="600"', `width="${width}"`);
}

/** What is wrong in any of the frames: what is drawn, what is cut, what is told. */
async function faults(host: Host, framed: readonly Framed[], { still = false, resizes }: Kind): Promise<string[]> {
  const [inside, heard] = [await host.frames(), await host.heard()];
  const outer = await host.page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => ({ high: frame.clientHeight, wide: frame.clientWidth })),
  );
  const found = await Promise.all(
    inside.map((frame) =>
      frame.evaluate(() => ({
        high: document.querySelector('.frame')?.getBoundingClientRect().height ?? 0,
        wide: document.documentElement.scrollWidth,
        marks: [...document.querySelectorAll('[data-mark]')].filter((mark) => mark.getClientRects().length > 0).length,
        lost: ['.foot', '.badge', '.foot a'].filter((part) => !document.querySelector(part)?.getClientRects().length),
        paper: getComputedStyle(document.body).backgroundColor,
      })),
    ),
  );
  return framed.flatMap(({ view, lang, width }, index) => {
    const [{ high, wide, marks, lost, paper }, own] = [found[index]!, outer[index]!];
    const told = heard.filter(({ frame }) => frame === index).map(({ data }) => heightTold(data)?.height);
    const last = told.filter((height) => height !== undefined).at(-1);
    const name = `${view} in ${lang} at ${width}`;
    return [
      own.wide !== width ? `${name}: the frame is ${own.wide} px wide` : '',
      wide > width ? `${name}: ${wide} px wide` : '',
      marks === 0 ? `${name}: no marks` : '',
      lost.length > 0 ? `${name}: without ${lost.join(', ')}` : '',
      paper === 'rgba(0, 0, 0, 0)' ? `${name}: no style` : '',
      own.high < Math.min(high, resizes ?? Infinity) ? `${name}: ${own.high} px for ${high}` : '',
      resizes && own.high !== Math.min(resizes, Math.ceil(high)) ? `${name}: ${own.high} px where ${high} is true` : '',
      !still && last !== Math.ceil(high) ? `${name}: ${high} high, told ${told.join(', ')}` : '',
      still && told.length > 0 ? `${name}: a script ran` : '',
    ].filter(Boolean);
  });
}
