import { existsSync } from 'node:fs';
import path from 'node:path';
import { budgetFile, dataFile } from '../src/addresses/dataFiles';
import { USUAL_DECK } from '../src/model/deckSettings';
import type { Budgets } from './Budgets';
import type { Bundles } from './bundles';
import type { DrawTask } from './DrawTask';
import { Inlined, type InlineSources } from './Inlined';
import { oneFile } from './oneFile';
import { Output, type WrittenFile } from './Output';
import { budgetPath } from './readBudgets';
import { readDeckSettings } from './readDeckSettings';
import { shareImagesOf } from './shareImages';
import type { BudgetSite, ListedPage, SiteOptions } from './Site';
import { writeDecks } from './writeDecks';
import { writeEmbeds } from './writeEmbeds';
import { writeTexts } from './writeTexts';
import { writeViews } from './writeViews';

/** What became of a budget: enough for the lists of a site, and to see that its files still are what they were. */
export interface Drawn {
  budget: string;
  files: [file: string, written: WrittenFile][];
  /** Its pages: those of its views, of its projects, of its deck. */
  pages: ListedPage[];
  projects: ListedPage[];
  decks: ListedPage[];
  /** What stands in its pages themselves, for the policy of the site. */
  inlined: InlineSources;
  /** Sentences for whoever builds. */
  told: string[];
}

/** Draws all files of one budget, and writes those that are not there already. */
export async function drawBudget(
  task: DrawTask,
  budgets: Budgets,
  bundles: Bundles,
  options: SiteOptions,
): Promise<Drawn> {
  const { budget: id, part, body, frozen, added } = task;
  const read = async (one: string | null) => (one === null ? null : budgets.read(one, added));
  const [budget, previous, account] = [
    await budgets.read(id, added),
    await read(task.previous),
    await read(task.account),
  ];
  const { server, client: bundle } = bundles;
  const output = new Output(options.out);
  const [inlined, told] = [new Inlined(), [] as string[]];
  const deck = await readDeckSettings(options.settings, id).catch((error: unknown) => {
    told.push(`${error instanceof Error ? error.message : String(error)}；没有采用 / left out`);
    return USUAL_DECK;
  });
  const unshared = {
    ...options,
    ...{ output, server, bundle, inlined, budget, previous, part, body, frozen, told },
    beside: { years: body, account },
  };
  const site: BudgetSite = { ...unshared, imagesOf: options.share ? await shareImagesOf(unshared) : () => [] };
  const embeds = await writeEmbeds(site, bundles.embed);
  const { pages, projects } = await writeViews(site, embeds);
  const decks = await writeDecks(site, deck, bundles.deck);
  await output.write(
    server.oneFileName(id),
    await oneFile(budget, bundles.oneFile, { ...site, index: part.entries, deck }),
  );
  await writeTexts(site);
  await copyData(site);
  return { budget: id, files: [...output.written], pages, projects, decks, inlined: inlined.sources, told };
}

/** The data of a budget as it was read; what the site knows beyond the single document goes with it. */
async function copyData({ data, output, budget }: BudgetSite): Promise<void> {
  if (budget.checks.some(({ group }) => group === 'documents'))
    await output.write(budgetFile(budget.id), JSON.stringify(budget));
  else await output.copy(budgetPath(data, budget.id), budgetFile(budget.id));
  const text = path.join(data, budget.source.text);
  if (existsSync(text)) await output.copy(text, dataFile(budget.source.text));
}
