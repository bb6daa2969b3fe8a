import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtEmbeds } from './embedPages';
import { SITE } from './sitePages';

const brotli = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** What a reader's first sight of any embed may cost in all, in compressed bytes: HTML, style, script. */
const MOST = 20 * 1024;

describe.each(builtEmbeds())('the embed of $view in $lang', ({ view, embed, heights }) => {
  const file = path.join(SITE, decodeURI(embed));
  const html = readFileSync(file, 'utf8');
  const next = (address: string) => path.join(path.dirname(file), decodeURI(address));

  test('is light and one response: one style and one classic script stand in it, and it loads nothing', () => {
    expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script>']);
    expect([...html.matchAll(/<style[^>]*>/g)].map(([tag]) => tag)).toEqual(['<style>']);
    expect(html).not.toMatch(/rel="stylesheet"|\ssrc=|modulepreload/);
    expect(brotli(file)).toBeLessThanOrEqual(MOST);
  });

  test('says body, year, source and checks, and is found by its oEmbed answer', () => {
    const index = JSON.parse(readFileSync(`${SITE}/data/index.json`, 'utf8')) as { body: string; year: number }[];
    const { body, year } = index[0]!;
    for (const said of [body, String(year), 'class="badge"', 'class="foot"']) expect(html).toContain(said);
    const address = /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(html)?.[1] ?? '';
    const answer = JSON.parse(readFileSync(next(address), 'utf8')) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: heights['600'] });
    expect(answer['html']).toMatch(
      /^<div style="[^"]+"><iframe src="[^"]+\.html" title="[^"]+" width="600" height="\d+" style="[^"]+"/,
    );
  });

  const figure = readFileSync(file.replace(/\.html$/, '.figure.txt'), 'utf8');

  test('has a static figure: a finding, a picture, a table with figures, a source line, nothing that runs or loads', () => {
    expect(figure).toMatch(
      /^<figure><p><strong>.+<\/strong>.+<\/p><svg .*<\/svg><table>.*<td>.*<\/table><figcaption>.+<\/figcaption><\/figure>\n$/s,
    );
    expect(figure).not.toMatch(/<script|<style|\sstyle=|\son\w+=|href="http|<img/);
  });

  test('says each thing once in its static figure, which a phone shows with letters of full size', () => {
    const [, title = ''] = /<strong>(.*?)<\/strong>/.exec(figure) ?? [];
    const seen = figure.replace(/<title.*?<\/desc>/gs, '').replace(/<[^>]+>/g, '\n');
    expect(seen.split('\n').filter((words) => words === title)).toHaveLength(1);
    expect(seen.match(/核对 \d+ 处|\d+ checks?,/g)).toHaveLength(1);
    expect(seen.match(/来源：|Source:/g)).toHaveLength(1);
    expect(figure).not.toContain('<caption');
    const [, width = '', sheet = ''] = /<svg [^>]*width="(\d+)"[^>]*viewBox="0 0 (\d+) /.exec(figure) ?? [];
    expect(Number(width)).toBeLessThanOrEqual(344);
    expect(width).toBe(sheet);
  });

  test('has as many rows in the table of its static figure as in its picture', () => {
    const rows = figure.match(/<tr><td>/g)?.length ?? 0;
    const marks = [...new Set([...figure.matchAll(/data-mark="([^"]+)"/g)].map(([, mark = '']) => mark))];
    // Of flows the bands are rows, and their ends are named in them; the total stands above the hundred squares, which are those of a minute too.
    const told = view === 'flows' ? marks.filter((mark) => mark.includes('~')) : marks;
    expect(rows).toBe(told.length + (view === 'overview' || view === 'minute' ? 1 : 0));
  });
});
