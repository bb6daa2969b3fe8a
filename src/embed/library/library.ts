import { MingzhangChart } from './MingzhangChart';
import { mountChart } from './mountChart';

/** Which chart of which budget, from where, and how. */
export interface ChartOptions {
  /** Id of the budget, as in its addresses. Not needed where `data` is given. */
  budget?: string;
  /** Address of the root of a Mingzhang site. Data comes from there unless `data` is given, and links lead there. */
  site?: string;
  /** A budget as JSON, already read; it is checked before anything is drawn. */
  data?: unknown;
  view: 'overview' | 'flows' | 'structure' | 'changes' | 'bridge' | 'projects' | 'targets' | 'minute';
  /** Chinese unless `en`. */
  lang?: 'zh' | 'en';
  /** Follows the reader's system where left out. */
  theme?: 'light' | 'dark';
  /** Without title and upper rule. */
  plain?: boolean;
  /** Id of what the chart points at, such as `function:208`. */
  focus?: string;
}

/** Takes a mounted chart away again. */
export type Cleanup = () => void;

/**
 * Draws a chart into an element, in a shadow root of its own: no style comes in or goes out. What cannot be drawn says
 * why in its place; nothing is thrown later.
 * @param element gets one child; what it holds already stays
 */
export function mount(element: Element, options: ChartOptions): Cleanup {
  const host = document.createElement('div');
  element.append(host);
  const stop = mountChart(host, host.attachShadow({ mode: 'open' }), options);
  return () => {
    stop();
    host.remove();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    /** The same chart as an element: its attributes are `site`, `budget`, `view`, `lang`, `theme`, `plain` and `focus`. */
    'mingzhang-chart': HTMLElement;
  }
}

// `<mingzhang-chart site="…" budget="…" view="flows">`, where there is a browser.
if (typeof customElements !== 'undefined' && !customElements.get('mingzhang-chart')) {
  customElements.define('mingzhang-chart', MingzhangChart);
}
