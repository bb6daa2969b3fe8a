import { ICON } from '../src/addresses/pageFile';
import { editionQuery } from '../src/addresses/editionQuery';
import { answerFile, editionFolder, embedFile } from '../src/addresses/embedFile';
import { rootOf, fileHref } from '../src/addresses/fileHref';
import type * as Server from '../src/app/server';
import { LANGS, type Lang } from '../src/i18n/lang';
import type { Budget } from '../src/model/budget';
import type { EmbedFiles } from './bundleEmbed';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { embedDocument } from './embedDocument';
import { POLICY_FILE, UNNAMED } from './frozen';
import { Inlined } from './Inlined';

interface Made {
  server: typeof Server;
  files: EmbedFiles;
  /** Name of the data that the edition is made from. */
  data: string;
}

/**
 * The pages of a frozen edition by path inside it, still without its name, and the policy that allows what stands in
 * them. They load only what is in the edition, and lead to the living site: to the full view, and on a tap to the page that tells of newer data.
 */
export async function editionFiles(budget: Budget, { server, files, data }: Made): Promise<Map<string, string>> {
  const below = editionFolder(UNNAMED);
  const made = new Map<string, string>();
  const inlined = new Inlined();
  for (const { view, lang, file } of server.embedPages(budget.id)) {
    const [inside, site] = [rootOf(file), rootOf(below + file)];
    const ask = editionQuery({ seen: data, edition: UNNAMED, view });
    const href = fileHref(embedFile(budget.id, 'edition', lang), { root: site }) + ask;
    const drawn = await server.renderEmbed(budget, { view, lang }, below, { id: UNNAMED, data, href });
    const twin = (other: Lang) => fileHref(embedFile(budget.id, view, other), { root: inside });
    made.set(
      file,
      embedDocument({
        ...drawn,
        lang,
        style: inlined.style(files.styles[view]),
        script: inlined.script(files.script),
        icon: fileHref(ICON, { root: inside }),
        twins: Object.fromEntries(LANGS.map((other) => [other, twin(other)])) as Record<Lang, string>,
      }),
    );
    const { title, heights, plainHeights, columns, plainColumns } = drawn;
    made.set(answerFile(file), `${JSON.stringify({ title, heights, plainHeights, columns, plainColumns }, null, 2)}\n`);
  }
  made.set(POLICY_FILE, `${contentSecurityPolicy(inlined.sources)}\n`);
  return made;
}
