import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What developers read. Places in them are named from the project's top, or from a room or a folder in one. */
const PAGES = ['CONTRIBUTING.md', 'src/README.md', 'docs/reading.md', 'docs/deck.md', 'docs/scale.md'];

/** A file that a page names: with a folder before it, and nothing that stands for another word. */
const NAMED = /`((?:[\w.-]+\/)+[\w.-]+\.(?:ts|svelte|css|js|md))`/g;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
  (file) => `/${file.replaceAll('\\', '/')}`,
);

test.each(PAGES)('every source file that %s names is there', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(NAMED)].map(([, file = '']) => file);
  const gone = named.filter((file) => !existsSync(file) && !sources.some((source) => source.endsWith(`/${file}`)));
  expect(gone).toEqual([]);
});
