import { readFileSync } from 'node:fs';

/** A package as the lock file has it. */
interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
}

/** Licences under which packages may be used: all permissive, or limited to the package's own files. */
export const ALLOWED_LICENCES: readonly string[] = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['OFL-1.1', 'MPL-2.0', 'CC0-1.0', 'Python-2.0', 'CC-BY-4.0', 'Unlicense'],
];

/** Packages of which nothing but our own commands makes use, though they are no development dependencies. */
const COMMANDS_ONLY = ['esbuild'];

/** All packages of a lock file by name and version, without those that are only for other systems. */
export function lockedPackages(): Map<string, Locked> {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const named = Object.entries(packages).flatMap(([place, locked]): [string, Locked][] => {
    const name = place.split('node_modules/').at(-1) ?? '';
    return name === '' ? [] : [[`${name} ${locked.version ?? ''}`, locked]];
  });
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `THIRD-PARTY.md`: every package with its licence, made from the lock file alone. */
export function thirdPartyList(): string {
  const all = [...lockedPackages()];
  const shown = (dev: boolean) => all.filter(([, locked]) => (locked.dev ?? false) === dev && !locked.optional);
  const row = ([name, { license }]: [string, Locked]) => `| ${name.replace(' ', ' | ')} | ${license ?? 'not stated'} |`;
  const table = (rows: [string, Locked][]) => ['| package | version | licence |', '|---|---|---|', ...rows.map(row)];
  return [
    '# Packages of others',
    '',
    'Written by `npm run licences` from `package-lock.json`; a test holds it to that.',
    '',
    '## Used by the site and the command line',
    '',
    `Parts of these reach a reader's browser, but for ${COMMANDS_ONLY.join(', ')} and what they need.`,
    '',
    ...table(shown(false)),
    '',
    '## Used for building and testing only',
    '',
    ...table(shown(true)),
    '',
  ].join('\n');
}
