import { rootOf } from '../src/app/routes';
import type * as Server from '../src/app/server';
import { LANGS, type Lang } from '../src/i18n/lang';
import type { Budget } from '../src/model/budget';
import type { EmbedFiles } from './bundleEmbed';
import { embedDocument } from './embedDocument';
import { UNNAMED } from './frozen';

interface Made {
  server: typeof Server;
  files: EmbedFiles;
  /** Name of the data that the edition is made from. */
  data: string;
}

/**
 * The pages of a frozen edition by path inside it, still without its name. They load only what is in the edition, and
 * lead to the living site: to the full view, and on a tap to the page that tells of newer data.
 */
export async function editionFiles(budget: Budget, { server, files, data }: Made): Promise<Map<string, string>> {
  const below = `frozen/${UNNAMED}/`;
  const made = new Map<string, string>();
  for (const { view, lang, file } of server.embedPages(budget.id)) {
    const [inside, site] = [rootOf(file), rootOf(below + file)];
    const ask = `?seen=${data}&edition=${UNNAMED}&view=${view}`;
    const href = site + encodeURI(server.embedFile(budget.id, 'edition', lang)) + ask;
    const drawn = await server.renderEmbed(budget, { view, lang }, below, { id: UNNAMED, data, href });
    const twin = (other: Lang) => inside + encodeURI(server.embedFile(budget.id, view, other));
    made.set(
      file,
      embedDocument({
        ...drawn,
        lang,
        style: inside + files.styles[view],
        script: inside + files.script,
        icon: `${inside}icon.svg`,
        twins: Object.fromEntries(LANGS.map((other) => [other, twin(other)])) as Record<Lang, string>,
      }),
    );
    const { title, heights, plainHeights } = drawn;
    made.set(file.replace(/\.html$/, '.json'), `${JSON.stringify({ title, heights, plainHeights }, null, 2)}\n`);
  }
  return made;
}
