import { readFileSync } from 'node:fs';
import { pdfEngine } from './src/cli/pdfEngine';
import { pdfium } from './src/readers/pdf/pdfium';
import { readPdf } from './src/readers/pdf/readPdf';
const doc = readPdf(await pdfium(pdfEngine), new Uint8Array(readFileSync(process.argv[2]!)));
const page = doc.pages[Number(process.argv[3]) - 1]!;
console.log(page.width, page.height, page.rules.length);
for (const g of page.grids ?? []) { console.log('GRID', JSON.stringify(g.box)); for (const c of g.cells) console.log(c.row, c.column, c.rowSpan, c.columnSpan, Object.values(c.box).map((v) => v.toFixed(1)).join(' '), c.words.map((w) => w.text).join('|')); }
