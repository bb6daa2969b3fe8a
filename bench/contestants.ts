import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FlowSeries } from '../src/series/flowSeries';
import { flowView } from '../src/series/flowView';
import type { Budget } from '../src/model/budget';

/** A page that draws the flows of the sample, and where its chart can be pressed. */
export interface Contestant {
  name: string;
  /** Address below the server's root. */
  url: string;
  /** Where a marks stands once it is drawn; canvases say by `drawn` when they are. */
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

/**
 * Writes a page for each peer that is installed and for the limit: the same page as ours with its chart in the HTML and
 * nothing that runs.
 * @param site the built site
 * @returns the limit, our page and its peers, and the names of the peers that are not installed
 */
export function writeContestants(site: string): { contestants: Contestant[]; missing: string[] } {
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(PAGES, { recursive: true });
  const pages = JSON.parse(readFileSync(`${site}/pages.json`, 'utf8')) as Record<'budget' | 'view' | 'url', string>[];
  const ours = pages.find(({ view }) => view === 'flows');
  if (!ours) throw new Error(`${site} has no page of flows: npm run build`);
  const budget = JSON.parse(readFileSync(`${site}/data/budgets/${ours.budget}.json`, 'utf8')) as Budget;
  const mark = 'svg [data-mark]';
  const limit = path.posix.join(path.posix.dirname(ours.url), 'limit.html');
  mkdirSync(path.join(PAGES, path.dirname(limit)), { recursive: true });
  writeFileSync(path.join(PAGES, limit), stillPage(readFileSync(path.join(site, ours.url), 'utf8')));
  const { series } = flowView(budget);
  const installed = PEERS.filter(({ files }) => files.every((file) => existsSync(path.join(MODULES, file))));
  const peers = installed.map((peer, index): Contestant => {
    const url = `peer-${index}.html`;
    writeFileSync(path.join(PAGES, url), peerPage(peer, series));
    return { name: peer.name, url: `pages/${url}`, mark: peer.mark };
  });
  const contestants = [
    { name: 'limit: the same chart as inline SVG, no script', url: `pages/${limit}`, mark },
    { name: 'Mingzhang', url: ours.url, mark },
    ...peers,
  ];
  return { contestants, missing: PEERS.filter((peer) => !installed.includes(peer)).map(({ name }) => name) };
}

/** A page of the site with everything taken away that is not drawn. */
function stillPage(html: string): string {
  return html
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<link rel="modulepreload"[^>]*>\n?/g, '')
    .replace(/(?<=href=")(?=\.\.\/assets\/)/g, '../');
}

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
