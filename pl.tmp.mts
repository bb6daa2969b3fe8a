import { judgeReading } from './tests/ingest/judgeReading';
const [from, to, n] = process.argv.slice(2).map(Number) as [number, number, number];
const c = { reported: 0, resolved: 0, inferred: 0 }; let wrong = 0, docs = 0, closed = 0, missing = 0, described = 0, contr = 0;
for (let s = from; s <= to; s++) { const r = judgeReading(s, n ? { contradictions: n } : {}); const v = r.verdict; if (!v) { console.log(s, 'REFUSED', r.refusal); continue; }
 for (const k of ['reported', 'resolved', 'inferred'] as const) c[k] += v.counts[k];
 if (v.wrong.length) { docs++; wrong += v.wrong.length; console.log(s, 'WRONG', v.wrong.length, v.wrong[0]); }
 if (v.closed.length) { closed += v.closed.length; console.log(s, 'CLOSED', v.closed[0]); }
 if (v.missing.length) { missing += v.missing.length; console.log(s, 'MISSING', v.missing[0]); }
 if (v.described.length) { described += v.described.length; console.log(s, 'DESCRIBED', v.described[0]); }
 if (!n && v.contradicted.length) { contr += v.contradicted.length; console.log(s, 'FALSE 不符', v.contradicted[0]?.slice(0, 200)); }
 for (const k of ['changes', 'projects', 'targets', 'holdings', 'unknown', 'leaked', 'extra'] as const) if ((v as any)[k].length) console.log(s, k, (v as any)[k][0]);
}
console.log(c, { wrong, docs, closed, missing, described, contr });
