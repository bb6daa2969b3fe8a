import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { embedOf } from '../build/embedPages';
import { SITE } from '../build/sitePages';
import { heightTold, openArticle as open } from './hostPage';

const flows = embedOf('flows');

/** What different content systems make of an embed code. */
const HOSTS: [name: string, attributes: string, scripts: boolean][] = [
  ['a bare frame', '', true],
  [
    'a frame stripped to what WordPress allows',
    'frameborder="0" marginwidth="0" marginheight="0" scrolling="no" title="x"',
    true,
  ],
  ['WordPress’s frame of discovered content', 'sandbox="allow-scripts" security="restricted"', true],
  ['the frame of AMP', 'sandbox="allow-scripts allow-popups" frameborder="0" scrolling="no"', true],
  ['a sandbox without scripts', 'sandbox=""', false],
];

describe.each(HOSTS)('in %s', (_, attributes, scripts) => {
  test('the chart stands, asks nobody, stores nothing, and tells its height in three dialects', async () => {
    const host = await open(`<iframe src="SITE/${flows}" width="600" height="640" ${attributes}></iframe>`);
    const chart = host.page.frameLocator('iframe');
    await chart.locator('.wide [data-mark]').first().waitFor();
    expect(await chart.locator('[data-mark]:visible').count()).toBeGreaterThan(10);
    expect(await chart.locator('.foot').first().isVisible()).toBe(true);
    expect(host.strangers).toEqual([]);
    expect(host.complaints).toEqual([]);
    expect(await host.page.context().cookies()).toEqual([]);
    const heard = await host.heard();
    if (!scripts) {
      expect(heard).toEqual([]);
    } else {
      const dialects = heard.map(({ data }) => heightTold(data)?.dialect);
      expect([...new Set(dialects)]).toEqual(['mingzhang:height', 'embed-size', 'iframe.resize']);
      if (attributes.includes('sandbox')) expect(heard[0]?.origin).toBe('null');
      // Beside the height a message holds what names its dialect, and nothing of the reader.
      const keys = heard.flatMap(({ data }) =>
        Object.keys((typeof data === 'string' ? JSON.parse(data) : data) as object),
      );
      expect([...new Set(keys)].sort()).toEqual(['context', 'height', 'sentinel', 'src', 'type']);
    }
    await host.close();
  });
});

test.each(['light', 'dark'] as const)(
  'a host in the dark, read in %s: the chart has the theme that is asked for',
  async (colorScheme) => {
    const frame = (query: string) => `<iframe src="SITE/${flows}${query}" width="600" height="640"></iframe>`;
    const host = await open(`<body bgcolor="black">${frame('')}${frame('?theme=dark')}${frame('?theme=light')}`, {
      colorScheme,
    });
    const paper = async (at: number) =>
      (await host.frames())[at]!.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light, dark] = ['rgb(246, 247, 243)', 'rgb(18, 23, 20)'];
    expect([await paper(0), await paper(1), await paper(2)]).toEqual([
      colorScheme === 'dark' ? dark : light,
      dark,
      light,
    ]);
    await host.close();
  },
);

test('a browser that darkens pages by itself leaves a light chart alone', async () => {
  const host = await open(`<iframe src="SITE/${flows}?theme=light" width="600" height="640"></iframe>`);
  const [frame] = await host.frames();
  const scheme = await frame!.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(scheme.split(' ').sort()).toEqual(['light', 'only']);
  await host.close();
});

describe('hostile addresses', () => {
  test('change nothing', async () => {
    const queries = ['?theme=pink&plain=%3Cb%3E', '?theme=%22%3E&lang=xx&plain=2&size=9', `?${'x'.repeat(3000)}`];
    const frames = [...queries, '?theme=dark%00'].map((query) => `<iframe src="SITE/${flows}${query}"></iframe>`);
    const host = await open(frames.join(''));
    const inside = await host.frames();
    expect(inside.length).toBe(frames.length);
    for (const frame of inside) {
      expect(await frame.evaluate(() => ({ ...document.documentElement.dataset })), frame.url()).toEqual({});
      expect(await frame.locator('h1:visible').count(), frame.url()).toBe(1);
    }
    expect(host.complaints).toEqual([]);
    await host.close();
  });

  test('an unknown focus is told in a small frame, as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const host = await open(
      `<iframe src="SITE/${flows}?focus=${encodeURIComponent(hostile)}" width="300" height="200"></iframe>`,
    );
    const [frame] = await host.frames();
    expect(await frame!.locator('.unknown').innerText()).toContain(hostile);
    expect(await frame!.locator('img').count()).toBe(0);
    expect(await frame!.locator('.unknown a').count()).toBe(1);
    expect(await frame!.locator('h1:visible').count()).toBe(0);
    const told = heightTold((await host.heard()).at(-1)?.data)?.height ?? 0;
    expect(told).toBeGreaterThan(60);
    expect(told).toBeLessThan(220);
    await host.close();
  });
});

test('a known focus is lit and the marks beside its way step back', async () => {
  const host = await open(`<iframe src="SITE/${flows}?focus=function:208" width="600" height="640"></iframe>`);
  const [frame] = await host.frames();
  const classOf = (mark: string) => frame!.locator(`.wide [data-mark="${mark}"]`).getAttribute('class');
  expect(await classOf('function:208')).toContain('chosen');
  expect(await frame!.locator('.wide .aside').count()).toBeGreaterThan(3);
  await host.close();
});

test('another language in the address leads to the twin, other wishes kept', async () => {
  const host = await open(`<iframe src="SITE/${flows}?lang=en&theme=dark" width="600" height="740"></iframe>`);
  const frame = host.page.frameLocator('iframe');
  await frame.locator('html[lang="en"][data-theme="dark"]').waitFor();
  await host.close();
});

