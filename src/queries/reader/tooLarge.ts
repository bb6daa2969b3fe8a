import { refusalOf, type RefusalProblem } from '../../model/problems/problem';

const MEGABYTE = 1024 * 1024;
/** The readers hold the same limit; the page has no script of theirs before somebody reads. */
const MOST = 100;

/**
 * Why a file is refused before its bytes are asked for: a browser would have to hold all of it in memory only to be told so.
 * @returns null where none is too large
 */
export function tooLarge(files: readonly Pick<File, 'name' | 'size'>[]): RefusalProblem | null {
  const large = files.find(({ size }) => size > MOST * MEGABYTE);
  if (!large) return null;
  const values = { megabytes: Math.round(large.size / MEGABYTE), most: MOST };
  return refusalOf('too-large', values, {}, large.name);
}
