import { render } from 'svelte/server';
import type { Picture } from './drawPicture';
import type { Theme } from './palette';
import PictureDrawing from './Picture.svelte';
import { withoutMarks } from '../../ui/withoutMarks';

/**
 * A picture as the text of an SVG file. Runs where pages are drawn, not in the browser.
 * @param name start of the ids within it, for pictures that will stand in one page together
 */
export function pictureMarkup(picture: Picture, theme: Theme, name?: string): string {
  const { body } = render(PictureDrawing, { props: { picture, theme, ...(name === undefined ? {} : { name }) } });
  return withoutMarks(body).replace(/>\s+</g, '><').trim();
}
