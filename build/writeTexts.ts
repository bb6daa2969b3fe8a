import { searchFile } from '../src/addresses/dataFiles';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Budget } from '../src/model/budget';
import type { PrintedPages } from '../src/model/source/printedPage';
import { printedPagesSchema } from '../src/model/source/printedPagesSchema';
import { sourceDocument } from './htmlDocument';
import { parsed } from './parsed';
import type { BudgetSite } from './Site';
import { withPinyin } from './withPinyin';

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

/** Writes what stands beside the views of a budget: its source text, its files to take away, and what search looks in. */
export async function writeTexts({
  data,
  output,
  server,
  bundle,
  part,
  budget,
  previous,
  inlined,
  beside,
}: BudgetSite): Promise<void> {
  const { early, style } = bundle.sourceFiles;
  const head = inlined.script(early) + inlined.style(style);
  const text = await readFile(path.join(data, budget.source.text), 'utf8').catch(() => '');
  for (const page of await server.renderSource(budget, text, part)) {
    await output.write(page.file, sourceDocument(page, head));
  }
  for (const page of await server.renderPrinted(budget, await printedPages(data, budget), part)) {
    await output.write(page.file, sourceDocument(page, head));
  }
  for (const taken of server.renderTakeAways(budget, beside, previous)) await output.write(taken.file, taken.text());
  for (const lang of server.langs) {
    const found = withPinyin(server.searchFileOf(budget, lang, previous));
    await output.write(searchFile(budget.id, lang), JSON.stringify(found));
  }
}
