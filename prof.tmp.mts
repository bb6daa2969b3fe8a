import { invent } from './tests/invent/invent';
import { ingest } from './src/ingest/ingest';
const docs = [24, 19, 5, 7, 11, 12, 30, 31].map((s) => ({ bytes: new TextEncoder().encode(invent(s).text), file: 'x.txt', sha256: '' }));
for (let i = 0; i < 3; i++) for (const d of docs) ingest(d);
const a = process.cpuUsage(); for (const d of docs) ingest(d); console.log('per doc', process.cpuUsage(a).user / 1000 / docs.length, docs.map((d) => d.bytes.length));
