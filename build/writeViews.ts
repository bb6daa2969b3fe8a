import { projectPage } from '../src/addresses/pageFile';
import { rootOf } from '../src/addresses/fileHref';
import { htmlDocument } from './htmlDocument';
import type { BudgetSite, ListedPage } from './Site';

/**
 * Writes the page of every view and project of a budget, in every language.
 * @param embeds addresses of its embeds, by `<view>.<lang>`
 * @returns the pages of the views and those of the projects
 */
export async function writeViews(
  site: BudgetSite,
  embeds: ReadonlyMap<string, string>,
): Promise<{ pages: ListedPage[]; projects: ListedPage[] }> {
  const { server, bundle, output, budget, previous, part, body, beside, address, inlined } = site;
  const [pages, projects]: [ListedPage[], ListedPage[]] = [[], []];
  for (const route of server.pagesOf(budget, part.entries)) {
    const { view, lang, project, url } = route;
    const page = await server.renderPage(route, budget, part, previous, beside, address);
    const share = { address, images: site.imagesOf(view === 'project' ? 'projects' : view, lang) };
    const parts = { files: bundle.filesOf(view, lang), inlined };
    await output.write(route.file, htmlDocument(route, page, parts, share));
    for (const file of server.copiesOf(route, part, body ? [body] : [])) {
      const copy = { ...route, file };
      const moved =
        rootOf(file) === rootOf(route.file)
          ? page
          : await server.renderPage(copy, budget, part, previous, beside, address);
      await output.write(file, htmlDocument(copy, moved, parts, share));
    }
    const listed = { lang, url, title: page.title, embed: embeds.get(`${view}.${lang}`) };
    if (project === undefined) pages.push({ budget: budget.id, view, ...listed });
    else projects.push({ budget: budget.id, view: projectPage(project), ...listed });
  }
  return { pages, projects };
}
