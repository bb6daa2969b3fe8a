import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Budget } from '../../src/model/budget';
import { fen } from './derivations';
import { SITE, sitePages } from './sitePages';

/** The word, or in a printed table the sign, that stands beside a figure whose place a rule chose. */
const MARK = /推断|按规则|\d\s*推|\d i\b|inferred|a rule chose/i;

/** Elements that hold one figure with its words. */
const ROWS = ['li', 'tr', 'td', 'dd', 'figure', 'button'];
const VOID = ['br', 'img', 'input', 'link', 'meta', 'hr', 'wbr', 'source', 'col'];

interface Open {
  name: string;
  text: string;
  values: number[];
}

/** Every figure of a page with the words of the nearest row around it, or of the page where there is none. */
function rowsOf(html: string): { value: number; text: string }[] {
  const drawn = html.replace(/<(script|style).*?<\/\1>/gs, '').replace(/<!--.*?-->/gs, '');
  const found: { value: number; text: string }[] = [];
  const open: Open[] = [{ name: '', text: '', values: [] }];
  const close = (): void => {
    const done = open.pop();
    const above = open.at(-1);
    if (!done) return;
    // A figure with its own mark in its cell needs none in its row.
    const settled = ROWS.includes(done.name) && (MARK.test(done.text) || done.name !== 'td');
    if (settled || !above) found.push(...done.values.map((value) => ({ value, text: done.text })));
    else above.values.push(...done.values);
    if (above) above.text += ` ${done.text}`;
  };
  for (const [, text = '', end, name = '', attributes = ''] of drawn.matchAll(/([^<]*)<(\/?)([\w-]+)([^>]*)>/g)) {
    open.at(-1)!.text += text;
    if (end) close();
    else if (!VOID.includes(name) && !attributes.endsWith('/')) {
      const value = name === 'data' ? /value="([^"]*)"/.exec(attributes)?.[1] : undefined;
      open.push({ name, text: '', values: value === undefined ? [] : [Number(value)] });
    }
  }
  while (open.length > 0) close();
  return found;
}

/** Worths that are nothing but figures in inferred places, or sums of such with printed ones. */
function guessedWorths({ facts, statements, projects }: Budget): { yuan: Set<number>; hundredths: Set<string> } {
  const guessed = facts.filter(({ provenance, amount }) => provenance === 'inferred' && amount !== 0);
  const sure = new Set([
    ...facts.filter(({ provenance }) => provenance !== 'inferred').map(({ amount }) => fen(amount)),
    ...statements.flatMap(({ amount, current }) => [fen(amount?.amount ?? 0), fen(current ?? 0)]),
    ...projects.map(({ amount }) => fen(amount?.amount ?? 0)),
  ]);
  const classes: Readonly<Record<string, string>> = { goods_services: '302', individuals_families: '303' };
  const sums = Object.entries(classes).flatMap(([column, code]) => {
    const own = guessed.filter((fact) => fact.column === column && fact.code.length === 3);
    const basic = facts.find((fact) => fact.table === 'basic' && fact.code === code && fact.column === 'total');
    return own.length === 0 ? [] : [own.reduce((sum, { amount }) => sum + fen(amount), fen(basic?.amount ?? 0))];
  });
  const whole = fen(
    facts.find(({ table, code, column }) => table === 'expenditure' && code === '' && column === 'total')?.amount ?? 0,
  );
  return {
    yuan: new Set([...guessed.map(({ amount }) => fen(amount)), ...sums].filter((worth) => !sure.has(worth))),
    hundredths: new Set(sums.map((sum) => ((100 * sum) / whole).toFixed(3))),
  };
}

const pages = sitePages()
  .flatMap(({ url, embed, budget }) =>
    [url, ...(embed === undefined ? [] : [embed])].map((one) => ({ url: one, budget })),
  )
  .filter(({ url }) => url.endsWith('.html'));
const budgets = new Map<string, ReturnType<typeof guessedWorths>>();
function worthsOf(id: string): ReturnType<typeof guessedWorths> {
  const known = budgets.get(id);
  if (known) return known;
  const read = guessedWorths(JSON.parse(readFileSync(`${SITE}/data/budgets/${id}.json`, 'utf8')) as Budget);
  budgets.set(id, read);
  return read;
}

describe('a figure in an inferred place', () => {
  test.each(pages)('is marked wherever $url shows it', ({ url, budget }) => {
    const { yuan, hundredths } = worthsOf(budget);
    const rows = rowsOf(readFileSync(`${SITE}/${decodeURI(url)}`, 'utf8'));
    const shown = rows.filter(({ value }) => yuan.has(fen(value)) || hundredths.has(value.toFixed(3)));
    expect(shown.filter(({ text }) => !MARK.test(text))).toEqual([]);
  });

  test('occurs in this site, so that there is something to mark', () => {
    const shown = pages.map(({ url, budget }) => {
      const rows = rowsOf(readFileSync(`${SITE}/${decodeURI(url)}`, 'utf8'));
      return rows.filter(({ value }) => worthsOf(budget).yuan.has(fen(value))).length;
    });
    expect(shown.filter((count) => count > 0).length).toBeGreaterThan(6);
  });
});
