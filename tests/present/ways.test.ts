import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../src/app/siteState';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { LANGS } from '../../src/i18n/lang';
import { USUAL_DECK } from '../../src/model/deckSettings';
import AskBody from '../../src/pages/ask/AskBody.svelte';
import { renderDecks } from '../../src/present/server';
import BridgeSlide from '../../src/present/slides/BridgeSlide.svelte';
import { unbroken } from '../../src/i18n/formats/phraseText';
import { bridge, foldBridge } from '../../src/series/changes/bridge';
import { askView } from '../../src/series/questions/askView';
import { qrPath } from '../../src/ui/qr/qrPath';
import { inventBodyOverYears } from '../invent/bodyOverYears';
import { sampleBudget } from './sampleBudget';
import { inLang } from '../../src/ui/getLang';

const SITE = 'https://budget.test/open/';
const budget = sampleBudget();

describe.each(LANGS)('in %s', (lang) => {
  const folder = lang === 'zh' ? '' : 'en/';

  test('the code of a deck leads to the page of the questions beside it, not to the first page', async () => {
    const decks = await renderDecks(budget, USUAL_DECK, () => 'index.html', SITE);
    const deck = decks.find((one) => one.lang === lang && one.view === 'deck')!;
    expect(deck.body).toContain(`d="${qrPath(`${SITE}${folder}${budget.id}/ask.html`).path}"`);
    expect(deck.body).not.toContain(`d="${qrPath(`${SITE}index.html`).path}"`);
  });

  test('the first slide offers the year in a minute, once, and no slide does where no total is printed', async () => {
    const linksOf = async (of: typeof budget): Promise<number> => {
      const decks = await renderDecks(of, USUAL_DECK, () => 'index.html', '');
      const deck = decks.find((one) => one.lang === lang && one.view === 'deck')!;
      const first = new Set(
        [...deck.body.matchAll(/data-slide="(\d+)"(?:(?!data-slide).)*?class="minute/gs)].map(([, number]) => number),
      );
      expect([...first].every((number) => number === '1')).toBe(true);
      return first.size;
    };
    expect(await linksOf(budget)).toBe(1);
    expect(await linksOf({ ...budget, facts: [] })).toBe(0);
  });

  test('the sheet of questions leads back by its code where the site knows its address, and else says nothing of one', () => {
    const data = askView(toldBudget(budget, lang), toldBudget(budget, 'zh'));
    const state = { budget, view: 'ask', lang, root: '../', budgets: [], views: ['ask' as const] } as const;
    const address = `${SITE}${folder}${budget.id}/ask.html`;
    const drawn = (known: object) =>
      render(AskBody, {
        props: { data, site: siteOf({ ...state, budgets: [], views: ['ask'], ...known }) },
        context: inLang(lang),
      }).body;
    expect(drawn({ address })).toContain(`d="${qrPath(address).path}"`);
    expect(drawn({ address })).toContain('budget.test/open/');
    expect(drawn({})).not.toMatch(/crispEdges|扫一扫|Scan/);
  });
});

test('every step of a bridge on a slide is named, also where its bar leaves no room beside it', () => {
  const { budgets } = inventBodyOverYears(2);
  for (const [index, own] of budgets.entries()) {
    const found = bridge(own, budgets[index - 1] ?? null);
    if (!found) continue;
    const { body } = render(BridgeSlide, { props: { bridge: foldBridge(found, 4), step: 1 }, context: inLang('zh') });
    const labels = [...body.replace(/<!--.*?-->/g, '').matchAll(/<text[^>]*>([^<]*)<tspan/g)].map(([, name]) =>
      name!.trim(),
    );
    expect(labels.length).toBeGreaterThan(4);
    expect(labels.filter((name) => name === '')).toEqual([]);
  }
});

test('a Chinese title keeps its numbers with their words, an English one breaks anywhere', () => {
  expect(unbroken(['每 100 元，83 元'], 'zh')).toEqual(['每\u00a0100\u00a0元，83\u00a0元']);
  expect(unbroken(['of every 100'], 'en')).toEqual(['of every 100']);
});
