import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfig: { languageOptions: { parserOptions: { projectService: false } } } });

/** Rules that fire on a text, were it the content of a file. Rules that need types are left out: they need a real file. */
async function rulesFor(filePath: string, text: string): Promise<(string | null)[]> {
  const untyped = new ESLint({
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false, project: null } },
      rules: await typedRulesOff(filePath),
    },
  });
  const [result] = await untyped.lintText(text, { filePath });
  return [...new Set(result?.messages.map((message) => message.ruleId))];
}

/** Rules of the same plugin that need no types. */
const UNTYPED: ReadonlySet<string> = new Set(['@typescript-eslint/no-restricted-imports']);

async function typedRulesOff(filePath: string): Promise<Record<string, 'off'>> {
  const config = (await eslint.calculateConfigForFile(filePath)) as { rules: Record<string, unknown> };
  const typed = Object.keys(config.rules).filter(
    (rule) => rule.startsWith('@typescript-eslint/') && !UNTYPED.has(rule),
  );
  return Object.fromEntries(typed.map((rule) => [rule, 'off']));
}

const svelte = (script: string, markup = '') => `<script lang="ts">\n${script}\n</script>\n${markup}\n`;

test.each([
  ['src/model/a.ts', `import { solve } from '../solve/solve';\nexport const a = solve;\n`],
  ['src/model/a.ts', `import type { Site } from '../pages/view';\nexport type A = Site;\n`],
  ['src/model/a.ts', `export * from '../queries/viewQuery';\n`],
  ['src/model/a.ts', `import { runChecks } from '../checks/runChecks';\nexport const a = runChecks;\n`],
  ['src/checks/a.ts', `import { toRows } from '../ingest/ingest';\nexport const a = toRows;\n`],
  ['src/solve/a.ts', `import { toFen } from '../model/money';\nexport const a = toFen;\n`],
  ['src/series/a.ts', `export const a = import('../pages/views');\n`],
  ['src/addresses/a.ts', `import { LANGS } from '../i18n/lang';\nexport const a = LANGS;\n`],
  [
    'src/ui/A.svelte',
    svelte(`import type { Budget } from '../model/budget';\nlet { a }: { a: Budget } = $props();`, '{a.id}'),
  ],
  ['src/ui/A.svelte', svelte(`import Overview from '../pages/overview/Overview.svelte';`, '<Overview />')],
])('an import against the rooms is refused: %s %#', async (file, text) => {
  expect(await rulesFor(file, text)).toContain('boundaries/dependencies');
});

test.each([
  ['src/series/a.ts', `import type { Component } from 'svelte';\nexport type A = Component;\n`],
  ['src/model/a.ts', `import { QueryClient } from '@tanstack/svelte-query';\nexport const a = new QueryClient();\n`],
  ['src/series/a.ts', `import { sankey } from 'd3-sankey';\nexport const a = sankey;\n`],
  ['src/charts/a.ts', `import { arc } from 'd3';\nexport const a = arc;\n`],
])('pure rooms know no framework and no drawing: %s %#', async (file, text) => {
  expect(await rulesFor(file, text)).toContain('no-restricted-imports');
});

test.each([
  ['src/ingest/1-parts/a.ts', `import type { Tables } from '../2-tables/Tables';\nexport type A = Tables;\n`],
  ['src/ingest/4-narrative/a.ts', `import type { Placed } from '../6-place/placeFigures';\nexport type A = Placed;\n`],
  ['src/ingest/5-damage/a.ts', `import { readTables } from '../2-tables/readTables';\nexport const a = readTables;\n`],
  ['src/ingest/words/a.ts', `import type { Parts } from '../1-parts/Parts';\nexport type A = Parts;\n`],
])('a stage of reading is left once, and knows no later one: %s %#', async (file, text) => {
  expect(await rulesFor(file, text)).toContain('@typescript-eslint/no-restricted-imports');
});

test('a stage of reading knows the stages before it by their types', async () => {
  const text = `import type { Parts } from '../1-parts/Parts';\nexport type A = Parts;\n`;
  expect(await rulesFor('src/ingest/2-tables/a.ts', text)).toEqual([]);
});

test('rows of a CSV may be written anywhere, shapes be computed in the layout alone', async () => {
  const [csv, shape] = ['csvFormatRow', 'arc'].map(
    (name) => `import { ${name} } from 'd3';\nexport const a = ${name};\n`,
  );
  expect(await rulesFor('src/cli/a.ts', csv!)).not.toContain('no-restricted-imports');
  expect(await rulesFor('src/layout/a.ts', shape!)).not.toContain('no-restricted-imports');
});

test('pure rooms know no browser', async () => {
  expect(await rulesFor('src/layout/a.ts', 'export const a = document.title;\n')).toContain('no-restricted-globals');
  expect(await rulesFor('src/addresses/a.ts', 'export const a = location.hash;\n')).toContain('no-restricted-globals');
});

test.each([
  `export const layerOf = (id: string) => id.split(':')[0];\n`,
  `export const namesOf = (id: string) => id.split('/').slice(1);\n`,
  `export const endsOf = (id: string) => id.split(/[:~]/);\n`,
  `export const keyOf = (id: string) => id.slice(id.indexOf(':') + 1);\n`,
  `export const isFunction = (id: string) => id.startsWith('function:');\n`,
  'export const isOf = (id: string, layer: string) => id.startsWith(`${layer}:`);\n',
])('no id is taken apart, but where its format is made: %#', async (text) => {
  expect(await rulesFor('src/series/a.ts', text)).toContain('no-restricted-syntax');
  expect(await rulesFor('src/addresses/a.ts', text)).not.toContain('no-restricted-syntax');
});

test('a function has fewer than 60 lines, in components too', async () => {
  const lines = (count: number) => `export function a() {\n${'  a();\n'.repeat(count - 2)}}\n`;
  expect(await rulesFor('src/series/a.ts', lines(59))).toEqual([]);
  expect(await rulesFor('src/series/a.ts', lines(60))).toContain('max-lines-per-function');
  expect(await rulesFor('src/ui/A.svelte', svelte(lines(60)))).toContain('max-lines-per-function');
});

test('styles and markup from text are refused', async () => {
  const rules = await rulesFor(
    'src/ui/A.svelte',
    svelte('let a = $state(1);', '<p style="width: {a}px">{@html a}</p>'),
  );
  expect(rules).toEqual(expect.arrayContaining(['svelte/no-inline-styles', 'svelte/no-at-html-tags']));
});

test('what the table allows is allowed', async () => {
  expect(
    await rulesFor('src/layout/a.ts', `import { toFen } from '../model/money';\nexport const a = toFen;\n`),
  ).toEqual([]);
});
