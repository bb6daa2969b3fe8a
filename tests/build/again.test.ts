import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inventedSite } from './inventedSites';
import { SITE } from './sitePages';

test('the site built again has the same bytes', () => {
  expect(readFileSync(`${inventedSite('again')}/manifest.json`, 'utf8')).toBe(
    readFileSync(`${SITE}/manifest.json`, 'utf8'),
  );
});
