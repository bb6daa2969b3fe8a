import type { Budget } from '../../model/budget';
import type { Corrections } from '../../model/source/corrections';
import type { PrintedPages } from '../../model/source/printedPage';
import type { RefusalProblem } from '../../model/problems/problem';
import type { KnownSoFar, SeenPage } from '../../model/source/seenPage';
import type { DataFault } from '../dataProblem';

/** A file that somebody has chosen, with all that it holds. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** What the page asks its reader to do: to have everything at hand, or to read files of one disclosure. */
export type ReaderOrder = { is: 'prepare' } | ({ is: 'read' } & ToRead);

/** Whether what reads is at hand: `waiting` where it is fetched only when a document is chosen, `lost` where it did not arrive. */
export type EngineState = 'waiting' | 'getting' | 'ready' | 'lost';

/** What is read, and what somebody knows better of it. */
export interface ToRead {
  files: ChosenFile[];
  /** Files of corrections that were chosen together with them. */
  beside: ChosenFile[];
  /** Corrections of any documents that are at hand: those of these files are followed. */
  known: Corrections[];
}

/** A budget that was read on this device, with what can be shown of how. */
export interface OpenedBudget {
  budget: Budget;
  /** The masked text; empty where a budget was opened that somebody had kept as JSON. */
  source: string;
  /** Its pages as printed; null where the format knows no places. */
  printed: PrintedPages | null;
  seen: SeenPage[];
  /** What somebody corrected in its reading. */
  corrections?: Corrections | undefined;
}

/** What the reader tells the page. */
export type ReaderNews =
  | { is: 'prepared' }
  /** A page was read: `file` of so many, `page` of so many. */
  | { is: 'page'; file: number; pages: number; seen: SeenPage }
  | { is: 'known'; known: KnownSoFar }
  | { is: 'opened'; opened: OpenedBudget }
  | { is: 'refused'; problem: RefusalProblem }
  /** A budget in JSON that is none. */
  | { is: 'fault'; fault: DataFault }
  /** An error of the program itself. */
  | { is: 'broken'; said: string };
