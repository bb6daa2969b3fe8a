import { projectPage } from '../src/addresses/pageFile';
import { rootOf } from '../src/addresses/fileHref';
import type { Rendered } from '../src/app/server';
import { htmlDocument } from './htmlDocument';
import type { BudgetSite, ListedPage } from './Site';

/**
 * Writes the page of every view and project of a budget, in every language.
 * @param embeds addresses of its embeds, by `<view>.<lang>`
 * @returns the pages of the views and those of the projects, whether they are wanted or not
 */
export async function writeViews(
  site: BudgetSite,
  embeds: ReadonlyMap<string, string>,
): Promise<{ pages: ListedPage[]; projects: ListedPage[] }> {
  const { server, bundle, output, budget, previous, part, body, beside, address, inlined } = site;
  const [pages, projects]: [ListedPage[], ListedPage[]] = [[], []];
  for (const route of server.pagesOf(budget, part.entries)) {
    const { view, lang, project, url } = route;
    const share = { address, images: site.imagesOf(view === 'project' ? 'projects' : view, lang) };
    const parts = { files: bundle.filesOf(view, lang), inlined, ending: site.ending };
    const places = [route.file, ...server.copiesOf(route, part, body ? [body] : [])].filter(output.wants);
    // A page is drawn once for each way to the root of the site.
    const drawn = new Map<string, Rendered>();
    for (const file of places) {
      const [place, root] = [{ ...route, file }, rootOf(file)];
      const page = drawn.get(root) ?? (await server.renderPage(place, budget, part, previous, beside, address));
      drawn.set(root, page);
      await output.write(file, htmlDocument(place, page, parts, share));
    }
    const listed = { lang, url, title: server.headOf(route, budget).title, embed: embeds.get(`${view}.${lang}`) };
    if (project === undefined) pages.push({ budget: budget.id, view, ...listed });
    else projects.push({ budget: budget.id, view: projectPage(project), ...listed });
  }
  return { pages, projects };
}
