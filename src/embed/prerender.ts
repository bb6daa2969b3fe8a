import { render } from 'svelte/server';
import { embedWordsOf } from '../i18n/embedWords';
import { LANGS, type Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import { drawPicture } from '../charts/Picture/drawPicture';
import { pictureSubject } from '../series/pictureSubject';
import { badgeOf } from './badge';
import type { CardTable, Edition, Place } from './card';
import { cards } from './cards';
import EditionFrame from './EditionFrame.svelte';
import EmbedFrame from './EmbedFrame.svelte';
import MissingFrame from './MissingFrame.svelte';
import StaticFigure from './StaticFigure.svelte';
import { frameHeight } from './measure';
import { EMBED_VIEWS, HEIGHT_WIDTHS, embedFile, pictureKindOf, type EmbedHeights, type EmbedView } from './options';
import { sourceText } from './sourceText';
import { withoutMarks } from '../ui/withoutMarks';

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
}

/** All embed pages of a budget. */
export function embedPages(budget: string): { view: EmbedView; lang: Lang; file: string }[] {
  return EMBED_VIEWS.flatMap((view) => LANGS.map((lang) => ({ view, lang, file: embedFile(budget, view, lang) })));
}

/**
 * Draws one chart with its frame.
 * @param href addresses of the site's pages as seen from this one
 */
export async function drawEmbed(
  budget: Budget,
  at: { view: EmbedView; lang: Lang },
  href: Place['href'],
  edition: Edition | null = null,
): Promise<DrawnEmbed> {
  const card = cards[at.view];
  const data = card.load(budget);
  const place: Place = { ...at, budget, badge: badgeOf(budget, card.lines(data)), href, edition };
  const { body } = await render(EmbedFrame, { props: { card, data, place } });
  const [title, sub] = [card.title(data, at.lang), card.sub(data, budget, at.lang)];
  const [source, { way }] = [sourceText(card, data, place), embedWordsOf(at.lang)];
  const heightAt = (width: number, heading: string): number => {
    const frame = frameHeight({ title: heading, sub, source, way, frozen: edition !== null }, width);
    return Math.ceil(frame + (card.empty(data) ? 56 : card.height(data, at.lang, width)));
  };
  const heightsOf = (heading: string) =>
    Object.fromEntries(HEIGHT_WIDTHS.map((width) => [width, heightAt(width, heading)])) as unknown as EmbedHeights;
  const figure = await drawFigure(budget, at, { title, sub, source }, card.table(data, at.lang), place);
  return { title, description: sub, body, figure, heights: heightsOf(title), plainHeights: heightsOf('') };
}

/** Width of the picture in a static figure: that of an article's column. */
const FIGURE_WIDTH = 640;

async function drawFigure(
  budget: Budget,
  { view, lang }: { view: EmbedView; lang: Lang },
  words: { title: string; sub: string; source: string },
  table: CardTable,
  { badge }: Place,
): Promise<string> {
  const picture = drawPicture(pictureKindOf(view), pictureSubject(budget), lang, { width: FIGURE_WIDTH });
  const { checked, unchecked } = embedWordsOf(lang);
  const told = badge.state ? checked(badge.count, badge.state, badge.found) : unchecked;
  const name = `mingzhang-${view}`;
  const { body } = await render(StaticFigure, { props: { ...words, table, checked: told, picture, name } });
  return plainMarkup(body);
}

/** Markup as others may paste it: without the comments that only hydration needs. */
function plainMarkup(body: string): string {
  return withoutMarks(body).replace(/>\s+</g, '><').trim();
}

/**
 * Draws what stands where there is no chart, or no page at all.
 * @param root the site's root as seen from where it most likely stands
 */
export async function drawMissing(lang: Lang, root: string, anywhere = false): Promise<string> {
  const page = lang === 'zh' ? 'index.html' : `${lang}/index.html`;
  const { body } = await render(MissingFrame, { props: { lang, home: root + page, page, anywhere } });
  return body;
}

/** Draws the page that tells whether there is newer data than a frozen edition's. */
export async function drawEdition(budget: string, lang: Lang, now: string): Promise<string> {
  const frozen = lang === 'zh' ? '../../frozen/' : '../../../frozen/';
  const path = embedFile(budget, 'edition', lang).replace(/[^/]*$/, '');
  const { body } = await render(EditionFrame, { props: { lang, now, frozen, path } });
  return body;
}
