import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import CellPanel from '../../src/charts/tables/CellPanel.svelte';
import type { Fact, PlacingRule } from '../../src/model/fact';
import { printedTables } from '../../src/series/tables/printedTables';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { LANGS, type Lang } from '../../src/i18n/lang';
import { sampleBudget } from '../present/sampleBudget';
import { inLang } from '../../src/ui/getLang';

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
  return render(CellPanel, { props: { table, cell, same: [], budget: 'b', root: '', ...acts }, context: inLang(lang) })
    .body;
}

/** Rules by which a cell, its table or its unit was told: no text has lost a blank there. */
const BY_CELL = {
  alignment: ['是按位置认的', 'No ruling lines show its cell'],
  'merged-rows': ['跨了几行或几列', 'reaches over several rows or columns'],
  'open-header': ['表头管到哪几列', 'over which columns its header stands'],
  'headers-alone': ['标题没有认出来', 'was not recognised'],
  'unclear-title': ['标题里有字认不出来', 'characters that are not known'],
  'unit-of-others': ['没有印单位', 'prints no unit'],
  'code-as-printed': ['编码印得不完整', 'printed incomplete'],
  correction: ['照一条更正读', 'A person has said'],
} as const satisfies Partial<Record<PlacingRule, readonly [zh: string, en: string]>>;

/** Rules by which a text's figure was given to a column. */
const BY_TEXT = {
  'project-purpose': ['记作商品和服务支出', 'project money is goods and services'],
  'own-before-transfer': ['本级的列在上级转移的列之前', 'transfers from above'],
  'carryover-is-project': ['记作项目的钱', 'carried over is project money'],
  'pay-is-personnel': ['记作人员经费', 'are personnel expenditure'],
  'first-that-fits': ['放得下的列不止一个', 'the first was taken'],
} as const satisfies Partial<Record<PlacingRule, readonly [zh: string, en: string]>>;

/** What is said of amounts that nobody prints; a figure in a table is printed. */
const OF_AMOUNTS = /只容一个范围|allow a range/;
const OF_TEXTS = /丢了空格|lost its blank/;

describe('the panel of a figure', () => {
  test.each(Object.entries(BY_CELL))('says by %s what its place rests on, and nothing of lost blanks', (rule, said) => {
    for (const [index, lang] of LANGS.entries()) {
      const body = panelOf(rule, lang);
      expect(body).toContain(said[index]);
      expect(body).not.toMatch(OF_TEXTS);
      expect(body).not.toMatch(OF_AMOUNTS);
    }
  });

  test.each(Object.entries(BY_TEXT))(
    'says by %s that a text has lost its blanks, and what was chosen',
    (rule, said) => {
      for (const [index, lang] of LANGS.entries()) {
        const body = panelOf(rule, lang);
        expect(body).toContain(said[index]);
        expect(body).toMatch(OF_TEXTS);
        expect(body).not.toMatch(OF_AMOUNTS);
      }
    },
  );

  test('says of a rule that it does not know no more than that there is one', () => {
    const body = panelOf('a-rule-of-old', 'zh');
    expect(body).toContain('按规则选了一种');
    expect(body).not.toMatch(OF_TEXTS);
  });
});