test('a host that lies in messages changes nothing', async () => {
  const host = await open(`<iframe src="SITE/${flows}" width="600" height="640"></iframe>`);
  const [frame] = await host.frames();
  const look = () => frame!.evaluate(() => document.documentElement.outerHTML);
  const before = await look();
  await host.page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentWindow;
    const lies = [
      { type: 'mingzhang:height', height: 1 },
      { sentinel: 'amp', type: 'embed-size', height: 9 },
      '{"context":"iframe.resize"}',
      null,
      'x',
    ];
    for (const lie of lies) inside?.postMessage(lie, '*');
  });
  await frame!.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await look()).toBe(before);
  await host.close();
});

describe('the helper script', () => {
  test('is small, and its address keeps its bytes for good', async () => {
    const helper = readFileSync('static/embed/v1/height.js');
    expect(helper.length).toBeLessThanOrEqual(1024);
    const hash = await crypto.subtle.digest('SHA-384', helper);
    // Published in articles with this hash. If this fails, make v2 and leave v1 as it was.
    expect(Buffer.from(hash).toString('base64')).toBe(
      '8vh8KJKY2BbS+0wpzr4GpgMePcg0lfTOHWUPK0DpXbX0SxB2RmRIEu4z8XAJQWPr',
    );
    const { helper: told } = JSON.parse(readFileSync(`${SITE}/${flows.replace('html', 'json')}`, 'utf8')) as {
      helper: { integrity: string };
    };
    expect(told.integrity).toBe('sha384-8vh8KJKY2BbS+0wpzr4GpgMePcg0lfTOHWUPK0DpXbX0SxB2RmRIEu4z8XAJQWPr');
  });

  test('gives a frame its own height, and hears nobody else', async () => {
    const host = await open(
      `<script src="SITE/embed/v1/height.js"></script>
       <iframe src="SITE/${flows}" width="600" height="100"></iframe>
       <iframe src="SITE/${embedOf('projects')}" width="600" height="100" sandbox="allow-scripts"></iframe>
       <iframe src="about:blank" width="600" height="100"></iframe>`,
    );
    const heights = () =>
      host.page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.style.height));
    const last = async (frame: number) =>
      heightTold((await host.heard()).filter((one) => one.frame === frame).at(-1)?.data)?.height;
    await expect.poll(heights).toEqual([`${await last(0)}px`, `${await last(1)}px`, '']);
    const right = await heights();
    // The article itself, a stranger's frame and wrong numbers.
    await host.page.evaluate(() => {
      const lies = [{ type: 'mingzhang:height', height: 5000 }];
      for (const lie of lies) postMessage(lie, '*');
      const blank = document.querySelectorAll('iframe')[2]?.contentWindow;
      (blank as unknown as { eval: (code: string) => void }).eval(
        'parent.postMessage({type:"mingzhang:height",height:7},"*")',
      );
    });
    const [chart] = await host.frames();
    await host.page.evaluate(() =>
      addEventListener('message', ({ data }) => data === 'all said' && document.body.setAttribute('data-said', '')),
    );
    await chart!.evaluate(() => {
      for (const height of [NaN, Infinity, '900', null, {}, -Infinity])
        parent.postMessage({ type: 'mingzhang:height', height }, '*');
      // What one window says to another is heard in its order, so that nothing is under way any more when this is.
      parent.postMessage('all said', '*');
    });
    await host.page.locator('body[data-said]').waitFor();
    expect(await heights()).toEqual(right);
    await chart!.evaluate(() => parent.postMessage({ type: 'mingzhang:height', height: 1e9 }, '*'));
    await expect.poll(heights).toEqual(['6000px', right[1], '']);
    await chart!.evaluate(() => parent.postMessage({ type: 'mingzhang:height', height: -5 }, '*'));
    await expect.poll(heights).toEqual(['80px', right[1], '']);
    await host.close();
  });
});

test('an address of no chart is answered with a small page that says so', async () => {
  const answers: [address: string, said: RegExp, home: string][] = [
    ['embed/nothing/flows.html', /没有这张图/, 'index.html'],
    ['embed/nothing', /没有这张图/, 'index.html'],
    ['embed/a/b/c.html', /没有这张图/, 'index.html'],
    ['en/embed/nothing/flows.html', /There is no such chart/, 'en/index.html'],
    // Hosts that know one page for all that is missing answer with that of the root, as for any folder that does not exist.
    ['frozen/0123456789ab/embed/nothing/flows.html', /没有这一页/, 'index.html'],
  ];
  const frames = answers.map(([address]) => `<iframe src="SITE/${address}" width="300" height="200"></iframe>`);
  const host = await open(frames.join(''));
  const [inside, heard] = [await host.frames(), await host.heard()];
  for (const [index, [address, said, home]] of answers.entries()) {
    const frame = inside[index]!;
    expect(await frame.locator('.frame').innerText(), address).toMatch(said);
    // At whatever depth, it has found its style and the way to the site.
    const paper = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper, address).not.toBe('rgba(0, 0, 0, 0)');
    const link = await frame.locator('a').evaluate((link) => (link as HTMLAnchorElement).href);
    expect(link.endsWith(`/${home}`) && !/embed|frozen/.test(link), address).toBe(true);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(300);
    const told = heard.filter((one) => one.frame === index).map(({ data }) => heightTold(data)?.height);
    expect(told.length, address).toBe(3);
    expect(told.at(-1), address).toBeLessThan(220);
  }
  await host.close();
});
