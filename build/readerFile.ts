import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { ReaderHeld } from '../src/app/oneFile/Held';
import { LANG_TAGS } from '../src/i18n/lang';
import type { OneFileBundle } from './bundleOneFile';
import { MADE_HERE } from './oneFilePlugins';
import { hashes, heldIcon, INSIDE, markedTargets, oneScript, packed } from './oneScript';
import type { Site } from './Site';

/**
 * The page that reads documents as one HTML document that asks nobody for anything: the explorer, every reader, the PDF engine, and the file
 * without its budget that a reading is saved as. It is several times as heavy as the file of a budget, and nobody loads it unasked.
 */
export async function readerFile(
  whole: OneFileBundle,
  { server, address }: Pick<Site, 'server' | 'address'>,
): Promise<string> {
  const app = await oneScript('src/app/readFile/client.ts', INSIDE, MADE_HERE);
  // The engine is given to it, so that nothing stands beside its script; and a file's script has no address.
  const reader = await oneScript('src/app/reader/beginReader.ts', { 'import.meta.url': '"blob:"' });
  const engine = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const styles = markedTargets(app.styles);
  const held: ReaderHeld = { shell: whole.shell, address };
  const policy = [
    "default-src 'none'",
    // The reader runs as a worker, made of the file's own text; where a browser makes none for a file it runs in the page. Its engine is WebAssembly.
    `script-src ${hashes([whole.early, whole.unpack, app.script, reader.script])} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src ${hashes([whole.plain, styles])}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mingzhang mingzhang-worker mingzhang-reader',
  ].join('; ');
  return `<!doctype html>
<html lang="${LANG_TAGS.zh}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>明账</title>
<link rel="icon" type="image/svg+xml" href="${await heldIcon()}">
<style>${whole.plain}</style>
<script>${whole.early}</script>
</head>
<body>
${await server.renderReadFace()}
<div id="app"></div>
<script type="text/plain" id="packed-script">${packed(app.script)}</script>
<script type="text/plain" id="packed-styles">${packed(styles)}</script>
<script type="text/plain" id="packed-site">${packed(JSON.stringify(held))}</script>
<script type="text/plain" id="packed-reader">${packed(reader.script)}</script>
<script type="text/plain" id="packed-engine">${packed(engine)}</script>
<script>${whole.unpack}</script>
</body>
</html>
`;
}
