import { budgetFile, fileName } from '../../addresses/dataFiles';
import type { Budget } from '../../model/budget';
import { jsonOf } from '../../model/budgetFile';
import { saveBlob } from '../../ui/savePng';

/** Saves a budget as the JSON that a site would hold of it. */
export function saveJson(budget: Budget): void {
  saveBlob(new Blob([jsonOf(budget)], { type: 'application/json' }), fileName(budgetFile(budget.id)));
}
