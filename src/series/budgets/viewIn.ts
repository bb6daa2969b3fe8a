import { VIEWS_BESIDE, type PageKey, type ViewKey } from '../../addresses/viewKey';
import type { IndexEntry } from '../../model/budget';

type Beside = (typeof VIEWS_BESIDE)[number];

const isBeside = (view: PageKey): view is Beside => (VIEWS_BESIDE as readonly PageKey[]).includes(view);

/** Whether a budget has a view: those that rest on other documents only where the site holds them. */
export function hasView(entry: Pick<IndexEntry, Beside> | undefined, view: PageKey): boolean {
  return !isBeside(view) || entry?.[view] !== undefined;
}

/** The view that leads from one budget to another: the same, or the overview where the other has none such. */
export function viewIn(entry: Pick<IndexEntry, Beside>, view: PageKey): PageKey {
  return hasView(entry, view) ? view : ('overview' satisfies ViewKey);
}
