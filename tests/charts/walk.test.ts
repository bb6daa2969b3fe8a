import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The rooms that a budget walks through until its flows are drawn, in their order. */
const ROOMS = ['model', 'series', 'layout', 'charts'];
const DRAWN_FROM = ROOMS.indexOf('layout');
const MOST = 10;

const rankOf = (file: string): number => ROOMS.indexOf(file.split('/')[1] ?? '');

/** What a file imports besides types: names, and where they stand. */
function importsOf(file: string): { names: string[]; target: string }[] {
  const found = readFileSync(file, 'utf8').matchAll(/import\s+(type\s+)?([^;]*?)\s+from\s+'(\.[^']+)'/g);
  return [...found].flatMap(([, isType, words = '', address = '']) => {
    const target = path.posix.join(path.posix.dirname(file), address);
    const source = /\.(?:svelte|css|json)$/.test(target) ? target : `${target}.ts`;
    const names = words
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '));
    return isType !== undefined || names.length === 0 || !existsSync(source) ? [] : [{ names, target: source }];
  });
}

/** Where layout and drawing of the flows ask a room that the walk has left: its values, their types are free. */
function returnsFrom(starts: readonly string[]): string[] {
  const returns: string[] = [];
  const seen = new Set<string>();
  const open = [...starts];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { names, target } of importsOf(file)) {
      const rank = rankOf(target);
      if (rank >= DRAWN_FROM) open.push(target);
      else if (rank >= 0) returns.push(...names.map((name) => `${file} asks ${target} for ${name}`));
    }
  }
  expect(seen.size).toBeGreaterThan(20);
  return returns;
}

test('on the walk from a budget to its drawn flows a room that was left is returned to ten times at most', () => {
  const returns = returnsFrom(['src/charts/sankey/flowDrawing.ts', 'src/charts/sankey/Sankey.svelte']);
  expect(returns.length, returns.join('\n')).toBeLessThanOrEqual(MOST);
});
