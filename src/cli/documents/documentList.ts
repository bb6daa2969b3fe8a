import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandFault } from '../CommandFault';
import { isInShard, type Shard } from './Shard';

/** A list of documents that is itself bad: to do the same once more would help nothing. */
export class ListFault extends CommandFault {
  override readonly exitCode = 42;
}

/** A list of so many is looked through by each shard; of a longer one each looks at what it reads itself. */
const LOOKED_THROUGH = 10_000;
const STANDARD_INPUT = 0;
const MARK = '\uFEFF';

/**
 * The paths in a list of documents, one a line, each once.
 * @param list a file, or `-` for standard input
 * @throws ListFault if it cannot be read, holds a NUL, or names what is no file
 */
export function documentList(list: string, shard?: Shard): string[] {
  const name = list === '-' ? '标准输入' : list;
  const text = textOf(list, name);
  if (text.includes('\0'))
    throw new ListFault(`${name}：应为一行一个文件名的列表，实际含有 NUL 字符；用 find 时不要写 -print0。`);
  const lines = text.replace(MARK, '').split('\n');
  const seen = new Set<string>();
  const paths: { path: string; line: number }[] = [];
  for (const [at, raw] of lines.entries()) {
    const path = raw.replace(/\r$/, '');
    if (path.trim() === '' || seen.has(resolve(path))) continue;
    seen.add(resolve(path));
    paths.push({ path, line: at + 1 });
  }
  const looked = paths.length <= LOOKED_THROUGH ? paths : paths.filter((_, at) => isInShard(at, shard));
  for (const { path, line } of looked) {
    const found = whatIs(path);
    if (found !== 'file')
      throw new ListFault(`${name}（第 ${line} 行）：应为文件，实际${found === 'none' ? '没有' : '不是文件'}：${path}。`);
  }
  return paths.map(({ path }) => path);
}

function textOf(list: string, name: string): string {
  try {
    return readFileSync(list === '-' ? STANDARD_INPUT : list, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ListFault(`${name}：应为一行一个文件名的列表，实际不能读取（${code}）。`);
  }
}

function whatIs(path: string): 'file' | 'other' | 'none' {
  try {
    return statSync(path).isFile() ? 'file' : 'other';
  } catch {
    return 'none';
  }
}
