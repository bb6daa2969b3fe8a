import type { BodyYears } from '../src/collection/bodyYears';
import type { Budget, IndexEntry } from '../src/model/budget';
import { ALONE, type Beside } from '../src/pages/view';
import { Budgets } from './Budgets';
import { collected } from './collected';
import { Remembered } from './Remembered';

/** What development shows: a site whose pages are drawn when they are asked for. */
export interface DevSite {
  index: IndexEntry[];
  bodies: BodyYears[];
  /** One of its budgets. */
  read: (id: string) => Promise<Budget>;
  /** What the site holds of a body beside one of its budgets. */
  besideOf: (id: string) => Promise<Beside>;
}

/** Where development keeps what it has found out of data that has not changed since; the sources change all the time. */
const REMEMBERED = '.cache/site/development';

/** The site of the data in a folder. */
export async function devSite(data: string, settings: string): Promise<DevSite> {
  const { index, bodies, added } = await collected(data, settings, new Remembered(`${REMEMBERED}/${process.pid}`));
  const budgets = new Budgets(data);
  const read = (id: string): Promise<Budget> => budgets.read(id, added);
  return {
    index,
    bodies,
    read,
    besideOf: async (id) => {
      const own = index.find((entry) => entry.id === id);
      const account = own?.account === undefined || own.account === id ? null : await read(own.account);
      return { years: bodies.find(({ slug }) => slug === own?.years) ?? null, account };
    },
  };
}

/** Budgets that are of nobody's data as a site. */
export function siteOfBudgets(budgets: readonly Budget[], index: IndexEntry[]): DevSite {
  const read = async (id: string): Promise<Budget> => {
    const budget = budgets.find((one) => one.id === id);
    if (!budget) throw new Error(`no budget ${id}`);
    return Promise.resolve(budget);
  };
  return { index, bodies: [], read, besideOf: () => Promise.resolve(ALONE) };
}
