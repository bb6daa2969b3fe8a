import { afterEach, expect, test, vi } from 'vitest';
import { LANGS, type Lang } from '../../src/i18n/lang';
import { fetchBudget } from '../../src/queries/fetchBudget';
import { DataProblem, faultSentence } from '../../src/queries/dataProblem';
import { inventedBudget } from '../build/inventedData';

const budget = inventedBudget('jia-2030', 2030);
const whole = JSON.stringify(budget);

function answerWith(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

async function faultWith(body: string, status = 200) {
  answerWith(body, status);
  const error: unknown = await fetchBudget('./a.json', 'jia-2030').catch((thrown: unknown) => thrown);
  if (!(error instanceof DataProblem)) throw new Error('no problem was found');
  return { kind: error.kind, ...error.fault };
}

afterEach(() => vi.unstubAllGlobals());

test('a whole file is read', async () => {
  answerWith(whole);
  expect(await fetchBudget('./a.json', 'jia-2030')).toEqual(budget);
});

interface Fault {
  kind: string;
  place?: string;
  found?: Record<Lang, RegExp>;
}

test.each<[body: string, status: number, fault: Fault]>([
  ['', 200, { kind: 'truncated' }],
  [whole.slice(0, 300), 200, { kind: 'truncated', found: { zh: /300/, en: /300/ } }],
  ['<!doctype html>', 200, { kind: 'invalid', found: { zh: /^一个网页$/, en: /^a web page$/ } }],
  ['gone', 404, { kind: 'unreachable', found: { zh: /404/, en: /404/ } }],
  ['null', 200, { kind: 'invalid' }],
  [
    JSON.stringify({ ...budget, year: '2030' }),
    200,
    { kind: 'invalid', place: 'year', found: { zh: /^"2030"$/, en: /^"2030"$/ } },
  ],
  [
    JSON.stringify({ ...budget, facts: undefined }),
    200,
    { kind: 'invalid', place: 'facts', found: { zh: /^缺少这一项$/, en: /^nothing there$/ } },
  ],
  [
    JSON.stringify({ ...budget, id: 'yi-2030' }),
    200,
    { kind: 'invalid', place: 'id', found: { zh: /^yi-2030$/, en: /^yi-2030$/ } },
  ],
])('what is wrong with %.20s (%i) is named in both languages', async (body, status, { kind, place = '', found }) => {
  const fault = await faultWith(body, status);
  expect(fault).toMatchObject({ file: 'jia-2030.json', kind, place });
  for (const lang of LANGS) {
    if (found) expect(fault.found[lang]).toMatch(found[lang]);
    expect(faultSentence(fault, lang)).toContain(fault.found[lang]);
  }
  expect(faultSentence(fault, 'en')).not.toMatch(/[\u4e00-\u9fff]/);
});

test('no answer at all is named', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
  const error: unknown = await fetchBudget('./a.json', 'jia-2030').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: 'unreachable' });
});
