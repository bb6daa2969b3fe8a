import { invent } from '/work/main/tests/invent/invent';
import { ingest } from '/work/main/src/ingest/ingest';
import { writeFileSync } from 'node:fs';
const from = Number(process.argv[2] ?? 1), to = Number(process.argv[3] ?? 40), verbose = process.argv[4];
let refused = 0, wrongSure = 0, wrongInf = 0, missing = 0, extra = 0, total = 0, sure = 0; let slow = 0; let prov: Record<string, number> = {}; const unk: string[] = [];
const agg = { changes: 0, changesFound: 0, projects: 0, projectsFound: 0, targets: 0, targetsFound: 0 };
for (let seed = from; seed <= to; seed++) {
  const doc = invent(seed);
  const t = process.cpuUsage();
  const r = ingest({ bytes: new TextEncoder().encode(doc.text), file: doc.file, sha256: '' });
  const ms = process.cpuUsage(t).user / 1000; slow = Math.max(slow, ms);
  if (verbose) writeFileSync('/tmp/inv' + seed + '.txt', doc.text);
  if (!r.ok) { refused++; console.log('REFUSED', seed, JSON.stringify(r.problem)); continue; }
  const b = r.value.budget;
  const key = (f: { table: string; line: number; published: string; }) => f.table + '|' + f.line + '|' + f.published;
  const mine = new Map<string, any[]>(); for (const f of b.facts) { const k = key({ table: f.table, line: f.printed.line, published: f.printed.text }); mine.set(k, [...(mine.get(k) ?? []), f]); }
  let bad = 0;
  const say = (...a: unknown[]) => { bad++; if (verbose && bad < 12) console.log('  ', seed, ...a); };
  for (const t of doc.truth.facts) {
    total++;
    const list = mine.get(key(t)) ?? [];
    const i = list.findIndex((f) => f.column === t.column && f.row === t.row && f.name === t.name && f.code === t.code && f.amount === t.amount);
    if (i >= 0) { const f = list[i]; prov[f.provenance] = (prov[f.provenance] ?? 0) + 1; list.splice(i, 1); continue; }
    const j = list.findIndex((f) => true);
    if (j < 0) { missing++; say('MISSING', t); continue; }
    const f = list.splice(j, 1)[0];
    prov[f.provenance] = (prov[f.provenance] ?? 0) + 1;
    if (f.column === t.column) { wrongSure++; say('META', [f.row, f.code, f.name, f.amount], [t.row, t.code, t.name, t.amount], 'line', t.line); }
    else if (f.provenance === 'inferred') wrongInf++;
    else { wrongSure++; say('WRONG', f.id, f.provenance, f.name, f.printed.text, 'true', t.column, 'line', t.line); }
  }
  for (const [k, l] of mine) for (const f of l) { extra++; say('EXTRA', f.id, f.name, f.printed); }
  const nun = r.value.numbers.filter((n) => n.role === 'unknown'); if (nun.length) { unk.push(seed + ':' + nun.length); if (verbose) console.log('  unknown', nun.slice(0, 5)); }
  for (const c of doc.truth.changes) { agg.changes++; const m = b.statements.find((s) => s.change && s.scope === c.scope && s.code === c.code && s.subject === c.subject && s.change.amount === c.change && s.current === c.current && s.change.reason === c.reason); if (m) agg.changesFound++; else if (verbose) { const near = b.statements.filter((s) => s.change && (s.change.printed.line === c.line || s.quote.line===c.line)); console.log('  CHANGE', seed, JSON.stringify(c), 'NEAR', JSON.stringify(near.map((s) => [s.scope, s.code, s.subject, s.current, s.change!.amount, s.change!.reason]))); } }
  for (const c of doc.truth.projects) { agg.projects++; const m = b.projects.find((p) => p.name === c.name && p.code === c.code && p.amount?.amount === c.amount && p.basis === c.basis && p.allocation === c.allocation.replace(/\s/g,'') && p.period === c.period && p.reason === c.reason.replace(/\s/g,'')); if (m) agg.projectsFound++; else if (verbose) console.log('  PROJECT', seed, JSON.stringify(c), JSON.stringify(b.projects.find((p) => p.name === c.name))); }
  const all = b.targets.flatMap((t) => t.targets.map((g) => ({ ...g, project: t.project })));
  for (const c of doc.truth.targets) { agg.targets++; const m = all.find((g) => g.project === c.project && g.level1 === c.level1 && g.level2 === c.level2 && g.indicator === c.indicator && g.operator === c.operator && g.value === c.value && g.unit === c.unit && g.lastYear === c.lastYear && g.weight === c.weight && g.place.line >= c.line && g.place.line <= c.endLine); if (m) agg.targetsFound++; else if (verbose) console.log('  TARGET', seed, JSON.stringify(c), JSON.stringify(all.find((g) => g.place.line >= c.line && g.place.line <= c.endLine))); }
  if (bad) console.log('seed', seed, 'bad', bad);
  const notok = b.checks.filter((c) => c.state === '不符'); if (notok.length && doc.truth.planted.length === 0) console.log('seed', seed, 'CONTRADICTION', notok.length, verbose ? notok.slice(0, 3).map((c) => [c.id, c.left.text, c.right.text, c.difference, c.bound]) : notok[0]!.id);
}
console.log({ total, refused, wrongSure, wrongInf, missing, extra, prov, slow, agg }, 'unknown', unk.join(' '));
