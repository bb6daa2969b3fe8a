import { pinyin } from 'pinyin-pro';
import type { SearchFile } from '../src/series/search/readSearchFile';

/**
 * Adds to each entry how its name is spelled in pinyin, one syllable for each Chinese character. Done once by the build: the
 * dictionary is far larger than everything that it says about one budget.
 */
export function withPinyin({ entries, answers }: SearchFile): SearchFile {
  const spelledEntries = entries.map((entry) => {
    const characters = (entry.title.match(/\p{Script=Han}/gu) ?? []).join('');
    const syllables = pinyin(characters, { toneType: 'none', type: 'array', v: true });
    return { ...entry, pinyin: syllables.join(' ') };
  });
  return { entries: spelledEntries, answers };
}

/** What a name is found by: itself, its whole spelling and its initials, apart so that nothing is found across them. */
export function spelled(name: string): string {
  const characters = (name.match(/\p{Script=Han}/gu) ?? []).join('');
  const syllables = pinyin(characters, { toneType: 'none', type: 'array', v: true });
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return [name.normalize('NFKC').toLowerCase(), syllables.join(''), initials].join('|');
}
