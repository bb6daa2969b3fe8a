import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { allCases, caseName, HASHES, hashOf, isShown, pictureFile, PICTURES, readable } from '../tests/golden/cases';
import type * as Draw from '../tests/golden/draw';

/**
 * `npm run golden`: draws every picture of the fixtures in Node and holds it against the hash that was accepted;
 * `-- --update` accepts what is drawn now (`--accept` does the same), and writes those that are shown in `tests/golden/pictures`. A picture that differs is written beside its accepted form into `shots/golden`.
 * Exit codes: 0 all are the same, 1 some differ, 2 they could not be compared.
 */

/** Accepted pictures of this machine by their hash, so that a difference can be shown; the repository holds hashes only. */
const SEEN = '.cache/golden';
const SHOTS = 'shots/golden';

/** Most differences that are written out. */
const MOST = 40;

const accept = process.argv.includes('--accept') || process.argv.includes('--update');

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`golden: could not compare: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const known = accept ? {} : (JSON.parse(readFileSync(HASHES, 'utf8')) as Record<string, string>);
  const vite = await createServer({
    server: { middlewareMode: true, hmr: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
  });
  const { drawCase, PICTURE_KINDS } = (await vite.ssrLoadModule('/tests/golden/draw.ts')) as typeof Draw;
  const now: Record<string, string> = {};
  const different: string[] = [];
  if (accept) rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(SEEN, { recursive: true });
  rmSync(SHOTS, { recursive: true, force: true });
  for (const one of allCases(PICTURE_KINDS)) {
    const [name, svg] = [caseName(one), drawCase(one)];
    const hash = hashOf(svg);
    now[name] = hash;
    if (accept && isShown(one)) writePicture(pictureFile(one), svg);
    if (!accept && known[name] !== hash) {
      if (different.length < MOST) writeDifference(name, known[name] ?? '', svg);
      different.push(name);
    } else if (!existsSync(path.join(SEEN, `${hash}.svg`))) writeFileSync(path.join(SEEN, `${hash}.svg`), svg);
  }
  await vite.close();
  const gone = Object.keys(known).filter((name) => !(name in now));
  if (accept) writeFileSync(HASHES, `${JSON.stringify(now, null, 2)}\n`);
  for (const name of [...different.slice(0, MOST), ...gone]) process.stdout.write(`different: ${name}\n`);
  const count = different.length + gone.length;
  process.stdout.write(
    count === 0
      ? `${Object.keys(now).length} pictures ${accept ? 'accepted' : 'are the same'}\n`
      : `${count} of ${Object.keys(now).length} pictures differ; see ${SHOTS}/index.html (npm run golden -- --update accepts them)\n`,
  );
  return count === 0 ? 0 : 1;
}

/** Writes a picture that a diff can show. */
function writePicture(file: string, svg: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, readable(svg));
}

/** A page with the accepted picture, where this machine has seen it, beside the one that is drawn now. */
function writeDifference(name: string, hash: string, svg: string): void {
  mkdirSync(SHOTS, { recursive: true });
  const before = path.join(SEEN, `${hash}.svg`);
  const old = hash !== '' && existsSync(before) ? readFileSync(before, 'utf8') : '<p>accepted on another machine</p>';
  const file = `${name.replaceAll('/', '-')}.html`;
  const page = (title: string, body: string) =>
    `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}\n`;
  writeFileSync(
    path.join(SHOTS, file),
    page(name, `<table><tr valign="top"><td>${old}</td><td>${svg.replaceAll('picture-', 'now-')}</td></tr></table>`),
  );
  const index = path.join(SHOTS, 'index.html');
  const list = existsSync(index) ? readFileSync(index, 'utf8') : page('Pictures that differ', '');
  writeFileSync(index, `${list}<p><a href="${file}">${name}</a></p>\n`);
}
