import { invent } from '/work/main/tests/invent/invent';
import { ingest } from '/work/main/src/ingest/ingest';
const docs = [24, 19, 5, 7, 11, 12].map((s) => ({ bytes: new TextEncoder().encode(invent(s).text), file: 'x.txt', sha256: '' }));
for (let i = 0; i < 4; i++) for (const d of docs) ingest(d);
