import { describe, expect, it } from 'vitest';
import { readText, sampleText } from './sample';

/** Every nth figure of the sample is changed in `npm test`, every one in `npm run test:all`. */
const EVERY = process.env['TEST_ALL'] === '1' ? 1 : 9;

const original = readText(sampleText()).budget;
const states = new Map(original.checks.map(({ id, state }) => [id, state]));
const placeOf = ({ line, offset }: { line: number; offset: number }): string => `${line}:${offset}`;
const columns = new Map(original.facts.map(({ printed, column }) => [placeOf(printed), column]));

/** The sample with one digit of one printed figure changed. */
function withDigitChanged(index: number): string {
  const printed = original.facts[index]?.printed ?? { text: '', line: 1, offset: 0 };
  const places = [...printed.text].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = places[(index * 7) % places.length] ?? 0;
  const digit = (Number(printed.text[at]) + 1 + (index % 8)) % 10;
  const changed = `${printed.text.slice(0, at)}${digit}${printed.text.slice(at + 1)}`;
  const lines = sampleText().split('\n');
  const line = lines[printed.line - 1] ?? '';
  lines[printed.line - 1] = line.slice(0, printed.offset) + changed + line.slice(printed.offset + printed.text.length);
  return lines.join('\n');
}

describe('one changed digit in one printed figure', () => {
  const changed = original.facts.map((_, index) => index).filter((index) => index % EVERY === 0);

  it.each(changed)('is noticed by a check, and puts no figure surely in a wrong column (figure %i)', (index) => {
    const { budget } = readText(withDigitChanged(index));
    expect(budget.checks.some(({ id, state }) => states.get(id) !== state)).toBe(true);
    const wrong = budget.facts.filter(
      ({ provenance, printed, column }) => provenance !== 'inferred' && columns.get(placeOf(printed)) !== column,
    );
    expect(wrong.map(({ id, provenance }) => `${id} ${provenance}`)).toEqual([]);
  });
});
