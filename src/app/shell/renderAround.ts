import { render } from 'svelte/server';
import TermNotes from '../../ui/terms/TermNotes.svelte';
import { withoutMarks } from '../../ui/withoutMarks';
import type { PageNote } from '../pageState';
import { siteOf, type SiteState } from '../siteState';
import OtherBudgets from './OtherBudgets.svelte';
import ThumbBar from './ThumbBar.svelte';
import UnreadStrip from './UnreadStrip.svelte';
import { inLang } from '../../ui/getLang';

/** What stands around a page and no script takes over: above it, and beside it. Each may be empty. */
export async function renderAround(
  notes: readonly PageNote[],
  site: SiteState,
): Promise<{ others: string; notes: string }> {
  return {
    others: (await renderOthers(site)) + (await renderUnread(site)),
    notes: (await renderBar(site)) + (await renderNotes(notes, site)),
  };
}

/** The way to the other budgets, without the marks for hydration; empty where there are none. */
async function renderOthers(state: SiteState): Promise<string> {
  const site = siteOf(state);
  if (site.count < 2) return '';
  const { body } = await render(OtherBudgets, { props: { site }, context: inLang(site.lang) });
  return withoutMarks(body);
}

/** The bar at the thumb, without the marks for hydration; the search and the minute have a bar of their own. */
async function renderBar(site: SiteState): Promise<string> {
  if (site.view === 'search' || site.view === 'minute') return '';
  const { body } = await render(ThumbBar, { props: { site: siteOf(site) }, context: inLang(site.lang) });
  return withoutMarks(body);
}

/** What is said above a page of a budget of which something was not read, without the marks for hydration; else empty. */
async function renderUnread(site: SiteState): Promise<string> {
  if (!site.unread) return '';
  const { body } = await render(UnreadStrip, { props: { site: siteOf(site) }, context: inLang(site.lang) });
  return withoutMarks(body);
}

/** The notes on terms, without the marks for hydration; empty if there are none. */
async function renderNotes(notes: readonly PageNote[], site: SiteState): Promise<string> {
  if (notes.length === 0) return '';
  const glossary = siteOf(site).href({ view: 'glossary' });
  const { body } = await render(TermNotes, { props: { notes, glossary }, context: inLang(site.lang) });
  return withoutMarks(body);
}
