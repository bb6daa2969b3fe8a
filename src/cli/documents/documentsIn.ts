import { readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** What lies beside documents and says something about them. */
const RESERVED = ['bodies.json', 'expected.csv', 'thumbs.db', 'desktop.ini'];
export const ABOUT_ENDING = '.about.json';
const RESERVED_ENDINGS = ['.deck.json', ABOUT_ENDING, '.corrections.json'];

/** Whether a file of this name is no document: hidden, a lock of an office program, or one with a meaning of its own. */
function isReserved(name: string): boolean {
  const small = name.toLowerCase();
  return (
    /^(\.|~\$)/.test(name) || RESERVED.includes(small) || RESERVED_ENDINGS.some((ending) => small.endsWith(ending))
  );
}

/**
 * The documents in a folder and in the folders inside of it, in the order of their paths. What can be read is not told by
 * a name: every file is one but for those that are reserved.
 * @throws NodeJS.ErrnoException if the folder cannot be listed
 */
export function documentsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !isReserved(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const found = statOf(path);
      if (found?.isDirectory()) return documentsIn(path);
      // A link that leads nowhere is told of when it is read; a pipe or a device is no file.
      return found && !found.isFile() ? [] : [path];
    });
}

/** Files that may lie beside a document and say something about it. */
export function sayingsAbout(document: string): string[] {
  return RESERVED_ENDINGS.map((ending) => `${document}${ending}`);
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
