import { isPage } from '../../src/addresses/served/isLean';
import type { BudgetSite } from '../Site';
import type { LeanFiles } from './bundleLean';
import { leanPage } from './leanPage';

/** Writes what stands at the addresses of those pages of a budget that are left to the browser. */
export async function writeLean(
  { output, budget }: BudgetSite,
  files: LeanFiles,
  left: ReadonlySet<string>,
): Promise<void> {
  for (const file of left) {
    if (isPage(file)) await output.write(file, leanPage(file, budget, files));
  }
}
