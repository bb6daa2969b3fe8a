import type { CountedWords } from '../formats/countWords';

/** Units and things that documents count have the document's own words. */
export const countedWords: CountedWords = {};
