import { render } from 'svelte/server';
import { LANGS, type Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import { badgeOf } from './badge';
import type { Edition, Place } from './card';
import { cards } from './cards';
import EditionFrame from './EditionFrame.svelte';
import EmbedFrame from './EmbedFrame.svelte';
import { frameHeight } from './measure';
import { EMBED_VIEWS, type EmbedView } from './options';
import { sourceText } from './sourceText';

/** One embed page, drawn. */
export interface DrawnEmbed {
  title: string;
  description: string;
  body: string;
  /** Height in pixels that the frame needs at 300, 600 and 900 pixels of width. */
  heights: Record<EmbedWidth, number>;
}

/** Widths of a frame for which a height is given: a phone's column, an article's, a wide one. */
export const EMBED_WIDTHS = [300, 600, 900] as const;

export type EmbedWidth = (typeof EMBED_WIDTHS)[number];

/** Path of an embed page below the folder that it is published in; its language goes first, as with all pages. */
export function embedFile(budget: string, page: EmbedView | 'edition', lang: Lang): string {
  return `${lang === 'zh' ? '' : `${lang}/`}embed/${budget}/${page}.html`;
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
  const source = `${sourceText(card, data, place)} ${'明'.repeat(10)}`;
  const heightAt = (width: number): number => {
    const frame = frameHeight({ title, sub, source, frozen: edition !== null }, width);
    return Math.ceil(frame + (card.empty(data) ? 56 : card.height(data, at.lang, width)));
  };
  const heights = Object.fromEntries(EMBED_WIDTHS.map((width) => [width, heightAt(width)]));
  return { title, description: sub, body, heights: heights as DrawnEmbed['heights'] };
}

/** Draws the page that tells whether there is newer data than a frozen edition's. */
export async function drawEdition(budget: string, lang: Lang, now: string): Promise<string> {
  const frozen = lang === 'zh' ? '../../frozen/' : '../../../frozen/';
  const path = embedFile(budget, 'edition', lang).replace(/[^/]*$/, '');
  const { body } = await render(EditionFrame, { props: { lang, now, frozen, path } });
  return body;
}
