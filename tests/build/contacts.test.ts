import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { leaked } from '../print/contacts';
import { inventedSite } from './inventedSites';

const TEXT = /\.(?:html|json|csv|txt|svg|js|css|xml|webmanifest)$/;

it('people and telephone numbers of a PDF stand in no file of its site: page, printed page, data, search, CSV, source', () => {
  const site = inventedSite('contacts');
  // Bundled scripts hold no word of any document.
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (name) => TEXT.test(name) && !/^(?:assets|lib|reader)\//.test(name),
  );
  const kinds = [
    'data/sources/',
    'data/search/',
    'data/budgets/',
    '/printed/',
    '/take/',
    'present/',
    '.csv',
    'mingzhang-',
  ];
  expect(kinds.filter((kind) => !files.some((name) => name.includes(kind)))).toEqual([]);
  // A digest may hold any digits by chance.
  const wordsOf = (name: string): string => readFileSync(path.join(site, name), 'utf8').replace(/\b[\da-f]{64}\b/g, '');
  const found = files.flatMap((name) => leaked(wordsOf(name)).map((one) => `${name}: ${one}`));
  expect(found).toEqual([]);
});
