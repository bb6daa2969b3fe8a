import { isLean } from '../src/addresses/served/isLean';
import { USUAL_DECK } from '../src/model/deckSettings';
import type { Budgets } from './Budgets';
import type { Bundles } from './bundles';
import { dataFolder } from './dataFolder';
import type { DrawTask } from './DrawTask';
import { drawFiles, type ListedPages } from './drawFiles';
import { Inlined, type InlineSources } from './Inlined';
import { writeLean } from './lean/writeLean';
import { Output, type WrittenFile } from './Output';
import { readDeckSettings } from './readDeckSettings';
import { shareImagesOf } from './shareImages';
import { writeOrder } from './server/writeOrder';
import type { SiteOptions } from './Site';

/** What became of a budget: enough for the lists of a site, and to see that its files still are what they were. */
export interface Drawn extends ListedPages {
  budget: string;
  files: [file: string, written: WrittenFile][];
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
  const { address, share, served, lean } = options;
  const left = new Set<string>();
  const output = new Output(options.out, (file) => {
    const wanted = !served && (!lean || isLean(file));
    if (!wanted) left.add(file);
    return wanted;
  });
  const [inlined, told] = [new Inlined(), [] as string[]];
  const deck = await readDeckSettings(options.settings, id).catch((error: unknown) => {
    told.push(`${error instanceof Error ? error.message : String(error)}；没有采用 / left out`);
    return USUAL_DECK;
  });
  const sharing = { budget, previous, address, server, output, told };
  const site = {
    ...{ output, server, bundle, inlined, address, budget, previous, part, body, frozen },
    sources: dataFolder(options.data),
    beside: { years: body, account },
    ending: lean ? bundles.lean.bring : '',
    imagesOf: share && !served ? await shareImagesOf(sharing) : () => [],
  };
  const listed = await drawFiles(site, bundles, deck);
  if (served || lean) await writeOrder(site, { task, deck }, lean);
  if (lean) await writeLean(site, bundles.lean, left);
  return { budget: id, files: [...output.written], ...listed, inlined: inlined.sources, told };
}
