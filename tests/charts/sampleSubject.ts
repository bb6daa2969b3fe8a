import { readFileSync } from 'node:fs';
import type { Budget, IndexEntry } from '../../src/model/budget';
import { pictureSubject } from '../../src/series/takeaway/pictureSubject';
import { toldBudget } from '../../src/i18n/checks/toldBudget';

/** The first budget of the site. */
export function sampleBudget(): Budget {
  const index = JSON.parse(readFileSync('static/data/index.json', 'utf8')) as IndexEntry[];
  return JSON.parse(readFileSync(`static/data/budgets/${index[0]!.id}.json`, 'utf8')) as Budget;
}

/** Everything that can be taken away of it. */
export const sample = pictureSubject(toldBudget(sampleBudget(), 'zh'));
