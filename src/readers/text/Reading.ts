/** A line as it is read, each of its characters knowing where it stands in the source. */
export interface Reading {
  text: string;
  /** For each character its place on the line of the source; null where both lines are alike. */
  places: readonly number[] | null;
  /** For each character what the source prints for it, where that is to be quoted; null where it is the character itself. */
  shown: readonly string[] | null;
}

/** A stretch of a reading, from `from` up to `to`, and what is read in its place. */
export interface Change {
  from: number;
  to: number;
  text: string;
  /** For each character of the new text the character of the stretch that it comes from; else one after the other. */
  of?: readonly number[];
  /** Whether a quotation shows what was printed. */
  quoted?: boolean;
}

export function plainReading(text: string): Reading {
  return { text, places: null, shown: null };
}

/** Where a character stands in the source; the one behind the last stands behind the line's. */
export function placeIn({ places }: Pick<Reading, 'places'>, at: number): number {
  if (places === null) return at;
  return places[at] ?? (places[places.length - 1] ?? -1) + 1 + at - places.length;
}

/** The reading with some stretches read otherwise. Changes are in order and do not overlap. */
export function changed(reading: Reading, changes: readonly Change[]): Reading {
  if (changes.length === 0) return reading;
  const keepsLength = changes.every(({ from, to, text, of }) => text.length === to - from && of === undefined);
  const shows = reading.shown !== null || changes.some(({ quoted }) => quoted);
  const places: number[] = [];
  const shown: string[] = [];
  let text = '';
  let at = 0;
  const keep = (to: number): void => {
    text += reading.text.slice(at, to);
    for (; at < to; at += 1) {
      places.push(placeIn(reading, at));
      shown.push(reading.shown?.[at] ?? reading.text[at] ?? '');
    }
  };
  for (const change of changes) {
    keep(change.from);
    text += change.text;
    const last = Math.max(0, change.to - change.from - 1);
    for (let index = 0; index < change.text.length; index += 1) {
      places.push(placeIn(reading, change.from + Math.min(last, change.of?.[index] ?? index)));
      shown.push(change.quoted ? printedFor(reading, change, index) : (change.text[index] ?? ''));
    }
    at = change.to;
  }
  keep(reading.text.length);
  return { text, places: keepsLength && reading.places === null ? null : places, shown: shows ? shown : null };
}

/** What a quotation prints for one character of a change; the last one stands for all that is left of the stretch. */
function printedFor(reading: Reading, { from, to, text, of }: Change, index: number): string {
  const printed = (at: number): string => reading.shown?.[at] ?? reading.text[at] ?? '';
  if (of) return printed(from + (of[index] ?? 0));
  let all = printed(from + index);
  if (index >= to - from) return '';
  if (index === text.length - 1) for (let at = from + index + 1; at < to; at += 1) all += printed(at);
  return all;
}

/** The reading without some of its characters. */
export function without(reading: Reading, at: readonly number[]): Reading {
  return changed(
    reading,
    at.map((from) => ({ from, to: from + 1, text: '' })),
  );
}

/** Places of the blanks within all matches of a global pattern, so that what they tear apart can be closed up. */
export function blanksWithin(text: string, pattern: RegExp, accept: (match: RegExpExecArray) => boolean = () => true) {
  return [...text.matchAll(pattern)]
    .filter(accept)
    .flatMap((match) => [...match[0].matchAll(/\s/g)].map((blank) => match.index + blank.index));
}

/** The reading with another text of the same length: characters written otherwise, each in its place. What is masked is never shown. */
export function rewritten(reading: Reading, text: string): Reading {
  if (text === reading.text) return reading;
  const shown = reading.shown?.map((character, at) =>
    character === reading.text[at] || text[at] === '*' ? (text[at] ?? '') : character,
  );
  return { ...reading, text, shown: shown ?? null };
}
