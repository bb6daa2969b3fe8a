import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { dataOf, outOf, type InventedSite } from '../tests/build/inventedSites';
import { oddBudgets, writeOddData } from '../tests/build/oddData';
import { hostileBudgets, writeHostileData } from '../tests/hostile/hostileBudget';
import { budgetsOfOneBody, severalBudgets, writeData } from '../tests/series/compare/inventedYears';

/**
 * `npm run build:tests`: the sites that tests look at beside the built one: the same once more, several budgets of
 * several bodies, several of one body and year, budgets that hurt, and hostile words. They share their bundles, which are most of the work.
 */

const SITES: readonly InventedSite[] = ['again', 'several', 'editions', 'odd', 'hostile'];

rmSync(path.dirname(outOf('again')), { recursive: true, force: true });
writeData(dataOf('several'), severalBudgets());
writeData(dataOf('editions'), budgetsOfOneBody());
writeOddData(dataOf('odd'), oddBudgets());
writeHostileData(dataOf('hostile'), hostileBudgets());
const sites = SITES.flatMap((name) => ['--data', dataOf(name), '--out', outOf(name)]);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'build/build.ts', '--no-budget', ...sites], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
