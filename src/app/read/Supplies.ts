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
