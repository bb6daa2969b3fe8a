import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { toBase91 } from '../src/app/oneFile/base91';
import { plainImports, withoutElsewhere } from './oneFilePlugins';

/** A script with all that it imports, and all of its styles. */
export interface OneScript {
  script: string;
  styles: string;
}

/** In the bundle of a file the address of a page is the part behind `#`, and data comes from the file itself. */
export const INSIDE = { location: 'pageInside.location', history: 'pageInside.history', fetch: 'pageInside.fetch' };

/**
 * Bundles a script and its styles, for a document that fetches nothing.
 * @param define names that mean something else in it
 * @param made parts of pages that stay though they lead elsewhere, and what stands in for others
 */
export async function oneScript(
  input: string,
  define: Record<string, string> = {},
  made: { kept?: readonly string[]; instead?: Readonly<Record<string, string>> } = {},
): Promise<OneScript> {
  const result = await build({
    logLevel: 'warn',
    define,
    plugins: [withoutElsewhere(made.kept, made.instead), plainImports()],
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input,
        output: { format: 'iife', codeSplitting: false },
        checks: { ineffectiveDynamicImport: false, emptyImportMeta: false, bundlerTimings: false },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const [script] = output.filter((file) => file.type === 'chunk');
  if (!script || output.filter((file) => file.type === 'chunk').length > 1)
    throw new Error(`${input} is not one script`);
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { script: script.code.trim(), styles: styles.join('\n').trim() };
}

/** The browser's own mark of an address's target never comes inside of a file; its pages set one themselves. */
export function markedTargets(styles: string): string {
  return styles.replaceAll(/:target(?![\w-])/g, ':is(:target,[data-target])');
}

/** Bytes or a text as they stand in a script element of a file. */
export function packed(what: string | Uint8Array): string {
  return toBase91(deflateSync(what, { level: 9 }));
}

/** How a policy names texts that it lets through. */
export function hashes(texts: readonly string[]): string {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}

/** The icon of the site, as an address that holds it. */
export async function heldIcon(): Promise<string> {
  return `data:image/svg+xml;base64,${(await readFile('static/icon.svg')).toString('base64')}`;
}
