import type { problemSentence } from '../../i18n/problems/problemSentence';
import type { KnownSoFar, SeenPage } from '../../model/source/seenPage';
import type { KeptBudgets } from '../../queries/reader/KeptBudgets';
import type { BeginWorker } from '../../queries/reader/ReaderJob';
import type { OpenedBudget } from '../../queries/reader/ReaderNews';
import type { Shell } from '../../queries/reader/shellAt';
import type { openExplorer } from './openExplorer';
import type * as savers from './saveJson';

export type Savers = typeof savers;

/** What a browser gives to the page. */
export interface Supplies {
  begin: BeginWorker;
  /** About how many bytes have to be fetched before anything can be read; 0 where all of it is at hand. */
  weight: number;
  /** The explorer, and what saves a budget: loaded when they are asked for. */
  explorer: () => Promise<typeof openExplorer>;
  saver: () => Promise<Savers>;
  /** The file that holds a whole site, to be filled with what was read. */
  shell: () => Promise<Shell>;
  /** What tells why a document is refused. */
  teller: () => Promise<typeof problemSentence>;
  keeper: () => Promise<KeptBudgets>;
}

/** What is shown: one screen at a time. */
export type Screen =
  | { is: 'choose'; note: string }
  | { is: 'order'; files: File[] }
  | { is: 'reading'; files: string[]; seen: SeenPage[]; pages: number; known: KnownSoFar | null }
  | { is: 'refused'; sentence: string }
  | { is: 'open'; opened: OpenedBudget };

/** Whether somebody has asked this browser to save data: then nothing large is fetched before a document is chosen. */
export function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Requests of this page to any other origin, as the browser counts them. */
export function requestsElsewhere(): number {
  const all = performance.getEntriesByType('resource').map(({ name }) => name);
  return all.filter((name) => /^https?:/.test(name) && !name.startsWith(window.location.origin)).length;
}
