import { FoldedText, type FoldedPlace } from './FoldedText';

/** How many lines further a cell may go on: lines of its neighbours stand between. */
const REACH = 2;

/**
 * Where a word is broken inside of a cell of a table, so that other cells stand between its parts: its beginning ends a run
 * of characters without blanks, its end begins one on a line soon after.
 * @param lines without blank ones, each with its number from 0
 * @param word folded
 */
export function wrappedWords(lines: readonly (readonly [number, string])[], word: string): FoldedPlace[][] {
  const runs = lines.map(([line, text]) => runsOf(line, text));
  return runs.flatMap((own, at) =>
    own.flatMap((run) => {
      const rests = lengthsOf(word).filter((length) => run.text.endsWith(word.slice(0, length)));
      return rests.flatMap((length) => {
        const rest = goesOn(runs, at, word.slice(length));
        return rest ? [[...run.places.slice(-length), ...rest]] : [];
      });
    }),
  );
}

/** Where the rest of a word stands on one of the next lines; null where it does not. */
function goesOn(runs: readonly FoldedText[][], at: number, rest: string): FoldedPlace[] | null {
  for (let next = at + 1; next <= at + REACH; next += 1) {
    for (const { text, places } of runs[next] ?? []) {
      if (text.startsWith(rest)) return places.slice(0, rest.length);
      const further = text !== '' && rest.startsWith(text) ? goesOn(runs, next, rest.slice(text.length)) : null;
      if (further) return [...places, ...further];
    }
  }
  return null;
}

function runsOf(line: number, text: string): FoldedText[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: run, index }) => FoldedText.of([[line, ' '.repeat(index) + run]]));
}

/** How long the beginning of a broken word may be. */
function lengthsOf(word: string): number[] {
  return Array.from({ length: word.length - 1 }, (_, index) => index + 1);
}
