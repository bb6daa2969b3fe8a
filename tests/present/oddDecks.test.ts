import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { deckOf } from '../../src/present/deck';
import DeckPage from '../../src/present/DeckPage.svelte';
import { SLIDE_KINDS, USUAL_DECK, type DeckSettings } from '../../src/model/deckSettings';
import { inventedBudget } from '../build/inventedData';
import { spokenOf } from '../../src/present/spokenOf';
import { oddBudgets } from './oddBudgets';
import { sampleBudget } from './sampleBudget';
import { inLang } from '../../src/ui/getLang';

/** What no slide may ever say, and styles that the policy forbids. */
const NEVER = /undefined|NaN|Infinity|\[object|style="/;

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  const place = {
    lang,
    explorer: '../index.html',
    minute: '',
    asks: '',
    address: 'https://budget.example/',
    other: './speaker.html',
  };
  const budgets = { ...oddBudgets(), 'nothing but a total': inventedBudget('qingshi-2031', 2031) };

  const settings: Record<string, DeckSettings> = {
    usual: USUAL_DECK,
    'all kinds of slides': { slides: SLIDE_KINDS.filter((kind) => kind !== 'total'), sentences: {} },
  };
  const cases = Object.entries(budgets).flatMap(([name, budget]) =>
    Object.entries(settings).map(([which, chosen]) => ({ name, budget, which, chosen })),
  );

  test.each(cases)('the deck of a budget with $name is drawn, $which', ({ budget, chosen }) => {
    const deck = deckOf(budget, chosen, place);
    for (const speaker of [false, true]) {
      const { body } = render(DeckPage, { props: { deck, speaker }, context: inLang(deck.lang) });
      expect(body).not.toMatch(NEVER);
      const steps = deck.slides.reduce((sum, slide) => sum + slide.steps, 0);
      expect(body.match(/<section/g)?.length).toBe(steps);
      expect(body.replace(/<!--.*?-->/g, '')).not.toMatch(/<h2[^>]*>\s*<\/h2>/);
    }
  });

  test('each slide gives the speaker one plain sentence to say first', () => {
    const deck = deckOf(sampleBudget(), settings['all kinds of slides']!, place);
    const { body } = render(DeckPage, { props: { deck, speaker: true }, context: inLang(deck.lang) });
    expect(body.match(/class="say/g)).toHaveLength(deck.slides.length);
    for (const slide of deck.slides) {
      const said = spokenOf(slide, deck);
      expect(said).toMatch(/[。？.]$/);
      expect(said).not.toMatch(/[。.，,？?][。.]/);
      expect(said.length).toBeLessThan(260);
    }
  });

  test('what is said first is the finding with its figures', () => {
    const { slides, ...deck } = deckOf(sampleBudget(), USUAL_DECK, place);
    const said = new Map(slides.map((slide) => [slide.kind, spokenOf(slide, deck)]));
    // Worked out by hand: 5,132.04 − 4,187.94 = 944.10; 20 + 10 = 30; 240 + 120 + 78 + 65 = 503.
    const figures = lang === 'zh' ? ['944.10', '30', '503.00'] : ['9,441.0', '300', '5,030.0'];
    expect(
      [said.get('total'), said.get('unit'), said.get('projects')].map((text, index) => text?.includes(figures[index]!)),
    ).toEqual([true, true, true]);
  });
});
