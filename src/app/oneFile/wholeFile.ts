import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { zlibSync } from 'fflate';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { deckOf } from '../../present/deck';
import Story from '../../present/Story.svelte';
import { withoutMarks } from '../../ui/withoutMarks';
import { toBase91 } from './base91';
import Face from './Face.svelte';
import type { Shell } from '../../queries/reader/shellAt';
import { fillShell } from './fillShell';
import type { Held } from './Held';
import type { Budget } from '../../model/budget';
import { inLang } from '../../ui/getLang';

/** What a component draws, as markup; it is drawn in an element that stands in no page. */
function drawn<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string {
  const target = document.createElement('div');
  const mounted = mount(component, { target, props, context: inLang('zh') });
  flushSync();
  const markup = withoutMarks(target.innerHTML);
  void unmount(mounted);
  return markup;
}

function escaped(text: string): string {
  const element = document.createElement('p');
  element.textContent = text;
  return element.innerHTML;
}

/** Explorer and deck of a budget as one HTML document, as the build writes it for a site, made in the browser. */
export function wholeFile(budget: Budget, held: Held, { version, html }: Shell): string {
  const text = JSON.stringify(held);
  const bytes = new TextEncoder().encode(text);
  const edition = `${version}-${bytesToHex(sha256(new TextEncoder().encode(html + text))).slice(0, 7)}`;
  const deck = deckOf(budget, held.settings, {
    lang: 'zh',
    explorer: '',
    minute: '',
    asks: '',
    address: '',
    other: '',
  });
  return fillShell(html, {
    title: escaped(`${budget.body} ${budget.year} · 明账`),
    face: drawn(Face, { budget, edition }),
    story: drawn(Story, { deck }),
    site: toBase91(zlibSync(bytes, { level: 9 })),
  });
}
