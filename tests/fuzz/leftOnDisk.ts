import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ingestFiles } from '../../src/cli/ingest/ingestFiles';
/**
 * Reads a damaged document as the command line does, into an empty place in `folder`, and takes that away again.
 * @returns what was left there although it is neither whole data nor nothing; empty if all is well
 */
export async function leftOnDisk(
  seed: number,
  { file, bytes }: { file: string; bytes: Uint8Array },
  folder: string,
): Promise<string> {
  const isPdf = !file.endsWith('.txt');
  const document = path.join(folder, `damaged-${seed}${path.extname(file)}`);
  const out = path.join(folder, `out-${seed}`);
  writeFileSync(document, bytes);
  try {
    const { refused } = await ingestFiles([document], { out });
    const left = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }).sort() : [];
    const expected = [
      'budgets',
      `budgets/damaged-${seed}.json`,
      'index.json',
      ...(isPdf ? ['pages', `pages/damaged-${seed}.json`] : []),
      'sources',
      `sources/damaged-${seed}.txt`,
    ];
    if (refused) return left.filter((name) => /\./.test(path.basename(name))).join(', ');
    if (left.join() !== expected.join()) return `not ${expected.join(', ')} but ${left.join(', ')}`;
    for (const name of expected.filter((one) => one.endsWith('.json')))
      JSON.parse(readFileSync(path.join(out, name), 'utf8'));
    return '';
  } finally {
    rmSync(document, { force: true });
    rmSync(out, { recursive: true, force: true });
  }
}
