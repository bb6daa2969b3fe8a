import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sourceDocument } from './htmlDocument';
import type { Site } from './Site';
import { withPinyin } from './withPinyin';
import { writeFile } from './writeFile';

/** Writes what stands beside the views of each budget: its source text, its files to take away, and what search looks in. */
export async function writeTexts({ data, out, server, bundle, index, budgets }: Site): Promise<void> {
  for (const [id, budget] of budgets) {
    const text = await readFile(path.join(data, budget.source.text), 'utf8').catch(() => '');
    for (const page of await server.renderSource(budget, text, index)) {
      await writeFile(path.join(out, page.file), sourceDocument(page, bundle.sourceFiles));
    }
    for (const taken of server.renderTakeAways(budget)) await writeFile(path.join(out, taken.file), taken.text);
    for (const lang of server.langs) {
      const entries = withPinyin(server.searchFileOf(budget, lang));
      await writeFile(path.join(out, `data/search/${id}.${lang}.json`), JSON.stringify(entries));
    }
  }
  const [some] = budgets.values();
  for (const page of some ? await server.renderDirectory(some, index, server.viewKeys) : []) {
    await writeFile(path.join(out, page.file), sourceDocument(page, bundle.sourceFiles));
  }
}
