import { projectPage } from '../src/addresses/pageFile';
import path from 'node:path';
import { rootOf } from '../src/addresses/fileHref';
import { htmlDocument } from './htmlDocument';
import type { ListedPage, Site } from './Site';
import { writeFile } from './writeFile';

/**
 * Writes the page of every view and project, of every budget and in every language.
 * @param embeds addresses of the embeds of each budget, by `<view>.<lang>`
 * @returns the pages, the front page first
 */
export async function writeViews(site: Site, embeds: ReadonlyMap<string, Map<string, string>>): Promise<ListedPage[]> {
  const { server, bundle, index, budgets, bodies, address, inlined, besideOf, previousOf } = site;
  const pages: ListedPage[] = [];
  for (const route of server.pagesOf(index, budgets)) {
    const { budget: id, view, lang, project, url } = route;
    const budget = budgets.get(id);
    if (!budget) throw new Error(`${site.data}: the index names ${id}, which has no data file`);
    const previous = previousOf(id);
    const page = await server.renderPage(route, budget, index, previous, besideOf(id));
    const share = { address, images: site.imagesOf(id, view === 'project' ? 'projects' : view, lang) };
    const parts = { files: bundle.filesOf(view, lang), inlined };
    await writeFile(path.join(site.out, route.file), htmlDocument(route, page, parts, share));
    for (const file of server.copiesOf(route, index, bodies)) {
      const copy = { ...route, file };
      const moved =
        rootOf(file) === rootOf(route.file)
          ? page
          : await server.renderPage(copy, budget, index, previous, besideOf(id));
      await writeFile(path.join(site.out, file), htmlDocument(copy, moved, parts, share));
    }
    const listed = project === undefined ? view : projectPage(project);
    pages.push({
      budget: id,
      view: listed,
      lang,
      url,
      title: page.title,
      embed: embeds.get(id)?.get(`${view}.${lang}`),
    });
  }
  return pages;
}
