import { searchFile } from '../src/addresses/dataFiles';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform, type Loader } from 'esbuild';
import * as v from 'valibot';
import type { Budget } from '../src/model/budget';
import type { PrintedPages } from '../src/model/source/printedPage';
import { printedPagesSchema } from '../src/model/source/printedPagesSchema';
import { sourceDocument } from './htmlDocument';
import { parsed } from './parsed';
import type { Site } from './Site';
import { spelled, withPinyin } from './withPinyin';
import { writeFile } from './writeFile';

/** The pages of a budget's document as printed; null where there are none, or the folder does not hold them. */
async function printedPages(data: string, { source }: Budget): Promise<PrintedPages | null> {
  if (source.printed === undefined) return null;
  const file = path.join(data, source.printed);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const result = v.safeParse(printedPagesSchema, parsed(text, file));
  if (result.success) return result.output;
  throw new Error(`${file}: ${v.getDotPath(result.issues[0]) ?? 'the whole'}: ${result.issues[0].message}`);
}

/** Writes what stands beside the views of each budget: its source text, its files to take away, and what search looks in. */
export async function writeTexts({
  data,
  out,
  server,
  bundle,
  index,
  budgets,
  inlined,
  bodies,
  expected,
  besideOf,
  previousOf,
}: Site): Promise<void> {
  const { early, style } = bundle.sourceFiles;
  const head = inlined.script(early) + inlined.style(style);
  for (const [id, budget] of budgets) {
    const text = await readFile(path.join(data, budget.source.text), 'utf8').catch(() => '');
    for (const page of await server.renderSource(budget, text, index)) {
      await writeFile(path.join(out, page.file), sourceDocument(page, head));
    }
    for (const page of await server.renderPrinted(budget, await printedPages(data, budget), index)) {
      await writeFile(path.join(out, page.file), sourceDocument(page, head));
    }
    for (const taken of server.renderTakeAways(budget, besideOf(id), previousOf(id)))
      await writeFile(path.join(out, taken.file), taken.text());
    for (const lang of server.langs) {
      const found = withPinyin(server.searchFileOf(budget, lang, previousOf(id)));
      await writeFile(path.join(out, searchFile(id, lang)), JSON.stringify(found));
    }
  }
  const [some] = budgets.values();
  const catalogueStyle = inlined.style(await minified('src/app/styles/catalogue.css', 'css'));
  const findBody = inlined.script(await minified('src/app/directory/findBody.ts', 'ts'));
  for (const page of some
    ? await server.renderDirectory(some, index, server.viewKeys, { years: bodies, expected, spelled })
    : []) {
    await writeFile(path.join(out, page.file), sourceDocument(page, head + catalogueStyle, findBody));
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
