import type { FlowSeries } from '../../series/flows/flowSeries';
import { groupsOf, neighbourOf, wayOf, type Step } from '../../series/flows/way';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What is chosen in a chart, and which mark its one tab stop is at. Both forms of the chart share it. */
export class Choice {
  /** Id of the mark that the tab key comes to. */
  stop = $state('');
  readonly #series: () => FlowSeries;
  readonly #chosen: () => string;
  readonly #way = $derived.by(() => (this.chosen === '' ? undefined : wayOf(this.#series(), this.chosen)));

  /** @param chosen the id that whoever owns the choice has, such as the page's address; one that is unknown is kept */
  constructor(series: () => FlowSeries, chosen: () => string) {
    this.#series = series;
    this.#chosen = chosen;
    this.stop = groupsOf(series())[0]?.[0] ?? '';
  }

  /** Id of the chosen mark; empty for none. */
  get chosen(): string {
    return this.#chosen();
  }

  /**
   * Lets the tab key come to the chosen mark. Apart from choosing, because a browser lays the whole page out at once when
   * the focused element gets another place in the order: after the answer to a tap is painted, nobody waits for that.
   */
  settle(): void {
    if (groupsOf(this.#series()).some((group) => group.includes(this.chosen))) this.stop = this.chosen;
  }

  /** Whether a mark is on the way of the chosen one; false for all where nothing is chosen. */
  onWay(id: string): boolean {
    return this.#way?.has(id) ?? false;
  }

  /** Whether a mark steps back because something else is chosen. */
  isAside(id: string): boolean {
    return this.#way !== undefined && !this.#way.has(id);
  }

  tabindex(id: string): 0 | -1 {
    return id === this.stop ? 0 : -1;
  }

  /**
   * Moves the tab stop by an arrow key.
   * @returns the mark to be focused; undefined if the key is no arrow
   */
  move(key: string): string | undefined {
    const step = STEPS[key];
    if (!step) return undefined;
    this.stop = neighbourOf(this.#series(), this.stop, step);
    return this.stop;
  }
}
