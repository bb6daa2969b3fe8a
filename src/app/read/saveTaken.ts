import { fileName } from '../../addresses/dataFiles';
import { insideFile, INSIDE_ROOT } from '../../addresses/insideHref';
import type { Picture } from '../../charts/picture/drawPicture';
import type { Theme } from '../../charts/picture/palette';
import PictureDrawing from '../../charts/picture/Picture.svelte';
import type { Budget } from '../../model/budget';
import { saveBlob } from '../../ui/savePng';
import { withoutMarks } from '../../ui/withoutMarks';
import { flushSync, mount, unmount } from 'svelte';
import { holdFile, pageFetch } from '../oneFile/insideAddress';
import { takeAways } from '../takeAways';

/** A picture as the text of an SVG file, drawn in an element that stands in no page. */
function markupOf(picture: Picture, theme: Theme): string {
  const target = document.createElement('div');
  const drawn = mount(PictureDrawing, { target, props: { picture, theme } });
  flushSync();
  const markup = withoutMarks(new XMLSerializer().serializeToString(target.firstElementChild ?? target));
  void unmount(drawn);
  return markup;
}

/**
 * Holds what can be taken away of a budget, each file made when it is asked for, and saves it where a link to it is pressed: beside this
 * page lies no such file.
 * @returns what ends it
 */
export function saveTaken(target: HTMLElement, budget: Budget): () => void {
  for (const { file, text } of takeAways(budget, markupOf)) holdFile(file, text);
  const press = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[download]') : null;
    const href = link?.getAttribute('href') ?? '';
    if (!href.startsWith(INSIDE_ROOT)) return;
    event.preventDefault();
    event.stopPropagation();
    void pageFetch(href).then(async (response) => saveBlob(await response.blob(), fileName(insideFile(href))));
  };
  target.addEventListener('click', press, { capture: true });
  return () => target.removeEventListener('click', press, { capture: true });
}
