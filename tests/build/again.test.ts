import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITE } from './sitePages';

test('the site built again has the same bytes', () => {
  const argv = ['--import', 'tsx', 'build/build.ts', '--out', '.cache/again', '--no-budget'];
  execFileSync(process.execPath, argv, { stdio: 'pipe' });
  expect(readFileSync('.cache/again/manifest.json', 'utf8')).toBe(readFileSync(`${SITE}/manifest.json`, 'utf8'));
});
