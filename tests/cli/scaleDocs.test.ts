import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandLine } from '../../src/cli/commandLine';
import { PARQUET_KINDS, parquetColumns } from '../../src/cli/parquet/parquetColumns';

/** What the page on many documents says can be typed as it stands. */

const page = readFileSync('docs/scale.md', 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, kind, text = '']) => (kind === language ? [text] : []));

it('every command of the program has options that it knows', () => {
  const lines = [...blocks('sh'), ...blocks('yaml')]
    .join('\n')
    .replaceAll(/\\?\n[ \t]+/g, ' ')
    .split('\n');
  const commands = lines.flatMap((line) => {
    const [, release, args] = /(?:npm run (-s mingzhang|release) --|src\/cli\/main\.ts) (.*)/.exec(line) ?? [];
    if (args === undefined) return [];
    const words = args
      .replace(/ resources:.*/, '')
      .trim()
      .split(/\s+/);
    return [release === 'release' ? ['release', ...words] : words];
  });
  expect(commands.length).toBeGreaterThan(5);
  for (const words of commands) expect(commandLine(words).command, words.join(' ')).not.toBe('help');
});

it('every column that a question names is one', () => {
  const columns = new Set(PARQUET_KINDS.flatMap((kind) => parquetColumns(kind).map(({ name }) => name)));
  const named = [...page.matchAll(/(?:SELECT|WHERE|GROUP BY|AND|groupBy\() *[("`]*([a-z_]+)/g)].map(
    ([, name = '']) => name,
  );
  const functions = new Set(['max', 'length', 'any', 'year', 'sum', 'abs']);
  const unknown = named.filter((name) => !columns.has(name) && !functions.has(name.split('_')[0] ?? ''));
  expect(unknown).toEqual([]);
});
