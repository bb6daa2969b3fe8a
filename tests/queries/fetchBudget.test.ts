import { afterEach, expect, test, vi } from 'vitest';
import { fetchBudget } from '../../src/queries/fetchBudget';
import { DataProblem } from '../../src/queries/dataProblem';
import { inventedBudget } from '../build/inventedData';

const budget = inventedBudget('jia-2030', 2030);
const whole = JSON.stringify(budget);

function answerWith(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

async function problemWith(body: string, status = 200) {
  answerWith(body, status);
  const error: unknown = await fetchBudget('./a.json', 'jia-2030').catch((thrown: unknown) => thrown);
  if (!(error instanceof DataProblem)) throw new Error('no problem was found');
  return error.problem;
}

afterEach(() => vi.unstubAllGlobals());

test('a whole file is read', async () => {
  answerWith(whole);
  expect(await fetchBudget('./a.json', 'jia-2030')).toEqual(budget);
});

test.each([
  ['', 200, { kind: 'truncated' }],
  [whole.slice(0, 300), 200, { kind: 'truncated', found: expect.stringContaining('300') as string }],
  ['<!doctype html>', 200, { kind: 'invalid', found: '一个网页' }],
  ['gone', 404, { kind: 'unreachable', found: expect.stringContaining('404') as string }],
  ['null', 200, { kind: 'invalid' }],
  [JSON.stringify({ ...budget, year: '2030' }), 200, { kind: 'invalid', table: 'year', found: '"2030"' }],
  [JSON.stringify({ ...budget, facts: undefined }), 200, { kind: 'invalid', table: 'facts', found: '缺少这一项' }],
  [JSON.stringify({ ...budget, id: 'yi-2030' }), 200, { kind: 'invalid', table: 'id', found: 'yi-2030' }],
])('what is wrong with %.20s (%i) is named', async (body, status, problem) => {
  expect(await problemWith(body, status)).toMatchObject({ file: 'jia-2030.json', severity: 'refusal', ...problem });
});

test('no answer at all is named', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
  const error: unknown = await fetchBudget('./a.json', 'jia-2030').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ problem: { kind: 'unreachable' } });
});
