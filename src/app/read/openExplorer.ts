import '../styles/source.css';
import '../../present/deck.css';
import { dataFile } from '../../addresses/dataFiles';
import { pageFile } from '../../addresses/pageFile';
import { behindHash, insideHref, insideOf } from '../../addresses/insideHref';
import type { Lang } from '../../i18n/lang';
import type { Correction } from '../../model/source/corrections';
import type { OpenedBudget } from '../../queries/reader/ReaderNews';
import { heldOf } from '../oneFile/heldOf';
import { holdFile } from '../oneFile/insideAddress';
import { Pages } from '../oneFile/Pages';
import { pageOutside, pageWithin } from './pageOutside';
import { openPrinted } from './openPrinted';
import { stepsOf } from './stepsOf';
import { saveTaken } from './saveTaken';

/** An explorer that is shown. */
export interface Explored {
  close: () => void;
}

/** What the explorer tells the page around it, and asks of it. */
export interface Told {
  /** Told of the language whenever a page is shown. */
  language: (lang: Lang) => void;
  /** Reads the document once more as somebody has corrected it; null where its bytes are not at hand. */
  correct: ((corrections: readonly Correction[]) => void) | null;
  saveCorrections: () => void;
}

/**
 * Shows the explorer of a budget in an element of the page. Its pages stand behind `#`; where the address names none of them, the first one
 * is shown.
 */
export function openExplorer(target: HTMLElement, opened: OpenedBudget, lang: Lang, told: Told): Explored {
  const { budget, printed } = opened;
  const held = heldOf(opened);
  if (printed && budget.source.printed !== undefined)
    held.files[dataFile(budget.source.printed)] = JSON.stringify(printed);
  pageWithin();
  for (const [path, text] of Object.entries(held.files)) holdFile(path, () => text);
  const asked = insideOf(window.location.hash).pathname;
  if (!decodeURI(asked).includes(`/${budget.id}/`))
    window.history.replaceState(
      null,
      '',
      behindHash(insideOf(insideHref(pageFile({ budget: budget.id, view: 'overview', lang })))),
    );
  const more = {
    printed: openPrinted(opened),
    steps: stepsOf(opened, told),
    isBelowBar: true as const,
    told: told.language,
  };
  const pages = new Pages(held, target, more);
  const stopSaving = saveTaken(target, budget);
  void pages.start();
  return {
    close: () => {
      stopSaving();
      pages.stop();
      pageOutside();
    },
  };
}
