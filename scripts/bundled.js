import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';

// `node scripts/bundled.js <script.ts> <arguments…>` runs a script as one file, made anew when a source of it has changed:
// to find and translate a hundred modules one by one takes longer than to read a document.
// The first line of that file says of which sources it was made, and what they were.

// Functions within functions are thrown away with each collection in this version of V8 and were compiled again and again,
// which took as long as reading. Later versions have no such option and need none.
if (process.versions.v8.startsWith('11.')) v8.setFlagsFromString('--interrupt-budget=1200000');

const entry = process.argv.splice(1, 2)[1] ?? '';
process.argv.splice(1, 0, path.resolve(entry));
const file = path.resolve('.cache/bundled', `${entry.replaceAll('/', '-')}.mjs`);
if (!isCurrent()) await bundle();
await import(pathToFileURL(file).href);

function isCurrent() {
  try {
    const [head = ''] = readFileSync(file, 'utf8').split('\n', 1);
    const { sources, digest } = JSON.parse(head.slice(2));
    return digestOf(sources) === digest;
  } catch {
    // Not made yet, or a source of it is gone.
    return false;
  }
}

async function bundle() {
  const begun = Date.now();
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The PDF engine is large and needed for PDFs alone: it is loaded then, from its own package.
    external: ['@embedpdf/pdfium'],
    metafile: true,
    write: false,
  });
  const sources = Object.keys(metafile.inputs);
  // Of a source that was written meanwhile nobody knows which state was read: the next run then makes the file again.
  const digest = sources.every((source) => statSync(source).mtimeMs < begun) ? digestOf(sources) : '';
  mkdirSync(path.dirname(file), { recursive: true });
  // Under a name of its own first, so that a command started meanwhile finds the old one or the new one, both whole.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `//${JSON.stringify({ digest, sources })}\n${outputFiles[0].text}`);
  renameSync(own, file);
}

/** @param {string[]} sources */
function digestOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source)).update('\0');
  return hash.digest('hex');
}
