import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import type { MadeBundles } from '../bundles';
import type { Made } from './made';

/** What stands in for modules that ask for Node. */
const INSTEAD = new Map([
  ['node:async_hooks', path.resolve('build/server/asyncHooks.ts')],
  ['fflate', 'fflate/browser'],
]);

/**
 * Bundles what draws a site when it is asked for, with the scripts and styles that its pages name: one module that needs nothing
 * but what web standards give.
 * @param entry its door
 * @param folder of the bundles that it is made of; the next build with the same ones finds it there
 * @returns its file
 */
export async function bundleHandler(entry: string, folder: string, made: MadeBundles): Promise<string> {
  const name = path.basename(entry, '.ts');
  const file = path.join(folder, `${name}.js`);
  if (existsSync(file)) return file;
  const { client, embed, deck, oneFile } = made;
  const draft = path.join(folder, `${name}.${process.pid}`);
  await build({
    logLevel: 'warn',
    plugins: [
      {
        name: 'made',
        enforce: 'pre',
        async resolveId(id) {
          const instead = INSTEAD.get(id);
          return instead === undefined ? null : this.resolve(instead);
        },
        load(id) {
          const isMade = id.replaceAll('\\', '/').endsWith('/build/server/made.ts');
          return isMade ? madeCode({ client, embed, deck, oneFile: { shell: oneFile.shell } }) : null;
        },
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: path.resolve(draft),
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
        output: { codeSplitting: false, entryFileNames: `${name}.js` },
      },
    },
  });
  await rename(path.join(draft, `${name}.js`), file);
  await rm(draft, { recursive: true });
  return file;
}

/** What was made, as a module; the pages of a view share their styles, so each stands in it once. */
function madeCode(made: Made): string {
  const texts: string[] = [];
  const codeOf = (value: unknown): string => {
    if (typeof value === 'string' && value.length > 100) {
      const at = texts.indexOf(value);
      return `t[${at === -1 ? texts.push(value) - 1 : at}]`;
    }
    if (Array.isArray(value)) return `[${value.map(codeOf).join()}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, one]) => `${JSON.stringify(key)}:${codeOf(one)}`)
      .join()}}`;
  };
  const code = codeOf(made);
  return `const t = ${JSON.stringify(texts)};\nexport const MADE = ${code};\n`;
}
