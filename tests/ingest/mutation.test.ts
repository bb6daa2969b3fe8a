import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { pageState } from '../../src/app/pageState';
import { siteOf } from '../../src/app/siteState';
import NotRead from '../../src/pages/checks/NotRead.svelte';
import { readableText } from '../problems/readableText';
import { KINDS, PUBLISHED, publishedShares } from './mutationKinds';
import { original, outcomeOf, toldOn } from './mutations';
import { everything } from '../sample';
import { inLang } from '../../src/ui/getLang';

/** Every nth case is tried in `npm test`, every one in `npm run test:all`. */
const EVERY = everything ? 1 : 11;

const { site: state } = pageState({ view: 'checks', lang: 'zh' }, '../', original, []);
const site = siteOf(state);

const published = publishedShares(readFileSync(PUBLISHED, 'utf8'));

/** Names of the cases that are published as not noticed, each on the line of its kind. */
const unnoticed = new Set(
  [...readFileSync(PUBLISHED, 'utf8').matchAll(/^- [^:]+: (.*)$/gm)].flatMap((line) => line[1]?.split('; ') ?? []),
);

describe.each(KINDS)('where $name', ({ name, damages }) => {
  const cases = damages();
  const outcomes = cases.filter((_, index) => index % EVERY === 0).map(outcomeOf);

  it('no figure is silently wrong', () => {
    const silent = outcomes.filter((outcome) => outcome.noticed === '' && outcome.wrong.length > 0);
    expect(silent).toEqual([]);
  });

  it('the page of the checks tells what it is said to tell', () => {
    for (const { shown, noticed } of outcomes) {
      if (!shown || noticed !== 'notice') continue;
      const page = readableText(render(NotRead, { props: { data: shown, site }, context: inLang(site.lang) }).body);
      for (const words of toldOn(shown).flatMap((told) => told.split('\n'))) expect(page).toContain(words);
    }
  });

  it('nothing goes unnoticed that is published as noticed (npm run mutation)', () => {
    const missed = outcomes.filter((outcome) => outcome.noticed === '' && !unnoticed.has(outcome.name));
    expect(missed.map((outcome) => outcome.name)).toEqual([]);
    expect(published.get(name)?.cases).toBe(cases.length);
  });
});

it('every changed digit in a table is published as noticed, and of those in sentences four in five', () => {
  const [tables, sentences] = KINDS.map(({ name }) => published.get(name));
  expect(tables?.noticed).toBe(tables?.cases);
  expect((sentences?.noticed ?? 0) / (sentences?.cases ?? 1)).toBeGreaterThanOrEqual(0.81);
});
