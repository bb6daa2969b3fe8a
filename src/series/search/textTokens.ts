/** A run of Chinese characters, or of letters and digits; a number keeps its decimals. */
const RUN = /\p{Script=Han}+|\d+(?:\.\d+)?|[\p{Letter}\p{Number}]+/gu;

/** Whether a token is Chinese: Chinese tokens match whole, all others by their beginning. */
export function isHan(token: string): boolean {
  return /^\p{Script=Han}/u.test(token);
}

/** One way of writing for all: full width and half width, capitals and small, 1,234.56 and 1234.56. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

/** The runs of a text. A query of digits and spaces alone is one code, however it is grouped: `201 32 99`. */
export function runsOf(query: string): string[] {
  const plain = plainText(query);
  return (/^[\d\s]+$/.test(plain) ? plain.replace(/\s/g, '') : plain).match(RUN) ?? [];
}

/** Tokens that a text is found by: of Chinese every character and every pair, of all else whole words. */
export function textTokens(text: string): string[] {
  return runsOf(text).flatMap((run) => (isHan(run) ? [...new Set([...run, ...pairsOf(run)])] : [run]));
}

/** Tokens that a query asks for: pairs of Chinese characters, or the one that there is. */
export function queryTokens(query: string): string[] {
  return runsOf(query).flatMap((run) => (isHan(run) && [...run].length > 1 ? pairsOf(run) : [run]));
}

/**
 * Tokens that a Chinese name is found by in letters: its initials and its whole spelling, from each character on.
 * @param syllables `gong yi xing gang wei`
 */
export function pinyinTokens(syllables: string): string[] {
  const parts = syllables.split(' ').filter(Boolean);
  return parts.flatMap((_, at) => {
    const rest = parts.slice(at);
    return [rest.map((syllable) => syllable.charAt(0)).join(''), rest.join('')];
  });
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}
