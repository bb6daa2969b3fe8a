import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { deckOf } from '../../src/present/deck';
import DeckPage from '../../src/present/DeckPage.svelte';
import { USUAL_DECK } from '../../src/model/deckSettings';
import { inventedBudget } from '../build/inventedData';
import { oddBudgets } from './oddBudgets';

/** What no slide may ever say, and styles that the policy forbids. */
const NEVER = /undefined|NaN|Infinity|\[object|style="/;

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  const place = { lang, explorer: '../index.html', address: 'https://budget.example/', other: './speaker.html' };
  const budgets = { ...oddBudgets(), 'nothing but a total': inventedBudget('qingshi-2031', 2031) };

  test.each(Object.entries(budgets))('the deck of a budget with %s is drawn', (_, budget) => {
    const deck = deckOf(budget, USUAL_DECK, place);
    for (const speaker of [false, true]) {
      const { body } = render(DeckPage, { props: { deck, speaker } });
      expect(body).not.toMatch(NEVER);
      const steps = deck.slides.reduce((sum, slide) => sum + slide.steps, 0);
      expect(body.match(/<section/g)?.length).toBe(steps);
      expect(body.replace(/<!--.*?-->/g, '')).not.toMatch(/<h2[^>]*>\s*<\/h2>/);
    }
  });
});
