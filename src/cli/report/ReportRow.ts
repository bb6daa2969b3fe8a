import { problemSentence } from '../../i18n/problems/problemSentence';
import type { IndexEntry } from '../../model/budget';
import type { RefusalProblem } from '../../model/problems/problem';

/** What became of one document, for the report. */
export interface ReportRow {
  path: string;
  /** Of its bytes; empty where they could not be read. */
  sha256: string;
  fate:
    | { state: 'read'; entry: IndexEntry; notices: number }
    | { state: 'refused'; problem: RefusalProblem }
    | { state: 'duplicate'; of: string; id: string };
}

/** Why a document is not among those read, in both languages; empty where it is. */
export function reasonOf({ fate }: ReportRow): { zh: string; en: string } {
  if (fate.state === 'read') return { zh: '', en: '' };
  if (fate.state === 'refused')
    return { zh: problemSentence(fate.problem, 'zh'), en: problemSentence(fate.problem, 'en') };
  return { zh: `与 ${fate.of} 内容相同，只读一次。`, en: `The same content as ${fate.of}, read once.` };
}
