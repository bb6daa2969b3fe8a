import * as v from 'valibot';
import { factsCsv, KINDS } from '../../src/cli/facts/facts';
import { ingest } from '../../src/ingest/ingest';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import { budgetSchema } from '../../src/model/schema';
import { changeList } from '../../src/series/changes/changeList';
import { checkList } from '../../src/series/checks/checkList';
import { flowView } from '../../src/series/flows/flowView';
import { overview } from '../../src/series/overview/overview';
import { printedTables } from '../../src/series/tables/printedTables';
import { projectsView } from '../../src/series/projects/projectCards';
import { structureView } from '../../src/series/structure/structure';
import { targetsView } from '../../src/series/targets/targetsView';
import { damagedDocument } from './damage';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { LANGS } from '../../src/i18n/lang';

/** What every view makes of a budget. */
const VIEWS = [overview, flowView, structureView, changeList, projectsView, targetsView, checkList, printedTables];

/** What one damaged document led to. */
export interface Answer {
  seed: number;
  read: boolean;
  /** Processor seconds of the reading alone. */
  seconds: number;
  /** What must never happen, as one line; empty if all is well. */
  fault: string;
}

/** Reads a damaged document as far as the pages that would show it. */
export function answer(seed: number): Answer {
  const { file, bytes } = damagedDocument(seed);
  const before = process.cpuUsage();
  let read = false;
  let fault = '';
  let seconds = 0;
  try {
    const result = ingest({ bytes, file, sha256: '0'.repeat(64) });
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
    read = result.ok;
    if (!result.ok) {
      if (!/^[^\n]+应为[^\n]+实际是[^\n]+。$/.test(problemSentence(result.problem, 'zh')))
        fault = `no sentence: ${problemSentence(result.problem, 'zh')}`;
    } else {
      const { budget, numbers } = result.value;
      const valid = v.safeParse(budgetSchema, JSON.parse(JSON.stringify(budget)));
      if (!valid.success)
        fault = `against the schema: ${v.getDotPath(valid.issues[0]) ?? ''} ${valid.issues[0].message}`;
      for (const lang of LANGS) for (const view of VIEWS) view(toldBudget(budget, lang));
      for (const kind of KINDS) factsCsv(kind, budget, numbers);
    }
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error);
  }
  return { seed, read, seconds, fault };
}
