import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../build/manifest';
import type { Budget, IndexEntry } from '../../src/model/budget';

const LONGEST = 250;

const sources = (await filesBelow('src'))
  .filter((file) => /\.(ts|svelte|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join('src', file), 'utf8') }));

/** Files in which a pattern stands. */
const holding = (pattern: RegExp | string) =>
  sources
    .filter(({ text }) => (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)))
    .map(({ file }) => file);

describe('the sources', () => {
  test('have no file that is too long', () => {
    const long = sources.filter(({ file, text }) => !file.endsWith('.css') && text.split('\n').length > LONGEST + 1);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  test.each([
    ['a way around the types', /@ts-ignore|@ts-expect-error|@ts-nocheck|\bas any\b|: any\b/],
    ['markup from text', /\{@html/],
    // But for the names of vocabularies, which nobody fetches.
    [
      'a reference to another machine',
      /https?:\/\/(?!www\.w3\.org|json-schema\.org|schema\.org|mlcommons\.org|purl\.org)/,
    ],
    ['a folder of one machine', /["'`/](home|root|tmp)\/[a-z]/],
  ])('hold no %s', (_, pattern) => {
    expect(holding(pattern)).toEqual([]);
  });

  test('ask in the condition of a query, and in no selector, whether letters have their usual size', () => {
    expect(holding(/:root:not\(\[data-size='elder'\]\)/).filter((file) => file.endsWith('.svelte'))).toEqual([]);
  });

  test('hold no inline style, but for the code that other people put into their articles', () => {
    expect(holding(/<[a-z][^>]*\sstyle[=:]/)).toEqual(['embed/dialog/code.ts']);
  });

  test('hold nothing of a particular document', () => {
    expect(existsSync('static/data/index.json')).toBe(true);
    const index = JSON.parse(readFileSync('static/data/index.json', 'utf8')) as IndexEntry[];
    for (const { id } of index) {
      const budget = JSON.parse(readFileSync(`static/data/budgets/${id}.json`, 'utf8')) as Budget;
      // Figures of four digits and more with decimals do not fall on an example by chance.
      const figures = budget.facts.map((fact) => fact.printed.text).filter((text) => /\d{3,}\.\d+|,/.test(text));
      const words = [budget.body, id, ...budget.projects.map((project) => project.name)];
      const found = [...new Set([...figures, ...words])].filter((text) => holding(text).length > 0);
      expect(found.map((text) => `${text}: ${holding(text).join(', ')}`)).toEqual([]);
    }
  });
});
