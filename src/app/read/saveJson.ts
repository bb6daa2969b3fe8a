import { budgetFile, fileName } from '../../addresses/dataFiles';
import { oneFileName } from '../../addresses/deckFile';
import type { Budget } from '../../model/budget';
import { jsonOf } from '../../model/budgetFile';
import { CORRECTIONS_ENDING, type Corrections } from '../../model/source/corrections';
import type { OpenedBudget } from '../../queries/reader/ReaderNews';
import type { Shell } from '../../queries/reader/shellAt';
import { heldOf } from '../oneFile/heldOf';
import { wholeFile } from '../oneFile/wholeFile';
import { saveBlob } from '../../ui/savePng';

/** Saves a budget as the JSON that a site would hold of it. */
export function saveJson(budget: Budget): void {
  saveBlob(new Blob([jsonOf(budget)], { type: 'application/json' }), fileName(budgetFile(budget.id)));
}

/** Saves explorer and deck of a budget as one HTML document that asks nobody for anything. */
export function saveFile(opened: OpenedBudget, shell: Shell): void {
  const html = wholeFile(opened.budget, heldOf(opened), shell);
  saveBlob(new Blob([html], { type: 'text/html' }), oneFileName(opened.budget.id));
}

/** Saves what somebody corrected in the reading of a document, as the file that is laid beside it. */
export function saveCorrections(corrections: Corrections): void {
  const text = `${JSON.stringify(corrections, null, 1)}\n`;
  saveBlob(
    new Blob([text], { type: 'application/json' }),
    fileName(`${corrections.document.file}${CORRECTIONS_ENDING}`),
  );
}
