import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../src/app/siteState';
import Head from '../../src/charts/tables/Head.svelte';
import { columnTerm } from '../../src/i18n/checks/columnTerm';
import { checkWordsOf } from '../../src/i18n/words/source/checkWords';
import { sourceWordsOf } from '../../src/i18n/words/source/sourceWords';
import { COLUMN_TERMS, TABLE_NAMES, tableWordsOf } from '../../src/i18n/words/source/tableWords';
import type { Budget } from '../../src/model/budget';
import type { TableRole } from '../../src/model/tables/table';
import { HEADER_RULES, NO_KEY } from '../../src/templates/columns/headers';
import { formColumns, formTableColumns, TEXT_ROLES } from '../../src/templates/forms/textForm';
import ChecksBody from '../../src/pages/checks/ChecksBody.svelte';
import SourceText from '../../src/pages/tables/SourceText.svelte';
import Tables from '../../src/pages/tables/Tables.svelte';
import type { Site } from '../../src/pages/view';
import { checkList } from '../../src/series/checks/checkList';
import { printedTables, type PrintedTable } from '../../src/series/tables/printedTables';
import { inventedBudget } from '../build/inventedData';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { inLang } from '../../src/ui/getLang';

const empty = inventedBudget('qingshi-2031', 2031);
const NEVER = /undefined|NaN|Infinity|\[object|style="/;

/** A table with a negative amount, a long name and an unknown code. */
const odd: Budget = {
  ...empty,
  tables: [
    {
      role: 'expenditure',
      label: '',
      title: '支出表',
      unit: '元',
      columns: formTableColumns('expenditure'),
      columnsFrom: 'form',
      line: 1,
      endLine: 9,
      empty: null,
      rows: [
        { row: 1, code: '', name: '合计', line: 3 },
        { row: 2, code: '299', name: '很'.repeat(40), line: 4 },
      ],
    },
  ],
  facts: [
    {
      ...empty.facts[0]!,
      id: 'expenditure/2/total',
      table: 'expenditure',
      row: 2,
      column: 'total',
      amount: -12_345,
      printed: { text: '-12,345.00', page: null, line: 4, offset: 50 },
      provenance: 'inferred',
      rule: 'a-new-rule',
      alternatives: ['basic', 'project'],
    },
  ],
};

function siteIn(lang: 'zh' | 'en'): Site {
  return siteOf({ budget: empty, view: 'tables', lang, root: '../', budgets: [], views: ['overview', 'tables'] });
}

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  const site = siteIn(lang);

  test.each([
    ['nothing', empty],
    ['odd things', odd],
  ])('the pages of a budget with %s are drawn', (_, budget) => {
    const bodies = [
      render(ChecksBody, { props: { data: checkList(toldBudget(budget, lang)), site }, context: inLang(lang) }).body,
      render(Tables, { props: { data: printedTables(toldBudget(budget, lang)), site }, context: inLang(lang) }).body,
      render(SourceText, { props: { parts: [], count: 0, site }, context: inLang(lang) }).body,
    ];
    for (const body of bodies) {
      expect(body).not.toMatch(NEVER);
      expect(body).toContain('<h1');
    }
  });

  test('a printed figure keeps its words, its worth and its line', () => {
    const { body } = render(Tables, {
      props: { data: printedTables(toldBudget(odd, lang)), site },
      context: inLang(lang),
    });
    expect(body).toMatch(/id="expenditure-2-total"/);
    expect(body).toMatch(/<data value="-12345">-12,345\.00<\/data>/);
    expect(body).toContain(`${lang === 'en' ? 'en/' : ''}qingshi-2031/source.html#l4"`);
  });
});

test('every table and column has an English name', () => {
  for (const role of TEXT_ROLES) {
    expect(TABLE_NAMES[role]).toBeTruthy();
    for (const column of formColumns(role)) expect(COLUMN_TERMS[column]).toMatch(/^[\x20-\x7e]+$/);
  }
});

test('every column that a header of any form may be has an English name, in the head of its table too', () => {
  for (const [role, rules] of Object.entries(HEADER_RULES))
    for (const [key] of rules.filter(([own]) => own !== NO_KEY)) {
      const term = columnTerm(role as TableRole, key);
      expect([key, term]).toEqual([key, expect.stringMatching(/^[A-Z“][\x20-\x7e“”]+$/)]);
      const table = { role, lists: [{ columns: [{ key, name: '事业收入', number: 1 }] }] } as unknown as PrintedTable;
      const { body } = render(Head, { props: { table, chosenColumn: undefined }, context: inLang('en') });
      expect(body).toContain(`lang="en">${term}<`);
    }
});

test('English has no Chinese in its fixed words', () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect([checkWordsOf('en'), tableWordsOf('en'), sourceWordsOf('en')]);
  expect(texts.filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
});
