import { hasOddCharacters, plainCharacters } from './characters';
import { decode } from './decode';
import { once } from './doubled';
import { fold } from './fold';
import { mask } from './mask';
import { placeIn, plainReading, rewritten, type Reading } from './Reading';
import { refuse } from './Refusal';
import { closedUp } from './setApart';
import { sniff } from './sniff';
import { sourceText, type SourceText } from './SourceText';
import { plainYears } from './years';

/**
 * Characters of the longest line that is read. A whole paragraph on one line is far shorter; what is longer is no line
 * of a disclosure, and patterns that look at lines may take their time with it.
 */
const LONGEST_LINE = 4_000;

/** Splits on every line end that text files use; a form feed stays in its line. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** A line as it is read: one kind of characters, digits and blanks, each number in one piece. */
function readingOf(line: string, isOdd: boolean, next: () => string): Reading {
  const plain = isOdd ? plainCharacters(plainReading(line)) : plainReading(line);
  return closedUp(plainYears(rewritten(plain, fold(plain.text)), next));
}

/** The readings with each mark once. Where bold type was printed over, figures between such lines were too. */
function eachOnce(readings: readonly Reading[]): Reading[] {
  let isAmong = false;
  return readings.map((reading) => {
    const single = once(reading, isAmong);
    if (/[\u4e00-\u9fff].*[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(reading.text))
      isAmong = single.text.length < 0.6 * reading.text.length;
    return single;
  });
}

/** The line that is kept: the source's, with stars wherever the reading has some. */
function keptLine(line: string, reading: Reading): string {
  if (reading.text === line || !reading.text.includes('*')) return line;
  const characters = line.split('');
  for (let at = 0; at < reading.text.length; at += 1) {
    if (reading.text[at] !== '*') continue;
    const place = placeIn(reading, at);
    characters[place] = '*';
    if (/[\udc00-\udfff]/.test(characters[place + 1] ?? '')) characters[place + 1] = '*';
  }
  return characters.join('');
}

/**
 * Bytes to masked lines.
 * @throws Refusal if the bytes are no text document.
 */
export function read(bytes: Uint8Array): SourceText {
  sniff(bytes);
  const { text, encoding } = decode(bytes);
  const lines = splitLines(text);
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0) refuse('long-line', { characters: lines[long]?.length ?? 0 }, { line: long + 1 });
  const isOdd = hasOddCharacters(text);
  const next = (index: number): string => lines.slice(index + 1, index + 4).find((one) => one.trim() !== '') ?? '';
  const readings = eachOnce(lines.map((line, index) => readingOf(line, isOdd, () => next(index))));
  const masked = mask(readings.map((reading) => reading.text));
  const hidden = readings.map((reading, index) => rewritten(reading, masked[index] ?? reading.text));
  return sourceText(
    hidden,
    hidden.map((reading, index) => keptLine(lines[index] ?? '', reading)),
    encoding,
  );
}
