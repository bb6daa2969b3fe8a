import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import CellPanel from '../../src/charts/tables/CellPanel.svelte';
import type { Fact } from '../../src/model/fact';
import { printedTables } from '../../src/series/tables/printedTables';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import type { Lang } from '../../src/i18n/lang';
import { sampleBudget } from '../present/sampleBudget';

/** The panel of a figure whose place the rule chose. */
function panelOf(rule: string, lang: Lang): string {
  const sample = sampleBudget();
  const [first, ...others] = sample.facts;
  if (!first) throw new Error('the sample has no facts');
  const guessed: Fact = { ...first, provenance: 'inferred', rule, alternatives: [] };
  const { tables } = printedTables(toldBudget({ ...sample, facts: [guessed, ...others] }, lang));
  const table = tables.find(({ role }) => role === guessed.table);
  const cell = table?.rows.find(({ row }) => row === guessed.row)?.cells[guessed.column];
  if (!table || !cell) throw new Error(`no cell of ${guessed.id}`);
  const acts = { onchoose: () => undefined, onclose: () => undefined };
  return render(CellPanel, { props: { table, cell, same: [], budget: 'b', root: '', lang, ...acts } }).body;
}

describe('the panel of a figure', () => {
  test.each([
    ['alignment', 'zh', '表格线没有说清这个数在哪一格，是按位置认的'],
    ['alignment', 'en', 'No ruling lines show its cell for certain'],
    ['merged-rows', 'zh', '这个数的格跨了几行或几列，是按位置认的'],
    ['merged-rows', 'en', 'Its cell reaches over several rows or columns'],
  ] as const)('says by %s in %s where its cell was told from, and nothing of lost blanks', (rule, lang, sentence) => {
    const body = panelOf(rule, lang);
    expect(body).toContain(sentence);
    expect(body).not.toMatch(/丢了空格|lost its blank/);
  });

  test('speaks of lost blanks where a text has lost them', () => {
    expect(panelOf('first-that-fits', 'zh')).toContain('丢了空格，放得下的列不止一个');
    expect(panelOf('first-that-fits', 'en')).toContain('lost its blank cells');
  });
});
