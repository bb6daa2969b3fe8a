import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../src/app/siteState';
import type { FlowGraph } from '../../src/model/flow';
import { drawnFlow, type DrawnFlow } from '../../src/charts/sankey/flowDrawing';
import type { Lang } from '../../src/i18n/lang';
import { drawnOverview } from '../../src/pages/drawnOverview';
import Broken from '../../src/pages/Broken.svelte';
import Flows from '../../src/pages/flows/Flows.svelte';
import Overview from '../../src/pages/overview/Overview.svelte';
import OverviewTop from '../../src/pages/overview/OverviewTop.svelte';
import { overviewTop } from '../../src/series/overview/overview';
import type { Site } from '../../src/pages/view';
import { flowDetails } from '../../src/series/flows/flowDetail';
import { sureness } from '../../src/series/flows/sureness';
import { inventedBudget } from '../build/inventedData';
import { graphOf, seriesOf } from '../series/inventedFlows';
import { inLang } from '../../src/ui/getLang';

const budget = inventedBudget('qingshi-2031', 2031);

function siteIn(lang: 'zh' | 'en'): Site {
  return siteOf({ budget, view: 'flows', lang, root: '../', budgets: [], views: ['overview', 'flows'] });
}

function viewOf(graph: FlowGraph, lang: Lang): DrawnFlow {
  const series = seriesOf(graph);
  const details = flowDetails(budget, graph, series);
  return drawnFlow({ series, details, sureness: sureness(series), tables: [] }, lang);
}

const pour = (code: number, yuan: number, economic = 1) => ({ source: 1, code, economic, yuan, certainty: 2 });

const ODD: [string, FlowGraph][] = [
  ['nothing at all', { reach: 'joined', nodes: [], flows: [] }],
  ['one class', graphOf([pour(12, 154_369_300)])],
  ['forty classes', graphOf(Array.from({ length: 40 }, (_, index) => pour(index + 1, 1_000 * (index + 1) ** 3)))],
  ['a negative amount', graphOf([pour(1, 5_000_000), pour(8, -1_000_000)])],
  ['nothing disclosed', graphOf([pour(1, 5_000_000, 0), pour(8, 3_000_000, 0)])],
  ['a code that nobody knows', graphOf([pour(99, 5_000_000), pour(98, 3_000_000)])],
];

/** What no page may ever say, and styles that the policy forbids. */
const NEVER = /undefined|NaN|Infinity|\[object|style="/;

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each(ODD)('the flows of %s are drawn', (_, graph) => {
    const { body } = render(Flows, { props: { data: viewOf(graph, lang), site: siteIn(lang) }, context: inLang(lang) });
    expect(body).not.toMatch(NEVER);
    expect(body).toContain('<h1');
    if (graph.flows.length > 0) expect(body.match(/data-mark=/g)?.length).toBeGreaterThanOrEqual(4);
  });

  test('a budget without changes, projects or checks has its overview', () => {
    const head = render(OverviewTop, {
      props: { data: overviewTop(toldBudget(budget, lang)), site: siteIn(lang) },
      context: inLang(lang),
    });
    const page = render(Overview, {
      props: { data: drawnOverview(budget, null, '', lang), site: siteIn(lang) },
      context: inLang(lang),
    });
    const body = head.body + page.body;
    expect(body).not.toMatch(NEVER);
    expect(body).toContain('<h1');
  });

  test('a broken data file is told with its place', () => {
    const fault = {
      file: 'qingshi-2031.json',
      place: 'facts.3',
      expected: { zh: '一个数', en: 'a number' },
      found: { zh: '一段文字', en: 'a text' },
    };
    const { body } = render(Broken, {
      props: { fault, retry: () => undefined, site: siteIn(lang) },
      context: inLang(lang),
    });
    expect(body).toContain(fault.found[lang]);
    expect(body).toContain('facts.3');
    expect(body).not.toContain('alarm');
  });
});
