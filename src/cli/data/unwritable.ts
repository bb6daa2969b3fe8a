import { UNWRITABLE } from '../../i18n/problems/systemReasons';
import { problemSentence } from '../../i18n/problems/problemSentence';
import { refusalOf } from '../../model/problems/problem';
import { CommandFault } from '../CommandFault';

/** A folder that cannot be written is said in a sentence; every other error stays what it is. */
export function unwritable(folder: string, error: unknown): unknown {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!Object.hasOwn(UNWRITABLE.zh, reason)) return error;
  return new CommandFault(problemSentence(refusalOf('unwritable', { reason }, {}, folder), 'zh'));
}

/** Does what writes into a folder. */
export async function writingInto<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unwritable(folder, error);
  }
}
