import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Budget } from '../src/model/budget';
import type { FlowSeries } from '../src/series/flows/flowSeries';
import { flowView } from '../src/series/flows/flowView';
import { CHARTS, writeLimit } from './limits';

/** A page that draws a chart of the sample, and where its chart can be pressed. */
export interface Contestant {
  name: string;
  /** The view whose limit it is held against. */
  view: string;
  who: 'limit' | 'ours' | 'peer';
  /** Address below the server's root. */
  url: string;
  /** Where a mark stands once it is drawn; canvases say by `drawn` when they are. */
  mark: string;
}

const MODULES = 'bench/peers/node_modules';
export const PAGES = path.resolve('.cache/bench/pages');

/** Where a peer's files are, and the script that draws the flows with it. */
const PEERS: readonly { name: string; files: readonly string[]; mark: string; draw: string }[] = [
  {
    name: 'ECharts 6',
    files: ['echarts/dist/echarts.min.js'],
    mark: 'canvas',
    draw: `const c = echarts.init(box); c.on('finished', done); c.setOption({ animation: false, tooltip: {}, series: [{ type: 'sankey',
      data: nodes.map(({ id, name }) => ({ name: id, label: { formatter: name } })), links: links.map(({ from, to, amount }) => ({ source: from, target: to, value: amount })) }] });`,
  },
  {
    name: 'Plotly 4',
    files: ['plotly.js-dist-min/plotly.min.js'],
    mark: 'svg .sankey-link',
    draw: `const at = new Map(nodes.map(({ id }, index) => [id, index])); Plotly.newPlot(box, [{ type: 'sankey', node: { label: nodes.map(({ name }) => name) },
      link: { source: links.map(({ from }) => at.get(from)), target: links.map(({ to }) => at.get(to)), value: links.map(({ amount }) => amount) } }]).then(done);`,
  },
  {
    name: 'Chart.js 4 with chartjs-chart-sankey',
    files: ['chart.js/dist/chart.umd.min.js', 'chartjs-chart-sankey/dist/chartjs-chart-sankey.min.js'],
    mark: 'canvas',
    draw: `const canvas = box.appendChild(document.createElement('canvas')); new Chart(canvas, { type: 'sankey', options: { animation: false, responsive: true, maintainAspectRatio: false },
      data: { datasets: [{ data: links.map(({ from, to, amount }) => ({ from, to, flow: amount })), labels: Object.fromEntries(nodes.map(({ id, name }) => [id, name])) }] } }); done();`,
  },
  {
    name: 'Highcharts 13',
    files: ['highcharts/highcharts.js', 'highcharts/modules/sankey.js'],
    mark: 'svg .highcharts-link',
    draw: `Highcharts.chart(box, { accessibility: { enabled: false }, title: { text: '' }, plotOptions: { series: { animation: false } }, series: [{ type: 'sankey', keys: ['from', 'to', 'weight'],
      nodes: nodes.map(({ id, name }) => ({ id, name })), data: links.map(({ from, to, amount }) => [from, to, amount]) }] }); done();`,
  },
];

/** BENCH_ONLY names the views and peers that are measured, with commas between; all are where it is missing. */
function isWanted(name: string): boolean {
  return process.env['BENCH_ONLY']?.split(',').includes(name) ?? true;
}

/**
 * Our page of each view that has a chart with its limit beside it, and a page for each peer that is installed.
 * @param site the built site
 * @returns all of them, and the names of the peers that are not installed
 */
export function writeContestants(site: string): { contestants: Contestant[]; missing: string[] } {
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(PAGES, { recursive: true });
  const pages = JSON.parse(readFileSync(`${site}/pages.json`, 'utf8')) as Record<
    'budget' | 'view' | 'lang' | 'url',
    string
  >[];
  const charts = pages.filter(
    ({ view, lang, budget }) => lang === 'zh' && view in CHARTS && isWanted(view) && budget === pages[0]?.budget,
  );
  const ours = charts.flatMap(({ budget, view, url }): Contestant[] => {
    const limit = writeLimit(site, PAGES, budget, view);
    return [
      { name: `limit of ${view}`, view, who: 'limit', url: `pages/${limit}`, mark: '[data-mark]' },
      { name: view, view, who: 'ours', url, mark: MARKS[view] ?? 'main [data-mark]' },
    ];
  });
  const [first] = charts;
  if (!first) throw new Error(`${site} has no pages with charts: npm run build`);
  const budget = JSON.parse(readFileSync(`${site}/data/budgets/${first.budget}.json`, 'utf8')) as Budget;
  const { series } = flowView(budget);
  const peersWanted = PEERS.filter(({ name }) => isWanted(name));
  const installed = peersWanted.filter(({ files }) => files.every((file) => existsSync(path.join(MODULES, file))));
  const peers = installed.map((peer, index): Contestant => {
    const url = `peer-${index}.html`;
    writeFileSync(path.join(PAGES, url), peerPage(peer, series));
    return { name: peer.name, view: 'flows', who: 'peer', url: `pages/${url}`, mark: peer.mark };
  });
  const missing = peersWanted.filter((peer) => !installed.includes(peer)).map(({ name }) => name);
  return { contestants: [...ours, ...peers], missing };
}

/** What counts as the first mark of a view whose chart is not the first thing with marks. */
const MARKS: Readonly<Record<string, string>> = {
  overview: '#flows [data-mark]',
};

function peerPage({ files, draw }: (typeof PEERS)[number], { layers, bands }: FlowSeries): string {
  const nodes = layers.flat().map(({ id, name }) => ({ id, name: name || id }));
  const links = bands.flat().map(({ from, to, amount }) => ({ from, to, amount }));
  return [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<div id="box" style="width:100%;height:560px"></div>',
    ...files.map((file) => `<script src="/modules/${file}"></script>`),
    `<script>const nodes = ${JSON.stringify(nodes)}, links = ${JSON.stringify(links)}, box = document.getElementById('box');`,
    `const done = () => { globalThis.drawn = true; }; ${draw}</script></html>`,
  ].join('\n');
}

export const FOLDERS = { pages: PAGES, modules: path.resolve(MODULES) };
