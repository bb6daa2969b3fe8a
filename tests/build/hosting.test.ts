import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../build/contentSecurityPolicy';
import { editionPolicies } from '../../build/frozen';
import { hashSource, Inlined } from '../../build/Inlined';
import { caddyPolicies, commonHeaders, headersAt, headersFile, nginxPolicies } from '../../build/siteHeaders';
import { SITE, sitePages } from './sitePages';

const page = readFileSync('docs/hosting.md', 'utf8');
const file = readFileSync(`${SITE}/_headers`, 'utf8');
const POLICY = 'Content-Security-Policy';
/** Longest line that hosts read, and most rules; see docs/hosting.md. */
const [LONGEST, MOST_RULES] = [2000, 100];

/** The settings for one server, as `docs/hosting.md` gives them. */
function exampleFor(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';
}

describe('the policy of the site', () => {
  const policy = headersAt(file, '/index.html').get(POLICY) ?? '';

  test('forbids every source that is not named, scripts of others and markup made from text', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('allows what stands in pages by hashes, few enough for every host: the pages of a view share one', () => {
    expect(policy.match(/'sha256-[\w+/=]+'/g)?.length).toBeLessThanOrEqual(29);
    expect(Math.max(...file.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(LONGEST);
    expect(file.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(MOST_RULES);
    const styles = new Map<string, Set<string>>();
    for (const { view, url } of sitePages()) {
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(readFileSync(`${SITE}/${decodeURI(url)}`, 'utf8')) ?? [];
      const kind = view.replace(/\/.*/, '/…').replace('speaker', 'deck');
      styles.set(kind, (styles.get(kind) ?? new Set()).add(hashSource(style)));
    }
    expect([...styles].filter(([, hashes]) => hashes.size !== 1)).toEqual([]);
  });

  test('of a frozen edition is the one that it was kept with, whatever stands in pages today', () => {
    const inlined = new Inlined();
    inlined.style('a{}');
    const kept = new Map([['0123456789ab', contentSecurityPolicy(inlined.sources)]]);
    const later = headersFile({ site: contentSecurityPolicy(), editions: kept, paths: new Map() });
    const address = '/frozen/0123456789ab/embed/a/flows.html';
    expect(headersAt(later, address).get(POLICY)).toContain(`style-src 'self' ${hashSource('a{}')}`);
    expect(headersAt(later, '/frozen/0123456789ac/embed/a/flows.html').get(POLICY)).toBe(contentSecurityPolicy());
    // Hosts that add values up need the site's own to be taken away first.
    expect(later).toContain(`/frozen/0123456789ab/*\n  ! ${POLICY}\n  ${POLICY}: `);
  });

  test('of an edition that was kept before any style stood in a page lets it load its files', async () => {
    const editions = await editionPolicies('static/data', { has: () => true });
    for (const edition of ['3759e8a933aa', '87d809097173']) {
      expect(editions.get(edition)).toContain("script-src 'self'; style-src 'self';");
    }
  });

  test('is no style and no script that ends its own element', () => {
    expect(() => new Inlined().style('a::after{content:"</style>"}')).toThrow(/end its own element/);
    expect(() => new Inlined().script('"</SCRIPT>"')).toThrow(/end its own element/);
  });
});

describe('the examples for servers', () => {
  const policies = {
    site: "default-src 'none'",
    editions: new Map([['0123456789ab', "default-src 'self'"]]),
    paths: new Map(),
  };

  test('take the policies from files that the build writes, with those of the editions', () => {
    expect(exampleFor('nginx')).toMatch(/include \S+\/_policies\.nginx;/);
    expect(exampleFor('nginx').match(/Content-Security-Policy \$mingzhang_policy always/g)?.length).toBe(3);
    expect(exampleFor('caddy')).toMatch(/import \S+\/_policies\.caddy/);
    expect(nginxPolicies(policies)).toBe(
      'map $uri $mingzhang_policy {\n  default "default-src \'none\'";\n  "~/frozen/0123456789ab/" "default-src \'self\'";\n}\n',
    );
    expect(caddyPolicies(policies).split('\n')).toEqual([
      '@living not path /frozen/0123456789ab/*',
      'header @living Content-Security-Policy "default-src \'none\'"',
      'header /frozen/0123456789ab/* Content-Security-Policy "default-src \'self\'"',
      '',
    ]);
    for (const name of ['nginx', 'caddy'])
      expect(readFileSync(`${SITE}/_policies.${name}`, 'utf8')).toContain(headersAt(file, '/index.html').get(POLICY));
  });

  test.each(['nginx', 'caddy'])('send the other headers as the build writes them: %s', (language) => {
    const example = exampleFor(language);
    for (const [name, value] of Object.entries(commonHeaders)) {
      expect(headersAt(file, '/index.html').get(name)).toBe(value);
      const given = [...example.matchAll(new RegExp(`${name} "([^"]*)"`, 'g'))].map((match) => match[1]);
      expect(given.length, name).toBeGreaterThan(0);
      expect(new Set(given), name).toEqual(new Set([value]));
    }
  });
});
