import { render } from 'svelte/server';
import { describe, expect, it, test } from 'vitest';
import { pageState } from '../../src/app/pageState';
import { siteOf } from '../../src/app/siteState';
import UnreadStrip from '../../src/app/shell/UnreadStrip.svelte';
import { renderFace } from '../../src/app/oneFile/renderFace';
import { LANGS, type Lang } from '../../src/i18n/lang';
import { notReadWordsOf } from '../../src/i18n/words/source/notReadWords';
import { noticeQuote, noticeText } from '../../src/i18n/problems/noticeText';
import { tableWordsOf } from '../../src/i18n/words/source/tableWords';
import { unreadWordsOf } from '../../src/i18n/words/source/unreadWords';
import { wordsOf } from '../../src/i18n/words/words';
import { indexEntry } from '../../src/model/budgetFile';
import type { Budget } from '../../src/model/budget';
import { noticeOf } from '../../src/model/problems/problem';
import Changes from '../../src/pages/changes/Changes.svelte';
import NotRead from '../../src/pages/checks/NotRead.svelte';
import Overview from '../../src/pages/overview/Overview.svelte';
import OverviewTop from '../../src/pages/overview/OverviewTop.svelte';
import { overviewTop } from '../../src/series/overview/overview';
import Tables from '../../src/pages/tables/Tables.svelte';
import TrustTeaser from '../../src/pages/overview/TrustTeaser.svelte';
import type { PageKey } from '../../src/addresses/viewKey';
import type { Site } from '../../src/pages/view';
import { changeList } from '../../src/series/changes/changeList';
import { lostTables, notRead } from '../../src/series/unread/notRead';
import { drawnOverview } from '../../src/pages/drawnOverview';
import { printedTables } from '../../src/series/tables/printedTables';
import { trust } from '../../src/series/checks/trust';
import { inventedBudget } from '../build/inventedData';
import { sampleBudget } from '../present/sampleBudget';
import { readableText } from './readableText';
import { budgetWithEveryNotice, budgetWithoutRow } from './unreadBudget';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { inLang } from '../../src/ui/getLang';

const every = budgetWithEveryNotice();
const withoutRow = budgetWithoutRow();

function siteIn(budget: Budget, lang: Lang, view: PageKey = 'checks'): Site {
  return siteOf(pageState({ view, lang }, '../', budget, [indexEntry(budget)]).site);
}

const section = (budget: Budget, lang: Lang): string =>
  render(NotRead, { props: { data: notRead(budget), site: siteIn(budget, lang) }, context: inLang(lang) }).body;

describe.each(LANGS)('the page of the checks, in %s', (lang) => {
  const body = section(every, lang);
  const text = readableText(body);
  const shown = [...notRead(every).money, ...notRead(every).kept];

  it.each(shown.map((one) => [one.notice.kind, one] as const))('tells a notice %s with its place', (_, one) => {
    const item = new RegExp(`<li id="${one.anchor}"[\\s\\S]*?</li>`).exec(body.replace(/<!--.*?-->/g, ''))?.[0] ?? '';
    const said = readableText(item);
    const { title, why, effect } = noticeText(one.notice, lang);
    for (const words of [title, why, effect, noticeQuote(one.notice), one.notice.table]) expect(said).toContain(words);
    if (one.notice.line !== null) {
      expect(said).toMatch(lang === 'zh' ? `第 ${one.notice.line} 行` : `line ${one.notice.line}`);
      expect(item).toContain(`source.html#l${one.notice.line}"`);
    }
    if (one.count !== null) expect(said).toContain(String(one.count));
    expect(item).toContain(`>${one.mark}</span>`);
  });

  it('has two groups, says how many numbers were read and how many were not, and is never in the colour of alarm', () => {
    const { groups } = notReadWordsOf(lang);
    const [money, kept] = [text.indexOf(groups.money.title), text.indexOf(groups.kept.title)];
    expect(money).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(money);
    expect(text).toContain('1,136');
    expect(text).toMatch(lang === 'zh' ? /没有读进来的：40.个数/ : /Not read: 40 numbers/);
    expect(body).not.toMatch(/alarm|style=/);
  });

  it('is one line with the count where everything was read', () => {
    const sample = sampleBudget();
    const all = readableText(section(sample, lang));
    expect(all.replace(/\u00a0/g, ' ')).toBe(
      lang === 'zh' ? '每个数都读进来了：1,138 个。' : 'Every number was read: 1,138 of them.',
    );
  });

  it('names what the sum lacks, and says that it is not filled in', () => {
    const said = readableText(section(withoutRow, lang));
    expect(said).toMatch(
      lang === 'zh' ? /差 61\.97 万元，应当就是它；不替文件填/ : /619\.7 thousand yuan, which should be it/,
    );
  });
});

