import { invent } from './tests/invent/invent';
import { ingest } from './src/ingest/ingest';
import { writeFileSync } from 'node:fs';
const [seed, role, n] = [Number(process.argv[2]), process.argv[3], Number(process.argv[4] ?? 0)];
const doc = invent(seed, n ? { contradictions: n } : {}); writeFileSync('/tmp/d.txt', doc.text);
const r = ingest({ bytes: new TextEncoder().encode(doc.text), file: 'x', sha256: '' }); if (!r.ok) throw 1;
const t = doc.truth.facts.filter((f) => f.table === role);
for (const f of r.value.budget.facts.filter((f) => f.table === role)) { const tr = t.find((x) => x.line === f.printed.line && x.published === f.printed.text && (x.column === f.column)) ?? t.find((x) => x.line === f.printed.line && x.published === f.printed.text); console.log(f.printed.line, f.row, f.code, f.name, f.printed.text, f.column, f.provenance, tr?.column === f.column ? '' : '!! ' + tr?.column, (f.alternatives ?? []).join(',')); }
