import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang';
import { deckWordsOf } from '../../src/i18n/words/share/deckWords';
import { unreadWordsOf } from '../../src/i18n/words/source/unreadWords';
import { USUAL_DECK } from '../../src/model/deckSettings';
import { noticeOf } from '../../src/model/problems/problem';
import { deckOf } from '../../src/present/deck';
import DeckPage from '../../src/present/DeckPage.svelte';
import { notRead } from '../../src/series/unread/notRead';
import { sampleBudget } from '../present/sampleBudget';
import { readableText } from './readableText';
import { budgetWithEveryNotice } from './unreadBudget';
import { inLang } from '../../src/ui/getLang';

const place = { explorer: '../', minute: '', asks: '', address: '', other: '' };

describe.each(LANGS)('the deck, in %s', (lang) => {
  const words = deckWordsOf(lang).matters;
  const budget = budgetWithEveryNotice();
  const deck = deckOf(budget, USUAL_DECK, { ...place, lang });
  const slides = render(DeckPage, { props: { deck, speaker: false }, context: inLang(lang) })
    .body.split('<section')
    .map(readableText);

  it('says on its last slide what was not read, with the numbers of the page of the checks', () => {
    const { money, kept, unread } = notRead(budget);
    const said = words.unreadText(unread, money.length, money.length + kept.length);
    expect(unread).toBe(40);
    expect(said).toContain('40');
    expect(slides.filter((slide) => slide.includes(said))).toHaveLength(1);
    expect(slides.at(-1)).toContain(said);
  });

  it('does not say of what was not read that the document is silent', () => {
    const silent = {
      ...budget,
      statements: [],
      projects: [],
      problems: [noticeOf('absent-part', { part: 'narrative' }, { table: '预算情况说明' }, 'x.txt')],
    };
    const page = readableText(
      render(DeckPage, {
        props: { deck: deckOf(silent, USUAL_DECK, { ...place, lang }), speaker: false },
        context: inLang(lang),
      }).body,
    );
    expect(page).toContain(unreadWordsOf(lang).change);
    expect(page).toContain(unreadWordsOf(lang).prior);
    for (const [question] of [words.change, words.projects]) expect(page).not.toContain(question);
  });

  it('says nothing of it where all was read', () => {
    const whole = deckOf(sampleBudget(), USUAL_DECK, { ...place, lang });
    expect(whole.slides.at(-1)).toMatchObject({ kind: 'questions', unread: null });
  });
});
