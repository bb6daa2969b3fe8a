import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeFile, type PictureKind } from '../src/addresses/takeFile';

/** Views with a chart, and what the picture of it is called. */
export const CHARTS: Readonly<Record<string, PictureKind>> = {
  // What the overview is measured by is its flows.
  overview: 'flows',
  flows: 'flows',
  structure: 'function',
  changes: 'changes',
  projects: 'projects',
  targets: 'targets',
  checks: 'checks',
  tables: 'tables',
};

/** All the style that a page with one picture and a line below it needs. */
const STYLE = [
  ':root{color-scheme:light dark}',
  "body{margin:0;background:#f6f7f3;color:#17201b;font:1rem/1.5 -apple-system,'PingFang SC','HarmonyOS Sans SC',MiSans,'Noto Sans CJK SC','Microsoft YaHei',sans-serif}",
  'main{max-width:60rem;margin:0 auto}svg{display:block;width:100%;height:auto}p{margin:.75rem 1rem;font-size:.875rem}',
].join('');

/**
 * Writes the limit of a view: one response that holds the same chart as inline SVG, with its style. Nothing of it is
 * requested and nothing runs but an empty handler, so that a tap has its limit too.
 * @param site the built site
 * @param folder where the page is written to
 * @returns name of the file
 */
export function writeLimit(site: string, folder: string, budget: string, view: string): string {
  const kind = CHARTS[view];
  if (kind === undefined) throw new Error(`no picture of ${view}`);
  const svg = readFileSync(path.join(site, takeFile(budget, kind, 'square.svg', 'zh')), 'utf8');
  const html = [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${view}</title><style>${STYLE}</style>`,
    `<main>${svg}<p>${budget}</p></main>`,
    "<script>addEventListener('click', () => undefined)</script></html>",
  ];
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `limit-${view}.html`), html.join('\n'));
  return `limit-${view}.html`;
}
