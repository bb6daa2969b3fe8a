import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { median } from './median';
import { serveCompressed } from './server';
import type { Drawn } from './large/main';

/** Aims for the call-to-paint of the largest charts, in milliseconds. */
const AIMS: Readonly<Record<string, number>> = { 'sankeyOf 10000': 400, 'sunburstOf 50000': 700 };

const CASES = [
  ['sankeyOf', 1_000],
  ['sankeyOf', 10_000],
  ['sunburstOf', 10_000],
  ['sunburstOf', 50_000],
] as const;
const REPEATS = 5;
const OUT = path.resolve('.cache/bench/large');

/** Draws charts of invented provinces in a browser, as fast as the machine is. Gives lines of a report. */
export async function largeCharts(browser: Browser): Promise<string[]> {
  await build({
    logLevel: 'error',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: {
        input: { large: 'bench/large/main.ts' },
        output: { entryFileNames: 'large.js', assetFileNames: 'large[extname]' },
      },
    },
  });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(
    path.join(OUT, 'index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="large.css"><script type="module" src="large.js"></script><div id="app"></div>',
  );
  const server = await serveCompressed({ '': OUT });
  const results = new Map<string, Drawn[]>();
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const [chart, size] of CASES) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${server.url}index.html`);
      await page.waitForFunction(() => 'sankeyOf' in globalThis);
      const drawn = await page.evaluate(
        ([name, count]) => (globalThis as unknown as Record<string, (size: number) => Promise<Drawn>>)[name]!(count),
        [chart, size] as const,
      );
      results.set(`${chart} ${size}`, [...(results.get(`${chart} ${size}`) ?? []), drawn]);
      await page.close();
    }
  }
  await server.close();
  const rows = [...results].map(([name, drawn]) => {
    const time = median(drawn.map(({ milliseconds }) => milliseconds));
    const aim = AIMS[name];
    const verdict = aim === undefined ? '' : `${aim} ms: ${time <= aim ? 'kept' : '**not kept**'}`;
    const [chart = '', size = ''] = name.split(' ');
    const what = chart === 'sankeyOf' ? `sankey of ${size} links` : `sunburst of ${size} nodes`;
    return `| ${what} | ${drawn[0]?.marks ?? 0} | ${time.toFixed(0)} | ${verdict} |`;
  });
  return ['| chart | marks drawn | call to paint, ms | aim |', '|---|---:|---:|---|', ...rows];
}
