import { budgetFile, dataFile, searchFile } from '../src/addresses/dataFiles';
import { keptBudget } from '../src/addresses/served/serverFile';
import type { Budget } from '../src/model/budget';
import type { PrintedPages } from '../src/model/source/printedPage';
import { printedPagesSchema } from '../src/model/source/printedPagesSchema';
import { sourceDocument } from './htmlDocument';
import { checked } from './parsed';
import { readText, type Sources } from './Sink';
import type { BudgetSite } from './Site';
import { withPinyin } from './withPinyin';

/** The pages of a budget's document as printed; null where there are none, or the data does not hold them. */
async function printedPages(sources: Sources, { source }: Budget): Promise<PrintedPages | null> {
  if (source.printed === undefined) return null;
  const text = await readText(sources, source.printed);
  return text === null ? null : checked(text, source.printed, printedPagesSchema);
}

/** Writes what stands beside the views of a budget: its source text, its files to take away, and what search looks in. */
export async function writeTexts({
  sources,
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
  const text = async () => (await readText(sources, budget.source.text)) ?? '';
  for (const page of await server.renderSource(budget, text, part, output.wants)) {
    await output.write(page.file, sourceDocument(page, head));
  }
  const printed = () => printedPages(sources, budget);
  for (const page of await server.renderPrinted(budget, printed, part, output.wants)) {
    await output.write(page.file, sourceDocument(page, head));
  }
  for (const taken of server.renderTakeAways(budget, beside, previous)) {
    if (output.wants(taken.file)) await output.write(taken.file, taken.text());
  }
  for (const lang of server.langs) {
    const file = searchFile(budget.id, lang);
    if (!output.wants(file)) continue;
    await output.write(file, JSON.stringify(withPinyin(server.searchFileOf(budget, lang, previous))));
  }
}

/** Writes the data of a budget as it was read; what the site knows beyond the single document goes with it. */
export async function writeData({ sources, output, budget }: BudgetSite): Promise<void> {
  const [own, text] = [budgetFile(budget.id), dataFile(budget.source.text)];
  const asRead = !budget.checks.some(({ group }) => group === 'documents');
  if (output.wants(own)) {
    const bytes = asRead ? await sources.read(keptBudget(budget.id)) : null;
    await output.write(own, bytes ?? JSON.stringify(budget));
  }
  const bytes = output.wants(text) ? await sources.read(budget.source.text) : null;
  if (bytes) await output.write(text, bytes);
}
