import type { EmbedView } from '../addresses/embedFile';

/**
 * What the picture of a chart is called: the structure has one for each of its halves, and an embed shows the purposes. The cards
 * of a minute are several pictures; where only one can stand it is that of the hundred squares.
 */
export function pictureKindOf(view: EmbedView): Exclude<EmbedView, 'structure' | 'minute'> | 'function' {
  if (view === 'minute') return 'overview';
  return view === 'structure' ? 'function' : view;
}

/** Widths of a frame for which a height is given: a phone's column, an article's, a wide one. */
export const EMBED_WIDTHS = [300, 600, 900] as const;

export type EmbedWidth = (typeof EMBED_WIDTHS)[number];

/** Widths of a frame for which its height is worked out: those, and the column of most of today's phones. */
export const HEIGHT_WIDTHS = [300, 340, 600, 900] as const;

/** Height in pixels that a frame needs at each of these widths. Editions that were frozen earlier have none at 340. */
export type EmbedHeights = Readonly<Record<EmbedWidth, number> & Partial<Record<340, number>>>;
