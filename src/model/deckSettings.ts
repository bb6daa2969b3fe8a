import * as v from 'valibot';

/** What slides are about, in the order of a deck that nobody has set otherwise. */
export const SLIDE_KINDS = [
  'title',
  'total',
  'sources',
  'purposes',
  'spending',
  'hundred',
  'changes',
  'projects',
  'targets',
  'open',
  'questions',
] as const;

export type SlideKind = (typeof SLIDE_KINDS)[number];

/** A sentence that the official adds to a slide, in the languages of the screen. */
export interface AddedSentence {
  zh: string;
  en: string;
}

/** How an official wants the deck of a budget. Whatever is left out stays as the budget makes it. */
export interface DeckSettings {
  /** Which slides, in which order; null for all in the usual order. */
  slides: SlideKind[] | null;
  sentences: Partial<Record<SlideKind, AddedSentence>>;
}

export const USUAL_DECK: DeckSettings = { slides: null, sentences: {} };

/** Longest added sentence in characters: two lines at projector size. */
const LONGEST = 60;

const kind = v.picklist(SLIDE_KINDS, ({ received }) => `expected one of ${SLIDE_KINDS.join(', ')}, found ${received}`);
const sentence = v.pipe(
  v.string(({ received }) => `expected a sentence, found ${received}`),
  v.minLength(1, 'expected a sentence, found an empty text'),
  v.maxLength(LONGEST, ({ received }) => `expected at most ${LONGEST} characters, found ${received}`),
);

/** The file `<budget>.deck.json`: `{ "slides": […], "sentences": { "<slide>": "…" or { "zh": "…", "en": "…" } } }`. */
export const deckSettingsSchema = v.pipe(
  v.strictObject({
    slides: v.optional(
      v.pipe(
        v.array(kind),
        v.minLength(1, 'expected at least one slide, found none'),
        v.check((slides) => new Set(slides).size === slides.length, 'expected each slide once, found one twice'),
      ),
    ),
    sentences: v.optional(v.record(kind, v.union([sentence, v.strictObject({ zh: sentence, en: sentence })]))),
  }),
  v.transform(({ slides, sentences }): DeckSettings => {
    const both = Object.entries(sentences ?? {}).map(([slide, text]) => [
      slide,
      typeof text === 'string' ? { zh: text, en: text } : text,
    ]);
    return { slides: slides ?? null, sentences: Object.fromEntries(both) as DeckSettings['sentences'] };
  }),
);
