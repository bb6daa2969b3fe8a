import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ingestFiles } from '../src/cli/ingest/ingestFiles';
import { dataOf, FILE_SITE, outOf, settingsOf, type InventedSite } from '../tests/build/inventedSites';
import { oddBudgets, writeOddData } from '../tests/build/oddData';
import { hostileBudgets, writeHostileData } from '../tests/hostile/hostileBudget';
import { withContacts } from '../tests/print/contacts';
import { expectedList, yearsSite } from '../tests/invent/yearsSite';
import { budgetsOfOneBody, severalBudgets, writeData } from '../tests/series/compare/inventedYears';

/**
 * `npm run build:tests`: the sites that tests look at beside the built one: the same once more, several budgets of
 * several bodies, several of one body and year, a body over its years, budgets that hurt, hostile words, and a PDF that names people. They share their bundles, which are most of the work.
 */

const SITES: readonly InventedSite[] = ['again', 'several', 'editions', 'odd', 'hostile', 'contacts', 'years'];

rmSync(path.dirname(outOf('again')), { recursive: true, force: true });
writeData(dataOf('several'), severalBudgets());
writeData(dataOf('editions'), budgetsOfOneBody());
writeOddData(dataOf('odd'), oddBudgets());
writeData(dataOf('years'), yearsSite());
mkdirSync(settingsOf('years'), { recursive: true });
writeFileSync(path.join(settingsOf('years'), 'expected.csv'), expectedList());
writeHostileData(dataOf('hostile'), hostileBudgets());
const contacts = `${dataOf('contacts')}.pdf`;
writeFileSync(contacts, withContacts());
await ingestFiles([contacts], { out: dataOf('contacts') });
const sites = SITES.flatMap((name) => ['--data', dataOf(name), '--out', outOf(name), '--decks', settingsOf(name)]);
// Images take longest, and are the same work whatever the budget: the site that is made again has them.
const plain = SITES.filter((name) => name !== 'again').flatMap((name) => ['--no-share', outOf(name)]);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'build/build.ts', '--no-budget', '--fresh', ...sites, ...plain],
  {
    stdio: 'inherit',
  },
);
// The file that reads documents, and beside it that of one budget, as for a site with an address.
const file = ['build/buildFile.ts', '--reader', '--site', FILE_SITE, '--out', outOf('file')];
const made = spawnSync(process.execPath, ['--import', 'tsx', ...file], { stdio: 'inherit' });
process.exitCode = status || (made.status ?? 1);
