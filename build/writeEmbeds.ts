import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rootOf } from '../src/app/routes';
import type * as Server from '../src/app/server';
import type { EmbedView } from '../src/embed/options';
import { LANGS, type Lang } from '../src/i18n/lang';
import type { Budget } from '../src/model/budget';
import type { EmbedFiles } from './bundleEmbed';
import { embedDocument } from './embedDocument';
import { oembed, type Frozen } from './oembed';
import { shareMetas } from './shareHead';
import type { ShareImage } from './shareImages';

export interface Site {
  out: string;
  server: typeof Server;
  files: EmbedFiles;
  /** Id of the first budget. */
  first: string;
  /** Frozen editions that are kept, by budget. */
  frozen: ReadonlyMap<string, Frozen>;
  /** Images for sharing a view: wide, square; those that there are. */
  imagesOf: (budget: string, view: EmbedView, lang: Lang) => ShareImage[];
  /** Address that the site will have, for whom relative ones are not enough; may be empty. */
  address: string;
}

/** What the data of a budget is called where editions are compared: the start of its hash. */
export function dataName(budget: Budget): string {
  return createHash('sha256').update(JSON.stringify(budget)).digest('hex').slice(0, 12);
}

/**
 * Writes all embed pages of a budget, their oEmbed answers, and the page that compares editions.
 * @returns address of each chart below the output folder, by `<view>.<lang>`
 */
export async function writeEmbeds(budget: Budget, site: Site): Promise<Map<string, string>> {
  const { server, files, first } = site;
  const written = new Map<string, string>();
  for (const { view, lang, file } of server.embedPages(budget.id)) {
    const drawn = await server.renderEmbed(budget, { view, lang }, first);
    const root = rootOf(file);
    const json = file.replace(/\.html$/, '.json');
    const html = embedDocument({
      ...drawn,
      lang,
      style: root + files.styles[view],
      script: root + files.script,
      icon: `${root}icon.svg`,
      twins: twinsOf((other) => root + encodeURI(server.embedFile(budget.id, view, other))),
      metas: shareMetas({ url: encodeURI(file) }, { ...site, root, images: site.imagesOf(budget.id, view, lang) }),
      oembed: `./${view}.json`,
    });
    await write(path.join(site.out, file), html);
    await write(path.join(site.out, file.replace(/\.html$/, '.figure.txt')), `${drawn.figure}\n`);
    const answer = oembed({
      drawn,
      view,
      file,
      lang,
      frozen: site.frozen.get(budget.id) ?? null,
      data: dataName(budget),
      address: site.address,
    });
    await write(path.join(site.out, json), `${JSON.stringify(answer, null, 2)}\n`);
    written.set(`${view}.${lang}`, encodeURI(file));
  }
  for (const lang of LANGS) await writeEditionPage(budget, lang, site);
  return written;
}

/**
 * Writes what a host answers with below `embed/` where there is no such chart. It stands in for an address two folders
 * deep, as those of all embeds are, and links from there.
 */
export async function writeMissing({ out, server, files }: Site): Promise<void> {
  for (const lang of LANGS) {
    const root = rootOf(server.embedFile('unknown', 'flows', lang));
    const html = embedDocument({
      lang,
      title: '明账',
      description: '',
      body: await server.drawMissing(lang),
      style: root + files.styles.flows,
      script: root + files.script,
      icon: `${root}icon.svg`,
      twins: twinsOf(() => ''),
    });
    await write(path.join(out, lang === 'zh' ? '' : lang, 'embed/404.html'), html);
  }
}

async function writeEditionPage(budget: Budget, lang: Lang, { out, server, files }: Site): Promise<void> {
  const file = server.embedFile(budget.id, 'edition', lang);
  const root = rootOf(file);
  const html = embedDocument({
    lang,
    title: `${budget.body} ${budget.year}`,
    description: '',
    body: await server.drawEdition(budget.id, lang, dataName(budget)),
    style: root + files.styles.flows,
    script: root + files.script,
    icon: `${root}icon.svg`,
    twins: twinsOf((other) => root + encodeURI(server.embedFile(budget.id, 'edition', other))),
  });
  await write(path.join(out, file), html);
}

function twinsOf(addressOf: (lang: Lang) => string): Record<Lang, string> {
  return Object.fromEntries(LANGS.map((lang) => [lang, addressOf(lang)])) as Record<Lang, string>;
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
