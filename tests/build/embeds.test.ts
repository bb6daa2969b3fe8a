import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtEmbeds } from './embedPages';
import { SITE } from './sitePages';

const brotli = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** What a reader's first sight of any embed may cost in all, in compressed bytes: HTML, style, script. */
const MOST = 20 * 1024;

describe.each(builtEmbeds())('the embed of $view in $lang', ({ embed, heights }) => {
  const file = path.join(SITE, decodeURI(embed));
  const html = readFileSync(file, 'utf8');
  const next = (address: string) => path.join(path.dirname(file), decodeURI(address));

  test('is light, and loads one style sheet and one classic script that any sandbox may load', () => {
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map((match) => match[1] ?? '');
    expect(scripts).toEqual([expect.stringMatching(/^<script src="[^"]+" defer>$/)]);
    expect(styles).toHaveLength(1);
    expect(html).not.toMatch(/crossorigin|type="module"|modulepreload/);
    const script = /src="([^"]+)"/.exec(scripts[0] ?? '')?.[1] ?? '';
    expect(brotli(file) + brotli(next(script)) + brotli(next(styles[0] ?? ''))).toBeLessThanOrEqual(MOST);
  });

  test('says body, year, source and checks, and is found by its oEmbed answer', () => {
    const index = JSON.parse(readFileSync(`${SITE}/data/index.json`, 'utf8')) as { body: string; year: number }[];
    const { body, year } = index[0]!;
    for (const said of [body, String(year), 'class="badge"', 'class="foot"']) expect(html).toContain(said);
    const address = /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(html)?.[1] ?? '';
    const answer = JSON.parse(readFileSync(next(address), 'utf8')) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: heights['600'] });
    expect(answer['html']).toMatch(/^<iframe src="[^"]+\.html" title="[^"]+" width="600" height="\d+" style="[^"]+"/);
  });

  test('has a static figure: a picture, a table with figures, a source line, nothing that runs or loads', () => {
    const figure = readFileSync(file.replace(/\.html$/, '.figure.txt'), 'utf8');
    expect(figure).toMatch(/^<figure><svg .*<\/svg><table>.*<td>.*<\/table><figcaption>.+<\/figcaption><\/figure>\n$/s);
    expect(figure).not.toMatch(/<script|<style|\sstyle=|\son\w+=|href="http|<img/);
  });
});
