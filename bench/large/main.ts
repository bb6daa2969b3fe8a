import { mount, unmount } from 'svelte';
import { drawnFlow } from '../../src/charts/sankey/flowDrawing';
import Sankey from '../../src/charts/sankey/Sankey.svelte';
import Sunburst from '../../src/charts/sunburst/Sunburst.svelte';
import type { Budget } from '../../src/model/budget';
import { flowSeries } from '../../src/series/flows/flowSeries';
import { sureness } from '../../src/series/flows/sureness';
import { largeFlows, largeStructure } from './inventLarge';
import '../../src/app/styles/style.css';
import { inLang } from '../../src/ui/getLang';

/** What drawing once took, in milliseconds from the call to the paint, and how many marks stand in the drawing. */
export interface Drawn {
  milliseconds: number;
  marks: number;
}

const nothing = (): void => undefined;
const target = document.getElementById('app') ?? document.body;

/** Waits until what was just drawn is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function timed(draw: () => Record<string, unknown>): Promise<Drawn> {
  await painted();
  const start = performance.now();
  const drawn = draw();
  await painted();
  const milliseconds = performance.now() - start;
  const marks = target.querySelectorAll('svg [data-mark]').length;
  await unmount(drawn);
  target.replaceChildren();
  return { milliseconds, marks };
}

/** Draws the flows of an invented province with so many links. */
export async function sankeyOf(links: number): Promise<Drawn> {
  const graph = largeFlows(links);
  const budget = { facts: [], tables: [] } as unknown as Budget;
  return timed(() => {
    const series = flowSeries(budget, graph);
    const flow = drawnFlow({ series, details: {}, sureness: sureness(series), tables: [] }, 'zh');
    return mount(Sankey, {
      target,
      props: { flow, year: 2031, lang: 'zh', focus: '', onfocus: nothing, onfollow: nothing },
      context: inLang('zh'),
    });
  });
}

/** Draws the codes of an invented province with so many nodes. */
export async function sunburstOf(nodes: number): Promise<Drawn> {
  const structure = largeStructure(nodes);
  return timed(() =>
    mount(Sunburst, {
      target,
      props: {
        structure,
        lang: 'zh',
        focus: '',
        onfocus: nothing,
        place: () => '#',
        said: () => '#',
        address: () => '#',
      },
      context: inLang('zh'),
    }),
  );
}

Object.assign(globalThis, { sankeyOf, sunburstOf });