describe.each(LANGS)('the page of the tables, in %s', (lang) => {
  const { cell, sum } = tableWordsOf(lang).notRead;
  const { body } = render(Tables, {
    props: { data: printedTables(toldBudget(withoutRow, lang)), site: siteIn(withoutRow, lang, 'tables') },
    context: inLang(lang),
  });
  const table = /<section id="table-expenditure"[\s\S]*?<\/section>/.exec(body)?.[0] ?? '';
  const rows = (table.match(/<tr[\s\S]*?<\/tr>/g) ?? []).map(readableText);

  it('shows the row without its money in its table: words in every cell, no figure', () => {
    const row = rows.find((one) => one.includes('事业单位医疗') && !one.includes('行政事业')) ?? '';
    expect(row.split(cell)).toHaveLength(4);
    expect(row).not.toMatch(/\d\.\d\d/);
  });

  it('says below the sum what the rows that were read add up to', () => {
    const at = rows.findIndex((one) => one.includes('210 11') && one.includes('行政事业单位医疗'));
    expect(rows[at]).toContain('84.89');
    expect(rows[at + 1]).toContain(sum(3));
    expect(rows[at + 1]).toContain('22.92');
    expect(table).not.toMatch(/<t[dh][^>]*>(?:<[^>]*>)*61\.97/);
  });

  it('names the tables that are not there, each with the reason', () => {
    const site = siteIn(every, lang, 'tables');
    const said = readableText(
      render(NotRead, { props: { data: lostTables(every), site }, context: inLang(lang) }).body,
    );
    for (const { notice } of lostTables(every).lost) {
      const { title, why, effect } = noticeText(notice, lang);
      for (const words of [title, why, effect]) expect(said).toContain(words);
    }
    expect(lostTables(every).lost.map(({ notice }) => notice.kind)).toContain('other-table');
  });

  it('calls no table empty of which only the head was read', () => {
    const sample = sampleBudget();
    const bare: Budget = {
      ...sample,
      tables: sample.tables.map((one) => (one.role === 'carryover' ? { ...one, empty: null, rows: [] } : one)),
      facts: sample.facts.filter((fact) => fact.table !== 'carryover'),
      problems: [noticeOf('bare-table', { role: 'carryover' }, { table: '表11', line: 840 }, 'x.txt')],
    };
    const said = render(Tables, {
      props: { data: printedTables(toldBudget(bare, lang)), site: siteIn(bare, lang, 'tables') },
      context: inLang(lang),
    }).body;
    const entry = /<a href="#table-carryover"[\s\S]*?<\/a>/.exec(said)?.[0] ?? '';
    expect(readableText(entry)).toContain(cell);
    expect(readableText(entry)).not.toContain(tableWordsOf(lang).empty);
  });
});

/** A budget of which next to nothing was read. */
const unread: Budget = {
  ...inventedBudget('qingshi-2031', 2031),
  facts: [],
  coverage: { total: 30, kinds: { unknown: 30 } },
  problems: [
    noticeOf('unread-page', { pages: [1, 2] }, {}, 'x.txt'),
    noticeOf('absent-part', { part: 'narrative' }, { table: '预算情况说明' }, 'x.txt'),
  ],
};

/** What the first page of a budget says, its head and its flows. */
function overviewOf(budget: Budget, lang: Lang): string {
  const site = siteIn(budget, lang, 'overview');
  const head = render(OverviewTop, {
    props: { data: overviewTop(toldBudget(budget, lang)), site },
    context: inLang(lang),
  });
  const rest = render(Overview, {
    props: { data: drawnOverview(budget, null, '', lang), site },
    context: inLang(lang),
  });
  return readableText(head.body + rest.body);
}

describe.each(LANGS)('what was not read is neither nought nor the document’s silence, in %s', (lang) => {
  const words = unreadWordsOf(lang);
  const page = overviewOf(unread, lang);

  test('on the first page', () => {
    expect(page).toContain(words.figure);
    expect(page).toContain(words.change);
    expect(page).toContain(words.chart);
    expect(page).not.toMatch(/(?<![\d.,])0(?:\.0+)?(?![\d.,])/);
    for (const silent of [wordsOf(lang).headline.unknown, wordsOf(lang).headline.notPrior, wordsOf(lang).flows.empty])
      expect(page).not.toContain(silent);
  });

  test('on the page of the changes', () => {
    const changes = readableText(
      render(Changes, {
        props: { data: changeList(unread), site: siteIn(unread, lang, 'changes') },
        context: inLang(lang),
      }).body,
    );
    expect(changes).toContain(words.changes);
    expect(changes).toContain(words.notUnsaid);
  });

  test('where all was read, the document’s silence is called what it is', () => {
    const silent: Budget = { ...unread, problems: [], coverage: { total: 1, kinds: { fact: 1 } } };
    const said = overviewOf(silent, lang);
    expect(said).toContain(wordsOf(lang).headline.unknown);
    expect(said).not.toContain(words.figure);
  });
});

test.each(LANGS)(
  'the overview and a strip above every page say that money is missing, with the same number (%s)',
  (lang) => {
    const site = siteIn(every, lang, 'overview');
    const [teaser, strip] = [
      render(TrustTeaser, { props: { trust: trust(toldBudget(every, lang)), seal: 6, site }, context: inLang(lang) })
        .body,
      render(UnreadStrip, { props: { site }, context: inLang(lang) }).body,
    ];
    for (const body of [teaser, strip]) {
      expect(readableText(body)).toMatch(lang === 'zh' ? /40.个数/ : /40 numbers/);
      expect(body).toContain('checks.html#not-read"');
    }
    const whole = sampleBudget();
    expect(
      readableText(render(UnreadStrip, { props: { site: siteIn(whole, lang) }, context: inLang(lang) }).body),
    ).toBe('');
    expect(pageState({ view: 'overview', lang }, './', whole, []).site).not.toHaveProperty('unread');
  },
);

test('the face of the one file says it in both languages', async () => {
  const face = readableText(await renderFace(every, '1.0'));
  for (const lang of LANGS) expect(face).toContain(notReadWordsOf(lang).strip.text(40));
  expect(await renderFace(sampleBudget(), '1.0')).not.toMatch(/没有读进来|not be read/);
});
