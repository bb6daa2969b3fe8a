import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ALLOWED_LICENCES, lockedPackages, thirdPartyList } from '../../scripts/thirdParty';

test('every package has a licence that allows its use', () => {
  const allowed = (license: string) => license.split(' AND ').every((one) => ALLOWED_LICENCES.includes(one));
  const odd = [...lockedPackages()].filter(([, { license = '' }]) => !allowed(license));
  expect(odd.map(([name, { license }]) => `${name}: ${license ?? 'none'}`)).toEqual([]);
});

test('the list of packages is that of the lock file (npm run licences)', () => {
  expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(thirdPartyList());
});

test('no package runs anything when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
});

test('versions are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:[\w/@-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

/** Names of the packages that the product's own code imports, or finds files in, for more than their types: `d3`, `@tanstack/svelte-query`. */
function importedPackages(texts: readonly string[]): Set<string> {
  const named =
    /(?:^|[;}\s])(?:import|from|import\s*\(|require\s*\(|resolve\s*\()\s*['"`]((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^'"`]*)?['"`]/gm;
  const typesOnly = /^\s*(?:import|export) type [^;]*;/gm;
  return new Set(
    texts.flatMap((text) => [...text.replace(typesOnly, '').matchAll(named)].map(([, name = '']) => name)),
  );
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js|svelte|css)$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

test('every dependency is imported by the product, so that none is named that does no work', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const imported = importedPackages(['src', 'build', 'scripts'].flatMap(textsIn));
  expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([]);
});

test('an import is known by its package, whatever its form; types alone and a word in a sentence are none', () => {
  const text = `import { a } from 'one';\nimport 'two/b.css';\nconst c = await import('@three/c/d');\nexport * from "four";
    // Drawn by 'five', as in './six'.\nimport e from './six';\nimport type { F } from 'seven';`;
  expect([...importedPackages([text])].sort()).toEqual(['@three/c', 'four', 'one', 'two']);
});
