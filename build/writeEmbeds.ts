import { ICON } from '../src/addresses/pageFile';
import { answerFile, besideHref, embedFile, figureFile, pageOfEmbed } from '../src/addresses/embedFile';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { rootOf, fileHref, urlOf } from '../src/addresses/fileHref';
import { LANGS, type Lang } from '../src/i18n/lang';
import type { Budget } from '../src/model/budget';
import { onceFor } from '../src/model/onceFor';
import type { EmbedFiles } from './bundleEmbed';
import { embedDocument } from './embedDocument';
import { oembed } from './oembed';
import { shareMetas } from './shareHead';
import type { BudgetSite } from './Site';

/** What the data of a budget is called where editions are compared: the start of its hash. */
export const dataName = onceFor((budget: Budget): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(budget)))).slice(0, 12),
);

/**
 * Writes all embed pages of a budget, their oEmbed answers, and the page that compares editions.
 * @returns address of each chart below the output folder, by `<view>.<lang>`, whether it is wanted or not
 */
export async function writeEmbeds(site: BudgetSite, files: EmbedFiles): Promise<Map<string, string>> {
  const { budget, previous, output, server, inlined } = site;
  const written = new Map<string, string>();
  for (const { view, lang, file } of server.embedPages(budget.id)) {
    written.set(`${view}.${lang}`, urlOf(file));
    if (![file, figureFile(file), answerFile(file)].some(output.wants)) continue;
    const drawn = await server.renderEmbed(budget, { view, lang }, '', null, previous);
    const root = rootOf(file);
    const json = answerFile(file);
    const html = embedDocument({
      ...drawn,
      lang,
      style: inlined.style(files.styles[view]),
      script: inlined.script(files.script),
      icon: fileHref(ICON, { root }),
      twins: twinsOf((other) => fileHref(embedFile(budget.id, view, other), { root })),
      metas: shareMetas({ url: urlOf(file) }, { ...site, root, images: site.imagesOf(pageOfEmbed(view).view, lang) }),
      oembed: site.address === '' ? answerFile(besideHref(view)) : fileHref(json, { root: site.address }),
    });
    await output.write(file, html);
    if (output.wants(figureFile(file))) await output.write(figureFile(file), `${drawn.figure}\n`);
    const answer = oembed({
      drawn,
      view,
      file,
      lang,
      frozen: site.frozen?.files.includes(file) ? site.frozen : null,
      integrity: files.integrity,
      data: dataName(budget),
      address: site.address,
    });
    await output.writeJson(json, answer);
  }
  for (const lang of LANGS) await writeEditionPage(lang, site, files);
  return written;
}

async function writeEditionPage(
  lang: Lang,
  { budget, output, server, inlined }: BudgetSite,
  files: EmbedFiles,
): Promise<void> {
  const file = embedFile(budget.id, 'edition', lang);
  if (!output.wants(file)) return;
  const root = rootOf(file);
  const html = embedDocument({
    lang,
    title: `${budget.body} ${budget.year}`,
    description: '',
    body: await server.drawEdition(budget.id, lang, dataName(budget)),
    style: inlined.style(files.styles.flows),
    script: inlined.script(files.script),
    icon: fileHref(ICON, { root }),
    twins: twinsOf((other) => fileHref(embedFile(budget.id, 'edition', other), { root })),
  });
  await output.write(file, html);
}

function twinsOf(addressOf: (lang: Lang) => string): Record<Lang, string> {
  return Object.fromEntries(LANGS.map((lang) => [lang, addressOf(lang)])) as Record<Lang, string>;
}
