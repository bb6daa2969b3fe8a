import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The styles and scripts that stand in the pages of a site themselves. A policy allows each of them by its hash, so
 * whoever puts one into a page takes it from here.
 */
export class Inlined {
  readonly #styles = new Set<string>();
  readonly #scripts = new Set<string>();
  /** The pages of a view share their style: what was named once is not hashed again. */
  readonly #named = new Map<string, string>();

  /** The element of a style. */
  style(text: string): string {
    this.#styles.add(this.#sourceOf(text, 'style'));
    return `<style>${text}</style>`;
  }

  /** The element of a classic script. */
  script(text: string): string {
    this.#scripts.add(this.#sourceOf(text, 'script'));
    return `<script>${text}</script>`;
  }

  /** What pages hold that were drawn elsewhere, or earlier. */
  add({ styles, scripts }: InlineSources): void {
    for (const style of styles) this.#styles.add(style);
    for (const script of scripts) this.#scripts.add(script);
  }

  /** What a policy names of them, in one fixed order: `'sha256-…'`. */
  get sources(): InlineSources {
    return { styles: [...this.#styles].sort(), scripts: [...this.#scripts].sort() };
  }

  #sourceOf(text: string, element: 'style' | 'script'): string {
    const named = this.#named.get(text) ?? sourceOf(text, element);
    this.#named.set(text, named);
    return named;
  }
}

/** Styles and scripts that stand in pages, as a policy names them. */
export interface InlineSources {
  styles: readonly string[];
  scripts: readonly string[];
}

/** How a policy names a text that stands in a page. */
export function hashSource(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}

/** @throws Error if the text would end its own element */
function sourceOf(text: string, element: 'style' | 'script'): string {
  if (new RegExp(`</${element}|<!--`, 'i').test(text)) throw new Error(`a ${element} that would end its own element`);
  return hashSource(text);
}
