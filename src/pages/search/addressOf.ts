import type { SearchEntry } from '../../series/search/searchEntry';
import type { Site } from '../view';

/** The address of the place that an entry leads to; the overview where the site has no such view. */
export function addressOf({ view, at }: Pick<SearchEntry, 'view' | 'at'>, site: Site): string {
  if (view === 'project') return site.href({ view, project: at });
  const known = site.views.find((key) => key === view);
  return known ? site.href({ view: known }) + at : site.href({ view: 'overview' });
}
