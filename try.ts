import { writeFileSync } from 'node:fs';
import { FORMS, printInvented } from './tests/print/printInvented';
import { judgePdf, readPrinted } from './tests/print/readPrinted';
const [from = 1, to = 3, only = ''] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 3), process.argv[4] ?? ''];
let bad = 0, docs = 0, facts = 0, t = 0;
for (const form of FORMS.filter((f) => only === '' || f.name === only)) for (let seed = from; seed <= to; seed++) {
  const p = printInvented(seed, form);
  docs++; facts += p.facts.length;
  if (process.argv[5]) writeFileSync(process.argv[5], p.bytes);
  const h = JSON.stringify({ ...p.habits, runningHead: undefined });
  try {
    const b = performance.now();
    const { value, refusal } = await readPrinted(p.bytes, p.file);
    t += performance.now() - b;
    if (!value) { bad++; console.log(form.name, seed, 'REFUSED', refusal, h); continue; }
    const v = judgePdf(value, p.facts);
    const notices = value.budget.problems.filter(({ kind }) => !/^absent/.test(kind)).map((x) => x.kind);
    if (v.wrong.length + v.missing.length + v.guessed.length + v.inferred > 0 || notices.length) { bad++; console.log(form.name, seed, p.facts.length, 'wrong', v.wrong.length, 'missing', v.missing.length, 'guessed', v.guessed.length, 'inferred', v.inferred, notices.slice(0, 5).join(), h);
      for (const x of value.budget.problems.filter(({ kind }) => !/^absent/.test(kind)).slice(0,3)) console.log('   N', JSON.stringify({...x}).slice(0,200));
      for (const w of v.wrong.slice(0, 3)) console.log('   W', w);
      for (const w of v.missing.slice(0, 3)) console.log('   M', w); }
  } catch (e) { bad++; console.log(form.name, seed, 'THROWN', (e as Error).stack?.split('\n').slice(0, 4).join(' '), h); }
}
console.log(docs, 'docs', facts, 'facts', bad, 'bad', Math.round(t), 'ms reading');
