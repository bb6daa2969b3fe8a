import { budgetOf, keptBudget, orderFile, pointerFile, storedFile } from '../../src/addresses/served/serverFile';
import type { Budget } from '../../src/model/budget';
import type { DeckSettings } from '../../src/model/deckSettings';
import { budgetFileSchema } from '../../src/templates/renewedBudget';
import type { Bundles } from '../bundles';
import type { DrawTask } from '../DrawTask';
import { drawFiles } from '../drawFiles';
import { Inlined } from '../Inlined';
import { checked } from '../parsed';
import { jsonText, type Sink } from '../Sink';
import type { Made } from './made';
import { bytesIn, jsonIn, textIn, type Store } from './Store';

/** What the build has worked out of a budget for whoever draws it later. */
export interface Order {
  task: DrawTask;
  deck: DeckSettings;
}

/** What a server draws with. */
export type ServerBundles = Omit<Made, 'client'> & Pick<Bundles, 'client' | 'server'>;

/**
 * Draws one file of a budget, with what draws all of them in the build.
 * @param file its path below the root of the site
 * @param address of the site, with its slash; empty where it is not known
 * @returns null if no budget of the site has such a file
 */
export async function drawFile(
  file: string,
  store: Store,
  bundles: ServerBundles,
  address: string,
): Promise<Uint8Array | null> {
  const order = await orderOf(file, store);
  if (!order) return null;
  const { task, deck } = order;
  const { part, body, frozen } = task;
  const read = async (id: string | null) => (id === null ? null : budgetIn(store, task, id));
  const [budget, previous, account] = await Promise.all([
    budgetIn(store, task, task.budget),
    read(task.previous),
    read(task.account),
  ]);
  const { server, client: bundle } = bundles;
  const taken: { content: Uint8Array | null } = { content: null };
  const write: Sink['write'] = (written, content) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (written === file) taken.content = bytes;
    return Promise.resolve();
  };
  const site = {
    ...{ server, bundle, inlined: new Inlined(), address, budget, previous, part, body, frozen },
    output: {
      wants: (one: string) => one === file,
      write,
      writeJson: (one: string, value: unknown) => write(one, jsonText(value)),
    },
    sources: { read: (path: string) => bytesIn(store, storedFile(path)) },
    beside: { years: body, account },
    ending: '',
    // Images are made by the build alone.
    imagesOf: () => [],
  };
  await drawFiles(site, bundles, deck);
  return taken.content;
}

/** What the budget of a file is drawn with: the one that its address names, else the one that it is a copy of. */
async function orderOf(file: string, store: Store): Promise<Order | null> {
  const named = budgetOf(file);
  const order = named === '' ? null : await jsonIn<Order>(store, orderFile(named));
  if (order) return order;
  const shown = await jsonIn<string>(store, pointerFile(file));
  return shown === null ? null : jsonIn<Order>(store, orderFile(shown));
}

/** Reads and checks a budget, as the build does. */
async function budgetIn(store: Store, { added }: DrawTask, id: string): Promise<Budget> {
  const key = storedFile(keptBudget(id));
  const budget = checked(await textIn(store, key), key, budgetFileSchema);
  const checks = added[id] ?? [];
  // What the site publishes of a budget has these checks already.
  const own = budget.checks.filter(({ group }) => group !== 'documents');
  return checks.length === 0 ? budget : { ...budget, checks: [...own, ...checks] };
}
