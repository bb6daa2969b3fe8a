import { refusalOf, type RefusalProblem } from '../../model/problems/problem';
import type { ChosenFile } from './ReaderNews';

/** Files that somebody has chosen, with all that they hold; or why one cannot be read. */
export async function chosenFiles(files: readonly File[]): Promise<ChosenFile[] | RefusalProblem> {
  const chosen: ChosenFile[] = [];
  for (const file of files) {
    try {
      chosen.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      // A folder, or a file that is gone since it was chosen.
      const reason = error instanceof Error ? error.name : '';
      return refusalOf('unreadable', { reason }, {}, file.name);
    }
  }
  return chosen;
}
