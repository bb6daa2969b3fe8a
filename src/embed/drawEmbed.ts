import { siteFile } from '../addresses/pageFile';
import { fileHref, rootOf } from '../addresses/fileHref';
import { render } from 'svelte/server';
import { embedWordsOf } from '../i18n/words/share/embedWords';
import { LANGS, type Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import { ownChecks } from '../series/checks/ownChecks';
import { type Edition, type Place, sourceText } from './card';
import { cards } from './cards';
import { columnHeights, type ColumnHeights } from './columnHeights';
import { figureOf, plainMarkup } from './figure/figureOf';
import { roomHeight } from './readout/reading';
import StaticFigure from './figure/StaticFigure.svelte';
import EditionFrame from './frames/EditionFrame.svelte';
import EmbedFrame from './frames/EmbedFrame.svelte';
import MissingFrame from './frames/MissingFrame.svelte';
import { frameHeight } from './frameHeight';
import { EMBED_VIEWS, embedFile, type EmbedView, folderOf, FROZEN_FOLDER } from '../addresses/embedFile';
import { HEIGHT_WIDTHS, type EmbedHeights } from './embedHeights';
import { inLang } from '../ui/getLang';

/** One embed page, drawn. */
export interface DrawnEmbed {
  title: string;
  description: string;
  body: string;
  /** The chart for places that take no frame: an SVG, a table, a source line; no style and no script. */
  figure: string;
  heights: EmbedHeights;
  /** The same without title and upper rule. */
  plainHeights: EmbedHeights;
  /** Heights for columns of any width, with and without title and upper rule. */
  columns: ColumnHeights;
  plainColumns: ColumnHeights;
}

/** All embed pages of a budget. */
export function embedPages(budget: string): { view: EmbedView; lang: Lang; file: string }[] {
  return EMBED_VIEWS.flatMap((view) => LANGS.map((lang) => ({ view, lang, file: embedFile(budget, view, lang) })));
}

/**
 * Draws one chart with its frame.
 * @param href addresses of the site's pages as seen from this one
 * @param previous last year's document of the same body
 */
export async function drawEmbed(
  budget: Budget,
  at: { view: EmbedView; lang: Lang },
  href: Place['href'],
  edition: Edition | null = null,
  previous: Budget | null = null,
): Promise<DrawnEmbed> {
  const card = cards[at.view];
  const data = card.load(budget, previous);
  const place: Place = { ...at, budget, badge: ownChecks(budget, card.lines(data)), href, edition };
  const { body } = await render(EmbedFrame, { props: { card, data, place }, context: inLang(at.lang) });
  const [title, sub] = [card.title(data, at.lang), card.sub(data, budget, at.lang)];
  const [source, { way }] = [sourceText(card, data, place), embedWordsOf(at.lang)];
  const readings = card.readings?.(data, at.lang) ?? [];
  // What stands below the heading is the same with it and without.
  const below = new Map<number, number>();
  const belowAt = (width: number): number => {
    const height = below.get(width) ?? card.height(data, at.lang, width) + roomHeight(readings, width);
    below.set(width, height);
    return height;
  };
  const heightAt = (width: number, heading: string): number => {
    const frame = frameHeight({ title: heading, sub, source, way, frozen: edition !== null }, width);
    return Math.ceil(frame + (card.empty(data) ? 56 : belowAt(width)));
  };
  const heightsOf = (heading: string) =>
    Object.fromEntries(HEIGHT_WIDTHS.map((width) => [width, heightAt(width, heading)])) as unknown as EmbedHeights;
  const figure = await render(StaticFigure, {
    props: figureOf([budget, previous], at),
    context: inLang(at.lang),
  });
  return {
    title,
    description: sub,
    body,
    figure: plainMarkup(figure.body),
    heights: heightsOf(title),
    plainHeights: heightsOf(''),
    columns: columnHeights((width) => heightAt(width, title)),
    plainColumns: columnHeights((width) => heightAt(width, '')),
  };
}

/**
 * Draws what stands where there is no chart, or no page at all.
 * @param root the site's root as seen from where it most likely stands
 */
export async function drawMissing(lang: Lang, root: string, anywhere = false): Promise<string> {
  const page = siteFile('index', lang);
  const { body } = await render(MissingFrame, {
    props: { home: root + page, page, anywhere },
    context: inLang(lang),
  });
  return body;
}

/** Draws the page that tells whether there is newer data than a frozen edition's. */
export async function drawEdition(budget: string, lang: Lang, now: string): Promise<string> {
  const page = embedFile(budget, 'edition', lang);
  const [frozen, path] = [fileHref(FROZEN_FOLDER, { root: rootOf(page) }), folderOf(page)];
  const { body } = await render(EditionFrame, { props: { now, frozen, path }, context: inLang(lang) });
  return body;
}
