import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { pdfEngine } from '../src/cli/readers/pdfEngine';
import { readBudget } from '../src/reading/readBudget';
import { serveSite } from '../scripts/staticServer';
import { printDocx, printHtml, printXlsx } from '../tests/print/office/printOffice';
import { FORMS, printInvented } from '../tests/print/printInvented';
import { median } from './median';
import { longPdf } from './pdfs';

/** How many times each document is read in the page and by Node, in turn. */
const REPEATS = 5;
/** Office files are of one invented budget in one form. */
const SEED = 7;

interface Document {
  name: string;
  buffer: Buffer;
  what: string;
}

/** Reading in the page `read.html` beside the same reading by Node. Gives lines of the report. */
export async function pageReading(browser: Browser, site: string, sample: string): Promise<string[]> {
  const served = await serveSite(site);
  const rows: string[] = [];
  for (const document of await documents(sample)) {
    const inPage: Opened[] = [];
    const byNode: number[] = [];
    for (let at = 0; at < REPEATS; at += 1) {
      inPage.push(await openedInPage(browser, served.url, document));
      byNode.push(await readByNode(document));
    }
    const [page, node] = [median(inPage.map(({ seconds }) => seconds)), median(byNode)];
    const memory = Math.max(...inPage.map((one) => one.memory));
    const megabytes = Number.isFinite(memory) ? memory.toFixed(0) : '–';
    rows.push(
      `| ${document.what} | ${page.toFixed(2)} | ${node.toFixed(2)} | ${(page / node).toFixed(1)} | ${megabytes} |`,
    );
  }
  await served.close();
  return [
    'The same documents, in turn; what reads is at hand already. The page has read when its first mark is painted, Node when it has the budget. Medians of wall time; memory is the most that the process of the page has held.',
    '',
    '| document | page: drop to first mark, s | Node: bytes to budget, s | page against Node | memory of the page, MB |',
    '|---|---:|---:|---:|---:|',
    ...rows,
  ];
}

async function documents(sample: string): Promise<Document[]> {
  const form = FORMS[0] as (typeof FORMS)[number];
  const long = await longPdf();
  const made = [
    { ...printInvented(SEED, form), what: 'an invented budget as PDF' },
    { ...printXlsx(SEED, form), what: 'the same as a workbook (.xlsx)' },
    { ...printDocx(SEED, form), what: 'the same as a Word file (.docx)' },
    { ...printHtml(SEED, form), what: 'the same as a web page' },
    { ...long, what: `an invented PDF of ${long.pages} pages` },
  ];
  return [
    { name: 'sample.txt', buffer: readFileSync(sample), what: 'the sample, copied text' },
    ...made.map(({ file, bytes, what }) => ({ name: file, buffer: Buffer.from(bytes), what })),
  ];
}

interface Opened {
  seconds: number;
  /** Megabytes; no number where the system does not tell. */
  memory: number;
}

async function openedInPage(browser: Browser, url: string, { name, buffer }: Document): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${url}read.html`);
  await page.locator('[data-engine="ready"]').waitFor({ state: 'attached' });
  const before = performance.now();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
  const seconds = (performance.now() - before) / 1000;
  const memory = await peakOfRenderers(browser);
  await context.close();
  return { seconds, memory };
}

/** The most memory that the largest process of a page has held, in megabytes; workers are threads of it. */
async function peakOfRenderers(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id));
  return Math.max(...peaks.filter(Number.isFinite));
}

/** What the system has noted of a process; no number where it notes nothing, or the process is gone. */
function peakOf(id: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

async function readByNode({ name, buffer }: Document): Promise<number> {
  const before = performance.now();
  const result = await readBudget({ bytes: new Uint8Array(buffer), file: name, sha256: '0'.repeat(64) }, { pdfEngine });
  if (!result.ok) throw new Error(`${name} is not read`);
  return (performance.now() - before) / 1000;
}
