import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { READER_FOLDER, shellFile } from '../src/addresses/dataFiles';
import { fileHref, rootOf } from '../src/addresses/fileHref';
import { ICON, siteFile } from '../src/addresses/pageFile';
import type { RenderedReadPage } from '../src/app/read/renderRead';
import { LANG_TAGS, LANGS } from '../src/i18n/lang';
import type { OneFileBundle } from './bundleOneFile';
import type { ReaderFiles } from './bundleReader';
import { READER_POLICY, readPagePolicy } from './contentSecurityPolicy';
import { escapeText } from './htmlDocument';
import { Inlined } from './Inlined';
import type { Output } from './Output';
import type { Site } from './Site';

/**
 * Writes the page on which somebody reads a document of their own, in each language.
 * @returns the policies of these pages and of what reads, by path
 */
export async function writeRead(
  { output, server, bundle }: Pick<Site, 'output' | 'server' | 'bundle'>,
  files: ReaderFiles,
  whole: OneFileBundle,
): Promise<ReadonlyMap<string, string>> {
  const inlined = new Inlined();
  const head = inlined.script(bundle.sourceFiles.early) + inlined.style(files.style);
  const policy = readPagePolicy(inlined.sources);
  const text = JSON.stringify(whole.shell);
  const shell = shellFile(createHash('sha256').update(text).digest('hex').slice(0, 8));
  await output.write(shell, text);
  const weight = await weightOf(output, files);
  for (const page of await server.renderRead())
    await output.write(page.file, readDocument(page, { head, policy, files, shell, weight }));
  const pages = LANGS.map((lang): [string, string] => [siteFile('read', lang), policy]);
  return new Map([...pages, [READER_FOLDER, READER_POLICY]]);
}

/** Bytes of all that is fetched before a document can be read, beside what the page begins with, as hosts pack it for the way. */
async function weightOf(output: Output, { entry, preloads }: ReaderFiles): Promise<number> {
  const later = [...output.written.keys()].filter(
    (file) => file.startsWith(READER_FOLDER) && file !== entry && !preloads.includes(file),
  );
  const sizes = await Promise.all(
    later.map(async (file) => gzipSync(await readFile(path.join(output.folder, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface ReadParts {
  head: string;
  policy: string;
  files: ReaderFiles;
  shell: string;
  weight: number;
}

/** The page: complete as it is drawn; it has its policy itself too, for hosts that send no headers. */
function readDocument(page: RenderedReadPage, { head, policy, files, shell, weight }: ReadParts): string {
  const root = rootOf(page.file);
  const twins = LANGS.map(
    (lang) =>
      `<link rel="alternate" hreflang="${LANG_TAGS[lang]}" href="${fileHref(siteFile('read', lang), { root })}">`,
  );
  return `<!doctype html>
<html lang="${LANG_TAGS[page.lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(page.title)}</title>
<meta name="description" content="${escapeText(page.description)}">
<link rel="icon" type="image/svg+xml" href="${fileHref(ICON, { root })}">
${twins.join('\n')}
${head}
</head>
<body>
<div id="app" data-root="${root}" data-reader="${root}${files.reader}" data-shell="${root}${shell}" data-weight="${weight}">${page.body}</div>
<script type="module" src="${root}${files.entry}" fetchpriority="low"></script>
${files.preloads.map((file) => `<link rel="modulepreload" href="${root}${file}" fetchpriority="low">`).join('\n')}
</body>
</html>
`;
}
