import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Which rooms of src a room may import from; each may always import from itself. The table in src/README.md in code. */
const ROOMS = {
  model: [],
  addresses: ['model'],
  solve: [],
  templates: ['model'],
  readers: ['model'],
  checks: ['model', 'templates'],
  ingest: ['model', 'solve', 'templates', 'readers', 'checks'],
  reading: ['ingest', 'readers', 'model'],
  series: ['model', 'solve', 'addresses'],
  collection: ['model', 'addresses', 'checks', 'series'],
  cli: ['reading', 'readers', 'ingest', 'checks', 'templates', 'series', 'model', 'i18n', 'addresses'],
  layout: ['collection', 'series', 'model'],
  i18n: ['model', 'addresses'],
  ui: ['i18n', 'addresses'],
  charts: ['layout', 'collection', 'series', 'model', 'i18n', 'ui', 'addresses'],
  queries: ['model', 'templates', 'addresses'],
  pages: ['charts', 'layout', 'collection', 'series', 'queries', 'model', 'i18n', 'ui', 'addresses'],
  embed: ['charts', 'layout', 'series', 'queries', 'model', 'templates', 'i18n', 'ui', 'addresses'],
  present: ['charts', 'series', 'queries', 'model', 'i18n', 'ui', 'addresses'],
  app: [
    'model',
    'addresses',
    'collection',
    'reading',
    'series',
    'layout',
    'i18n',
    'ui',
    'charts',
    'queries',
    'pages',
    'embed',
    'present',
  ],
};

/**
 * Components are linted here, and the rooms of all of `src`; everything else about scripts is oxlint's, which knows their types
 * in seconds. For each component this parser makes the types of the whole program anew, so `npm test`, which checks
 * them with svelte-check, leaves out the rules that need them.
 */
const QUICK = Boolean(process.env['QUICK_LINT']);
const typed = QUICK
  ? { extends: [ts.configs.disableTypeChecked], languageOptions: { parserOptions: { projectService: false } } }
  : {
      languageOptions: {
        parserOptions: {
          projectService: true,
          tsconfigRootDir: import.meta.dirname,
          extraFileExtensions: ['.svelte'],
        },
      },
    };

/** Rooms that know neither a browser nor a framework. */
const PURE = ['model', 'addresses', 'solve', 'checks', 'ingest', 'series', 'collection', 'layout'];

const FRAMEWORK = {
  group: ['svelte', 'svelte/*', '@tanstack/*', '*.svelte'],
  message: 'Pure rooms know no framework.',
};
const SHAPES = 'Only layout computes shapes.';
const DRAWING = [
  { group: ['d3-*'], message: SHAPES },
  // Rows of a CSV are no shapes.
  { group: ['d3'], allowImportNames: ['csvFormatRow'], message: SHAPES },
];
const BROWSER = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'location', 'history'];

/** The stages that a document is walked through, in their order: none may need a later one. */
const STAGES = ['1-parts', '2-tables', '3-targets', '4-narrative', '5-damage', '6-place', '7-assemble'];

/** What a stage must not ask: the later ones for nothing, the earlier ones for nothing but their types. What several need stands beside them. */
const otherStages = (at) =>
  STAGES.flatMap((stage, index) =>
    index === at
      ? []
      : {
          group: [`**/${stage}/**`],
          allowTypeImports: index < at,
          message: 'A stage of reading is left once: it knows the stages before it by their types alone.',
        },
  );

/**
 * What takes a string apart at the marks that our ids are joined with. What an id means stands in fields beside it; the marks of
 * an address are `addresses`' business, and what a document or a disk writes with them has no ids.
 */
const ID =
  'An id is not taken apart: what it means stands in fields (a node has layer and key, a check says what it is about).';
const TAKEN_APART = [
  String.raw`CallExpression[callee.property.name=/^(split|indexOf|lastIndexOf)$/][arguments.0.value=/^[\/:~]$/]`,
  String.raw`CallExpression[callee.property.name='split'][arguments.0.regex.pattern=/^\[?[:~\\\/]+\]?$/]`,
  String.raw`CallExpression[callee.property.name='startsWith'][arguments.0.value=/[a-z\d][\/:~]$/]`,
  String.raw`CallExpression[callee.property.name='startsWith'] > TemplateLiteral > TemplateElement[tail=true][value.raw=/^[\/:~]$/]`,
].map((selector) => ({ selector, message: ID }));
/** Those who own a format: words of documents, keys of columns, paths that a table prints, and files of formats before this one. */
const OWNERS = [
  'src/{addresses,readers,ingest,cli}/**',
  'src/model/tables/table.ts',
  'src/checks/tables/procurementTree.ts',
  'src/templates/renewedBudget.ts',
];

const sources = (rooms) => rooms.flatMap((room) => [`src/${room}/**/*.ts`, `src/${room}/**/*.svelte`]);

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.svelte-check/', 'shots/', 'static/', 'coverage/']),
  { files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
  { files: ['**/*.svelte'], extends: [ts.configs.strictTypeChecked] },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // An address that is read, changed and given away within one function need not be reactive.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An index signature is not a property: `dataset['size']` says so.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      // There are no enums, and no two classes that could be taken for each other; to make sure of that takes long.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Chinese text is taken apart by code points, which is what spreading a string does.
      '@typescript-eslint/no-misused-spread': 'off',
      // The linter does not know the types of a component's properties; svelte-check does, and looks at the same code.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'svelte/no-at-debug-tags': 'error',
      'svelte/button-has-type': 'error',
      // `{' '}` keeps a space that the compiler would otherwise take away.
      'svelte/no-useless-mustaches': 'off',
      // What depends on the browser is read in an effect, since the server draws the page first.
      'svelte/prefer-writable-derived': 'off',
      // Addresses of the site are relative and made by `site.href`; there is no router to ask.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['**/*.svelte'], ...typed },
  {
    files: sources(Object.keys(ROOMS)),
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(ROOMS).map((room) => ({ type: room, pattern: `src/${room}` })),
      'boundaries/ignore': ['package.json'],
      'import/resolver': { node: { extensions: ['.ts', '.js', '.svelte', '.svelte.ts'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(ROOMS).map(([room, allowed]) => ({
            from: { element: { type: room } },
            allow: { to: { element: { types: { anyOf: [room, ...allowed] } } } },
          })),
        },
      ],
      'boundaries/no-unknown-dependencies': 'error',
      'no-restricted-imports': ['error', { patterns: DRAWING }],
    },
  },
  { files: sources(['layout']), rules: { 'no-restricted-imports': ['error', { patterns: [FRAMEWORK] }] } },
  {
    files: sources(PURE.filter((room) => room !== 'layout')),
    rules: { 'no-restricted-imports': ['error', { patterns: [FRAMEWORK, ...DRAWING] }] },
  },
  ...[...STAGES, 'words', 'grids', 'loose'].map((room, at) => ({
    files: [`src/ingest/${room}/**/*.ts`],
    plugins: { '@typescript-eslint': ts.plugin },
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: otherStages(at < STAGES.length ? at : -1) }],
    },
  })),
  {
    files: sources(Object.keys(ROOMS)),
    ignores: OWNERS,
    rules: { 'no-restricted-syntax': ['error', ...TAKEN_APART] },
  },
  { files: sources(Object.keys(ROOMS)), rules: { 'max-lines-per-function': ['error', { max: 59 }] } },
  { files: sources(PURE), rules: { 'no-restricted-globals': ['error', ...BROWSER] } },
  { files: sources(Object.keys(ROOMS).filter((room) => room !== 'cli')), rules: { 'no-console': 'error' } },
);
