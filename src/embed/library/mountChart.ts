import { LANG_TAGS, type Lang } from '../../i18n/lang';
import { changedQuery } from '../../addresses/withQuery';
import { pageFile, siteFile } from '../../addresses/pageFile';
import { fileHref } from '../../addresses/fileHref';
import { budgetFile } from '../../addresses/dataFiles';
import { mount, unmount } from 'svelte';
import * as v from 'valibot';
import type { Budget } from '../../model/budget';
import { budgetFileSchema } from '../../templates/renewedBudget';
import { DataProblem, faultOf, untranslated } from '../../queries/dataProblem';
import { fetchBudget } from '../../queries/fetchBudget';
import { shapeProblem } from '../../queries/shapeProblem';
import { ownChecks } from '../../series/checks/ownChecks';
import type { Place } from '../card';
import { cards } from '../cards';
import EmbedFrame from '../frames/EmbedFrame.svelte';
import type { ChartOptions } from './library';
import MissingFrame from '../frames/MissingFrame.svelte';
import { EMBED_VIEWS, pageOfEmbed } from '../../addresses/embedFile';
import { readOut } from '../readout/readOut';
import { pageThrough } from '../pageThrough';
import { pointAt, showUnknown } from '../pointAt';
import { shadowStyles } from './shadowStyles';
import { inLang } from '../../ui/getLang';

/**
 * Draws a chart into a shadow root.
 * @param host carries theme and plainness, which the styles look for
 * @returns what takes it away; safe to call at any time, also before the data has come
 */
export function mountChart(host: HTMLElement, shadow: ShadowRoot, options: ChartOptions): () => void {
  const { lang = 'zh', focus = '' } = options;
  const view = EMBED_VIEWS.find((one) => one === options.view) ?? 'overview';
  const page = document.createElement('div');
  page.className = 'page';
  page.lang = LANG_TAGS[lang];
  dress(host, options);
  shadow.adoptedStyleSheets = [shadowStyles(view)];
  shadow.append(page);

  let drawn: Record<string, unknown> | undefined;
  let gone = false;

  function draw(budget: Budget): void {
    const card = cards[view];
    const data = card.load(budget);
    const place: Place = {
      view,
      lang,
      budget,
      badge: ownChecks(budget, card.lines(data)),
      href: hrefOf(budget.id, options.site ?? '', lang),
      edition: null,
    };
    drawn = mount(EmbedFrame, { target: page, props: { card, data, place }, context: inLang(lang) });
    if (focus !== '' && !pointAt(page, focus)) showUnknown(page, focus);
    readOut(page, focus);
    pageThrough(page);
  }

  read(options)
    .then((budget) => {
      if (!gone) draw(budget);
    })
    .catch((error: unknown) => {
      if (gone) return;
      const { file, found } = faultOf(error, options.budget ?? '');
      const home = options.site ? new URL(siteFile('index', 'zh'), rootOf(options.site)).href : '';
      drawn = mount(MissingFrame, {
        target: page,
        props: { home, reason: `${file}: ${found[lang]}` },
        context: inLang(lang),
      });
    });

  return () => {
    if (gone) return;
    gone = true;
    if (drawn) void unmount(drawn);
    page.remove();
  };
}

/** The ways from a chart to the pages of the site that it is of; null where it is of none. */
function hrefOf(budget: string, site: string, lang: Lang): Place['href'] {
  if (site === '') return null;
  return (to, chosen = '') => {
    const { view, anchor } = pageOfEmbed(to);
    const file = pageFile({ budget, view, lang });
    return changedQuery(new URL(file, rootOf(site)).href + anchor, { focus: chosen }).href;
  };
}

/** Theme and plainness stand on the host, where the styles look for them. */
function dress(host: HTMLElement, { theme, plain = false }: ChartOptions): void {
  if (theme === undefined) delete host.dataset['theme'];
  else host.dataset['theme'] = theme;
  if (plain) host.dataset['plain'] = '';
  else delete host.dataset['plain'];
}

/** The budget, from the options themselves or from the site that they name. */
async function read({ data, site = './', budget = '' }: ChartOptions): Promise<Budget> {
  if (data !== undefined) {
    const result = v.safeParse(budgetFileSchema, data);
    if (result.success) return result.output;
    throw shapeProblem('data', result.issues[0]);
  }
  if (!/^[^/\\?#]+$/.test(budget))
    throw new DataProblem('invalid', budget, untranslated('budget'), untranslated(budget));
  const root = rootOf(site);
  return fetchBudget(new URL(fileHref(budgetFile(budget), { root: '' }), root).href, budget);
}

function rootOf(site: string): URL {
  return new URL(site.endsWith('/') ? site : `${site}/`, document.baseURI);
}
