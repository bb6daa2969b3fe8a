import { MISSING_FILE } from '../src/addresses/pageFile';
import { missingEmbedFile } from '../src/addresses/embedFile';
import { LANG_TAGS, LANGS, type Lang } from '../src/i18n/lang';
import type { EmbedFiles } from './bundleEmbed';

import type { Site } from './Site';
import { withoutMarks } from '../src/ui/withoutMarks';

/** Where a host may look for a page to answer an unknown address with, and how deep such an address usually is there. */
const PLACES: readonly { file: string; lang: Lang; anywhere: boolean; depths: readonly number[] }[] = [
  { file: MISSING_FILE, lang: 'zh', anywhere: true, depths: [0, 1, 2, 3, 4, 5] },
  ...LANGS.map((lang) => ({
    file: missingEmbedFile(lang),
    lang,
    anywhere: false,
    depths: lang === 'zh' ? [2, 1, 3] : [3, 2, 4],
  })),
];

/**
 * Writes the pages for addresses that do not exist: a small frame with the reason and a link, good inside of an article and
 * alone. Such a page is shown at any depth, so it cannot know the way to its script: with the site's address it names it
 * whole, without it once for each depth, of which one is right.
 */
export async function writeMissing({
  output,
  server,
  address,
  files,
  inlined,
}: Pick<Site, 'output' | 'server' | 'address' | 'inlined'> & { files: EmbedFiles }): Promise<void> {
  for (const { file, lang, anywhere, depths } of PLACES) {
    const whole = address === '' ? [] : [new URL(address).pathname];
    const roots = whole.length > 0 ? whole : depths.map((depth) => '../'.repeat(depth) || './');
    const html = [
      '<!doctype html>',
      `<html lang="${LANG_TAGS[lang]}">`,
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      '<meta name="robots" content="noindex">',
      '<title>明账</title>',
      '<link rel="icon" href="data:,">',
      inlined.style(files.styles.flows),
      ...roots.map((root) => `<script src="${root}${files.scriptFile}" defer></script>`),
      '</head>',
      '<body>',
      '<main>',
      withoutMarks(await server.drawMissing(lang, roots[0] ?? './', anywhere)),
      '</main>',
      '</body>',
      '</html>',
    ];
    await output.write(file, `${html.join('\n')}\n`);
  }
}
