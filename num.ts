import { readFileSync } from 'node:fs';
import { readPrinted } from './tests/print/readPrinted';
const { value } = await readPrinted(new Uint8Array(readFileSync(process.argv[2]!)));
for (const n of value!.numbers.filter((x) => x.role === 'unknown')) console.log(n, value!.source.split('\n')[n.line - 1]);
