import * as v from 'valibot';

/** What slides may be about. */
export const SLIDE_KINDS = [
  'title',
  'total',
  'bridge',
  'sources',
  'purposes',
  'hundred',
  'spending',
  'unit',
  'changes',
  'projects',
  'targets',
  'open',
  'questions',
] as const;

export type SlideKind = (typeof SLIDE_KINDS)[number];

/** What a deck is about that nobody has set otherwise, in this order: what a meeting listens to in one go. */
export const USUAL_SLIDES: readonly SlideKind[] = [
  'total',
  'hundred',
  'spending',
  'unit',
  'projects',
  'targets',
  'open',
  'questions',
];

/** A sentence that the official adds to a slide, in the languages of the screen. */
export interface AddedSentence {
  zh: string;
  en: string;
}

/** How an official wants the deck of a budget. Whatever is left out stays as the budget makes it. */
export interface DeckSettings {
  /** Which slides, in which order; null for the usual ones. */
  slides: SlideKind[] | null;
  sentences: Partial<Record<SlideKind, AddedSentence>>;
}

export const USUAL_DECK: DeckSettings = { slides: null, sentences: {} };

/** Longest added sentence in characters: two lines at projector size. */
const LONGEST = 60;

/** What is wrong, in both languages: whoever writes the file reads one of them. */
const fault = (zh: [expected: string, found: string], en: [expected: string, found: string]): string =>
  `应为${zh[0]}，实际是${zh[1]} / expected ${en[0]}, found ${en[1]}`;

const kinds = SLIDE_KINDS.join(', ');
const kind = v.picklist(SLIDE_KINDS, ({ received }) =>
  fault([`${kinds} 之一`, received], [`one of ${kinds}`, received]),
);
const sentence = v.pipe(
  v.string(({ received }) => fault(['一句话', received], ['a sentence', received])),
  v.minLength(1, fault(['一句话', '空的文字'], ['a sentence', 'an empty text'])),
  v.maxLength(LONGEST, ({ received }) =>
    fault([`最多 ${LONGEST} 个字`, `${received} 个`], [`at most ${LONGEST} characters`, received]),
  ),
);

/** Of an object: a key too many or too few, or no object at all. */
const shape = ({ expected, received }: { expected: string | null; received: string }): string =>
  expected === 'never'
    ? fault(['这里能设的一项', received], ['one of its settings', received])
    : fault([expected ?? '别的内容', received], [expected ?? 'something else', received]);

/** The file `<budget>.deck.json`: `{ "slides": […], "sentences": { "<slide>": "…" or { "zh": "…", "en": "…" } } }`. */
export const deckSettingsSchema = v.pipe(
  v.strictObject(
    {
      slides: v.optional(
        v.pipe(
          v.array(kind, shape),
          v.minLength(1, fault(['至少一张', '一张也没有'], ['at least one slide', 'none'])),
          v.check(
            (slides) => new Set(slides).size === slides.length,
            fault(['每张一次', '有一张出现两次'], ['each slide once', 'one twice']),
          ),
        ),
      ),
      sentences: v.optional(
        v.record(kind, v.union([sentence, v.strictObject({ zh: sentence, en: sentence }, shape)], shape), shape),
      ),
    },
    shape,
  ),
  v.transform(({ slides, sentences }): DeckSettings => {
    const both = Object.entries(sentences ?? {}).map(([slide, text]) => [
      slide,
      typeof text === 'string' ? { zh: text, en: text } : text,
    ]);
    return { slides: slides ?? null, sentences: Object.fromEntries(both) as DeckSettings['sentences'] };
  }),
);
