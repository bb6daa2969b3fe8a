import { invent } from '/work/main/tests/invent/invent';
import { ingest } from '/work/main/src/ingest/ingest';
const by: Record<string, number> = {}; const times: [number, number, number][] = [];
for (let seed = 1; seed <= 60; seed++) {
  const doc = invent(seed); const bytes = new TextEncoder().encode(doc.text);
  const t = process.cpuUsage(); const r = ingest({ bytes, file: doc.file, sha256: '' }); times.push([process.cpuUsage(t).user / 1000, seed, bytes.length]);
  if (!r.ok) continue;
  const truth = new Map<string, string[]>(); for (const f of doc.truth.facts) { const k = f.table + f.line + f.published + f.row; truth.set(k, [...(truth.get(k) ?? []), f.column]); }
  for (const f of r.value.budget.facts) if (f.provenance === 'inferred') { const ok = truth.get(f.table + f.printed.line + f.printed.text + f.row)?.includes(f.column); const k = f.table + ' ' + (ok ? 'right' : 'WRONG'); by[k] = (by[k] ?? 0) + 1; if (!ok && f.table !== 'project' && Math.random() < 0.05) console.log(seed, f.id, f.code, f.name, f.printed.text, truth.get(f.table + f.printed.line + f.printed.text + f.row)); }
}
console.log(by); times.sort((a, b) => b[0] - a[0]); console.log(times.slice(0, 6), 'mean', times.reduce((a, b) => a + b[0], 0) / times.length, 'median', times[30]);
