import { readFile } from 'node:fs/promises';
import { shellMark } from '../src/app/oneFile/fillShell';
import { LANG_TAGS } from '../src/i18n/lang';
import type { Shell } from '../src/queries/reader/shellAt';
import { hashes, heldIcon, INSIDE, markedTargets, oneScript, packed } from './oneScript';

/** The script and the styles that every file of a budget holds, and the file without its budget. */
export interface OneFileBundle extends OneFileParts {
  shell: Shell;
}

interface OneFileParts {
  script: string;
  unpack: string;
  early: string;
  styles: string;
  /** Styles of what stands in the file before it is unpacked. */
  plain: string;
}

/** Bundles explorer and deck into one script and one style sheet, and these into a file that waits for its budget. */
export async function bundleOneFile(): Promise<OneFileBundle> {
  const app = await oneScript('src/app/oneFile/client.ts', INSIDE);
  const unpack = await oneScript('src/app/oneFile/unpack.ts');
  const early = await oneScript('src/app/early.ts');
  const styles = markedTargets(app.styles);
  const parts = { script: app.script, unpack: unpack.script, early: early.script, styles, plain: unpack.styles };
  return { ...parts, shell: { version: await version(), html: await shellHtml(parts) } };
}

async function shellHtml(bundle: OneFileParts): Promise<string> {
  return `<!doctype html>
<html lang="${LANG_TAGS.zh}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(bundle)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${shellMark('title')}</title>
<link rel="icon" type="image/svg+xml" href="${await heldIcon()}">
<style>${bundle.plain}</style>
<script>${bundle.early}</script>
</head>
<body>
${shellMark('face')}
<div id="app">${shellMark('story')}</div>
<script type="text/plain" id="packed-script">${packed(bundle.script)}</script>
<script type="text/plain" id="packed-styles">${packed(bundle.styles)}</script>
<script type="text/plain" id="packed-site">${shellMark('site')}</script>
<script>${bundle.unpack}</script>
</body>
</html>
`;
}

/** The policy of the file: its own scripts and styles by their hashes, pictures inside of it, and no request at all. */
function policyOf({ script, unpack, early, styles, plain }: OneFileParts): string {
  return [
    "default-src 'none'",
    `script-src ${hashes([early, unpack, script])}`,
    `style-src ${hashes([plain, styles])}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mingzhang',
  ].join('; ');
}

async function version(): Promise<string> {
  return (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version;
}
