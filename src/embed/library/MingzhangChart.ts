import { mountChart } from './mountChart';
import { EMBED_VIEWS } from '../../addresses/embedFile';
import { readOptions } from '../../addresses/embedOptions';

/** Elements exist in browsers only; elsewhere the module may be loaded all the same. */
const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (Object as unknown as typeof HTMLElement);

const ATTRIBUTES = ['site', 'budget', 'view', 'lang', 'theme', 'plain', 'focus'] as const;

/** `<mingzhang-chart>`: a chart as an element. Its attributes are the options of `mount`; changing one draws it anew. */
export class MingzhangChart extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;
  #stop: (() => void) | undefined;
  #due = false;

  connectedCallback(): void {
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  /** Several attributes that change together draw once. */
  #draw(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#stop?.();
      this.#stop = undefined;
      if (!this.isConnected) return;
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const asked: Partial<Record<(typeof ATTRIBUTES)[number], string>> = {};
      for (const name of ATTRIBUTES) {
        const value = this.getAttribute(name);
        if (value !== null) asked[name] = value;
      }
      const { theme, ...options } = readOptions(asked);
      this.#stop = mountChart(this, shadow, {
        ...options,
        ...(theme === '' ? {} : { theme }),
        view: EMBED_VIEWS.find((view) => view === asked.view) ?? 'overview',
        budget: asked.budget ?? '',
        site: asked.site ?? './',
      });
    });
  }
}
