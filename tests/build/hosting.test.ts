import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFile, siteHeaders } from '../../build/siteHeaders';
import { SITE } from './sitePages';

const page = readFileSync('docs/hosting.md', 'utf8');

/** The settings for one server, as `docs/hosting.md` gives them. */
function exampleFor(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';
}

describe('the headers of the site', () => {
  test('forbid every source that is not named, scripts of others and markup made from text', () => {
    const policy = siteHeaders['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('stand in the file that static hosts read', () => {
    expect(readFileSync(`${SITE}/_headers`, 'utf8')).toBe(headersFile());
  });

  test.each(['nginx', 'caddy'])('are the same in the example for %s', (language) => {
    const example = exampleFor(language);
    for (const [name, value] of Object.entries(siteHeaders)) {
      const given = [...example.matchAll(new RegExp(`${name} "([^"]*)"`, 'g'))].map((match) => match[1]);
      expect(given.length, name).toBeGreaterThan(0);
      expect(new Set(given), name).toEqual(new Set([value]));
    }
  });
});
