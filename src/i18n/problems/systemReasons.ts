/** Why a file cannot be read, by what the system calls it. */
export const UNREADABLE = {
  zh: {
    ENOENT: '没有这个文件',
    EISDIR: '一个文件夹',
    EACCES: '没有读取权限的文件',
    EPERM: '没有读取权限的文件',
  },
  en: {
    ENOENT: 'no such file',
    EISDIR: 'a folder',
    EACCES: 'a file that may not be read',
    EPERM: 'a file that may not be read',
  },
};

/** What to do about it. */
export const REACHED = {
  zh: {
    ENOENT: '请检查路径和文件名',
    EISDIR: '请给出其中的文件',
    EACCES: '请先允许读取它',
    EPERM: '请先允许读取它',
  },
  en: {
    ENOENT: 'check its path and name',
    EISDIR: 'name the files in it',
    EACCES: 'allow it to be read first',
    EPERM: 'allow it to be read first',
  },
};

/** What to do where nothing else is known. */
export const AGAIN = { zh: '请把它另存到别处再试', en: 'save it elsewhere and try again' };
export const ELSEWHERE = { zh: '请换一个能写入的文件夹', en: 'choose another folder' };

/** What may stand in the way of writing; the command line tells only these failures as refusals. */
export const UNWRITABLE = {
  zh: {
    ENOTDIR: '路径里有一个文件',
    EEXIST: '同名的文件',
    EACCES: '没有写入权限的文件夹',
    EPERM: '没有写入权限的文件夹',
    EROFS: '只读的磁盘',
    ENOSPC: '磁盘已满',
    EDQUOT: '磁盘配额已用完',
    EIO: '出错的磁盘',
  },
  en: {
    ENOTDIR: 'a file on the way to it',
    EEXIST: 'a file of that name',
    EACCES: 'a folder that may not be written to',
    EPERM: 'a folder that may not be written to',
    EROFS: 'a disk that can only be read',
    ENOSPC: 'a full disk',
    EDQUOT: 'a disk quota that is used up',
    EIO: 'a disk with errors',
  },
};

/** What the system calls a failure, in words where there are some, else by its own name. */
export function systemReason(
  known: Readonly<Record<string, string>>,
  reason: string,
  other: (code: string) => string,
): string {
  return Object.hasOwn(known, reason) ? (known[reason] ?? reason) : other(reason);
}
