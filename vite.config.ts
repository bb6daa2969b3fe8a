import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type * as DevPages from './build/devPages';
import { usualSize } from './build/usualSize.ts';

/** Tests of the build that look at the sources or at one function, and so at no site. */
const SITELESS = '(addressLiterals|byteBudget|deckSettings|folders|jsonSchema|rooms|sources|thirdParty|usualSize)';
const SITE_TESTS = ['tests/browser/**/*.test.ts', `tests/build/!${SITELESS}.test.ts`];
/** Tests that print, damage and read whole documents by the hundred, or start processes: six sevenths of the time of all but the site's. */
const READING_TESTS = ['tests/{cli,fuzz,ingest,print}/**/*.test.ts'];
/** Files that put something else in the place of a module, which others may have loaded before. */
const MOCKING_TESTS = ['tests/cli/brokenOff.test.ts'];

/** See `scripts/bundled.js`: a seventh of the time of the unit tests goes where this version of V8 compiles less. */
const COMPILE_LATER = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1200000'] : [];

/** `npx vite` shows what `build/devPages.ts` makes of the sources; Vite loads that file itself, so it is as new as they are. */
const devPages: Plugin = {
  name: 'dev-pages',
  apply: 'serve',
  configureServer(server) {
    if (process.env['VITEST'] !== undefined) return;
    const load = () => server.ssrLoadModule('/build/devPages.ts') as Promise<typeof DevPages>;
    server.middlewares.use((request, response, next) => {
      const own = /^\/(?:@|src\/|static\/|node_modules\/|build\/)/.test(request.url ?? '');
      if (own) next();
      else
        load()
          .then((pages) => pages.respond(server, request, response))
          .then((done) => done || next(), next);
    });
    server.watcher.on('change', (file) => {
      void load().then((pages) => pages.needsReload(file) && server.ws.send({ type: 'full-reload' }));
    });
  },
};

export default defineConfig({
  // Relative addresses: the site stands under any sub-path of any static host.
  base: './',
  publicDir: false,
  // `npx vite` shows the explorer from the sources.
  appType: 'custom',
  server: { watch: { ignored: ['**/dist/**', '**/.cache/**'] } },
  plugins: [
    devPages,
    svelte({
      configFile: false,
      preprocess: { style: ({ content }) => ({ code: usualSize(content) }) },
      // Elements are made one by one instead of through innerHTML, so the page needs no Trusted Types policy at all.
      // The class that keeps a component's styles to itself stands on most elements; a short one is enough to tell them apart.
      compilerOptions: { runes: true, fragments: 'tree', cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}` },
    }),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false, resolveDependencies: (_, deps, { hostType }) => (hostType === 'js' ? [] : deps) },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  test: {
    // A core is not kept free for watching: tests are waited for. Files share their modules, which no test changes.
    maxWorkers: availableParallelism(),
    isolate: false,
    execArgv: COMPILE_LATER,
    restoreMocks: true,
    unstubGlobals: true,
    // Browsers and processes fail now and then on a machine that others use too: once more, and it is said at the end.
    retry: 1,
    projects: [
      // Needs nothing but the sources, and answers soon. What no other project has is here, so that no test is forgotten.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...READING_TESTS, ...SITE_TESTS],
          testTimeout: 60_000,
        },
      },
      // Needs nothing but the sources either, and takes its time.
      {
        extends: true,
        test: { name: 'reading', include: READING_TESTS, exclude: MOCKING_TESTS, testTimeout: 60_000 },
      },
      // The same, each file with modules of its own.
      {
        extends: true,
        test: { name: 'reading-isolated', include: MOCKING_TESTS, isolate: true, testTimeout: 60_000 },
      },
      // Looks at the built site in `dist`, with a browser.
      {
        extends: true,
        test: {
          name: 'site',
          include: SITE_TESTS,
          globalSetup: 'tests/browser/globalSetup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a page shows in the end is waited for; how soon it does is no test's matter.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
