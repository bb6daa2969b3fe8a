import { readFile } from 'node:fs/promises';
import { transform, type Loader } from 'esbuild';
import type { Expected } from '../src/collection/expected';
import type { Budget } from '../src/model/budget';
import type { Collected } from './collected';
import { sourceDocument } from './htmlDocument';
import type { Site } from './Site';
import { spelled } from './withPinyin';

/**
 * Writes the lists of all budgets of a site.
 * @param some any budget of it, for the links to all of them
 * @param expected who should publish what
 */
export async function writeDirectory(
  { output, server, bundle, inlined }: Site,
  { index, bodies }: Pick<Collected, 'index' | 'bodies'>,
  some: Budget,
  expected: readonly Expected[],
): Promise<void> {
  const { early, style } = bundle.sourceFiles;
  const head = inlined.script(early) + inlined.style(style);
  const catalogueStyle = inlined.style(await minified('src/app/styles/catalogue.css', 'css'));
  const findBody = inlined.script(await minified('src/app/directory/findBody.ts', 'ts'));
  for (const page of await server.renderDirectory(some, index, server.viewKeys, { years: bodies, expected, spelled })) {
    await output.write(page.file, sourceDocument(page, head + catalogueStyle, findBody));
  }
}

/** A source that stands alone in a page, in few bytes. */
async function minified(file: string, loader: Loader): Promise<string> {
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader,
    minify: true,
    target: 'es2022',
    // A classic script exports nothing.
    ...(loader === 'ts' ? { format: 'iife' as const } : {}),
  });
  return code.trim();
}
