import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pdfEngine } from '../src/cli/readers/pdfEngine';
import { pdfium, type Pdfium } from '../src/readers/pdf/pdfium';
import { readPdf } from '../src/readers/pdf/readPdf';
import { readBudget } from '../src/reading/readBudget';
import { FORMS, printInvented } from '../tests/print/printInvented';
import { measure } from './measure';
import { median } from './median';

/** How many times each way of reading one file is measured, in turn. */
const REPEATS = 9;
/** How many invented PDFs are read at once, a few and many: memory should be the same for both. */
const COUNTS = [24, 96];
const LIMITS = { ratio: 2, budget: 0.6, documentsPerSecond: 10, memory: 400 };

const bundled = [process.execPath, '--max-semi-space-size=20', 'scripts/bundled.js'];

/** The reading of PDFs, of invented ones alone. Gives lines of the report. */
export async function pdfSpeed(): Promise<string[]> {
  const engine = await pdfium(pdfEngine);
  const { bytes, pages, file } = await longPdf();
  const costs = { bare: [] as number[], grids: [] as number[], budget: [] as number[] };
  for (let at = 0; at < REPEATS; at += 1) {
    costs.bare.push(await seconds(() => barePdfium(engine, bytes)));
    costs.grids.push(await seconds(() => void readPdf(engine, bytes)));
    costs.budget.push(
      await seconds(async () => void (await readBudget({ bytes, file, sha256: '0'.repeat(64) }, { pdfEngine }))),
    );
  }
  const ratios = costs.grids.map((cost, at) => cost / (costs.bare[at] ?? cost));
  const ratio = median(ratios);
  const budget = median(costs.budget);
  const many = COUNTS.map((count) => ({ count, cost: measureMany(count) }));
  const [few, most] = [many[0]?.cost.memory ?? 1, many[many.length - 1]?.cost.memory ?? 0];
  return [
    'Invented documents. Processor seconds of one process, medians, in turn; the engine is started already.',
    '',
    `| an invented PDF of ${pages} pages | processor, s | a page, ms |`,
    '|---|---:|---:|',
    ...(
      [
        ['PDFium alone: each character with its place, each corner of each path', costs.bare],
        ['bytes to words, rules and grids', costs.grids],
        ['bytes to a budget with its checks', costs.budget],
      ] as const
    ).map(([name, own]) => `| ${name} | ${median(own).toFixed(3)} | ${((1000 * median(own)) / pages).toFixed(1)} |`),
    '',
    `- bytes to grids within ${LIMITS.ratio} times PDFium alone: ${ratio.toFixed(2)}: ${verdict(ratio <= LIMITS.ratio)}`,
    `- ${pages} pages to a budget within ${LIMITS.budget} s: ${budget.toFixed(2)} s: ${verdict(budget <= LIMITS.budget)}`,
    ...many.map(({ count, cost }) => {
      // By processor time, which says the same on a machine that has other work.
      const rate = (availableParallelism() * count) / cost.cpu;
      return `- \`ingest\` of ${count} PDFs of some eight pages: ${rate.toFixed(1)} documents a second of all processors (limit ${LIMITS.documentsPerSecond}): ${verdict(rate >= LIMITS.documentsPerSecond)}; peak ${cost.memory.toFixed(0)} MB (limit ${LIMITS.memory}): ${verdict(cost.memory < LIMITS.memory)}`;
    }),
    `- memory of ${COUNTS.at(-1)} PDFs against ${COUNTS[0]}: ${(most / few).toFixed(2)} times`,
  ];
}

/** Processor seconds of something. */
async function seconds(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The first invented PDF of about thirty pages. */
export async function longPdf(): Promise<{ bytes: Uint8Array<ArrayBuffer>; pages: number; file: string }> {
  const engine = await pdfium(pdfEngine);
  for (let seed = 1; ; seed += 1) {
    const { bytes, file } = printInvented(seed, FORMS[seed % FORMS.length] as (typeof FORMS)[number]);
    const pages = readPdf(engine, bytes).pages.length;
    if (pages >= 28 && pages <= 32) return { bytes, pages, file };
  }
}

/** What every reader has to ask of the engine: characters with their places, and the corners of what is drawn. */
function barePdfium(engine: Pdfium, bytes: Uint8Array): void {
  const { calls, pdfium: own } = engine;
  const at = own.wasmExports.malloc(bytes.length);
  own.HEAPU8.set(bytes, at);
  const answers = own.wasmExports.malloc(64);
  const document = engine.FPDF_LoadMemDocument(at, bytes.length, '');
  for (let index = 0; index < engine.FPDF_GetPageCount(document); index += 1) {
    const page = engine.FPDF_LoadPage(document, index);
    const text = engine.FPDFText_LoadPage(page);
    const characters = calls.FPDFText_CountChars(text);
    for (let one = 0; one < characters; one += 1) {
      calls.FPDFText_GetUnicode(text, one);
      calls.FPDFText_GetLooseCharBox(text, one, answers);
      calls.FPDFText_GetCharOrigin(text, one, answers, answers + 8);
    }
    const objects = calls.FPDFPage_CountObjects(page);
    for (let one = 0; one < objects; one += 1) {
      const object = calls.FPDFPage_GetObject(page, one);
      // 2 is a path.
      if (calls.FPDFPageObj_GetType(object) !== 2) continue;
      const segments = calls.FPDFPath_CountSegments(object);
      for (let segment = 0; segment < segments; segment += 1)
        calls.FPDFPathSegment_GetPoint(calls.FPDFPath_GetPathSegment(object, segment), answers, answers + 4);
    }
    engine.FPDFText_ClosePage(text);
    engine.FPDF_ClosePage(page);
  }
  engine.FPDF_CloseDocument(document);
  own.wasmExports.free(answers);
  own.wasmExports.free(at);
}

/** `ingest` of so many PDFs of usual length, in all forms. */
function measureMany(count: number): ReturnType<typeof measure> {
  const folder = '.cache/bench/pdfs';
  rmSync(folder, { recursive: true, force: true });
  rmSync('.cache/bench/data', { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let made = 0;
  for (let seed = 1; made < count; seed += 1) {
    const form = FORMS[seed % FORMS.length] as (typeof FORMS)[number];
    const { bytes, file } = printInvented(seed, form, () => ({ perPage: 2, rowsOnPage: 99 }));
    const pages =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type \/Page /g)?.length ?? 0;
    if (pages < 6 || pages > 10) continue;
    writeFileSync(path.posix.join(folder, file), bytes);
    made += 1;
  }
  return measure(...bundled, 'src/cli/main.ts', 'ingest', folder, '--out', '.cache/bench/data');
}

const verdict = (kept: boolean): string => (kept ? 'kept' : '**not kept**');
