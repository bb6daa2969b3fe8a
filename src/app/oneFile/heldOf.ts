import { budgetFile, dataFile, indexFile } from '../../addresses/dataFiles';
import { plainNames } from '../../i18n/terms/plainNames';
import { indexEntry } from '../../model/budgetFile';
import { USUAL_DECK } from '../../model/deckSettings';
import type { OpenedBudget } from '../../queries/reader/ReaderNews';
import type { Held } from './Held';

/** What the explorer of a budget that was read in the browser asks for, as files of a site. */
export function heldOf({ budget, source }: Pick<OpenedBudget, 'budget' | 'source'>): Held {
  return {
    budget: budget.id,
    files: {
      [indexFile()]: JSON.stringify([indexEntry(budget)]),
      [budgetFile(budget.id)]: JSON.stringify(budget),
      [dataFile(budget.source.text)]: source,
    },
    pinyin: { zh: [], en: [] },
    plain: { zh: plainNames(budget, 'zh'), en: plainNames(budget, 'en') },
    settings: USUAL_DECK,
    addresses: { zh: '', en: '' },
    elsewhere: { address: '', file: '' },
  };
}
