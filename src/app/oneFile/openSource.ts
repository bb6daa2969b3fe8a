import { mount, unmount } from 'svelte';
import { sourceWordsOf } from '../../i18n/words/source/sourceWords';
import { wordsOf } from '../../i18n/words/words';
import type { Budget } from '../../model/budget';
import SourceText from '../../pages/tables/SourceText.svelte';
import type { Site } from '../../pages/view';
import { sourceLines } from '../../series/tables/sourceLines';
import { sourceParts } from '../../series/tables/sourceRanges';
import { inLang } from '../../ui/getLang';

/** Shows the source text of a budget in an element; returns what takes it away. */
export function openSource(target: HTMLElement, budget: Budget, text: string, site: Site): () => void {
  const lines = sourceLines(budget, text);
  const props = { parts: sourceParts(budget, lines), count: lines.length, site };
  const mounted = mount(SourceText, { target, props, context: inLang(site.lang) });
  const leave = asSource(sourceWordsOf(site.lang).title, site);
  return () => {
    leave();
    void unmount(mounted);
  };
}

/** Marks the document as a page of sources, which has styles of its own, and names it in the tab. */
export function asSource(title: string, { budget, lang }: Site): () => void {
  document.title = `${title} · ${budget.body} ${wordsOf(lang).site.stageOf(budget.year, budget.stage)}`;
  document.body.classList.add('source');
  return () => document.body.classList.remove('source');
}
