import { readFileSync } from 'node:fs';
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
