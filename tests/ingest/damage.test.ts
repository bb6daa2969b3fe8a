import { describe, expect, it } from 'vitest';
import { invent } from '../invent/invent';
import { Random } from '../invent/random';
import type { Invented } from '../invent/Invented';
import { judgeFacts } from './judge';
import { readInvented } from './judgeReading';
import { everything } from '../sample';

/** How many invented documents are damaged, each in every way. */
const COUNT = everything ? 120 : 8;

type Damage = (document: Invented, lines: string[], random: Random) => void;

/** Blanks some lines out, and what they said. */
function blank({ truth }: Invented, lines: string[], from: number, to: number): void {
  for (let line = from; line <= to; line += 1) lines[line - 1] = '';
  truth.facts = truth.facts.filter(({ line }) => line < from || line > to);
}

/** A line whose words are exactly the figures of the truth behind a name, with those figures in print order. */
function rowAt({ truth }: Invented, lines: readonly string[], line: number) {
  const facts = truth.facts.filter((fact) => fact.line === line);
  const words = (lines[line - 1] ?? '').split(/(\s+)/);
  const places = words.flatMap((word, index) => (facts.some(({ published }) => published === word) ? [index] : []));
  return places.length === facts.length && facts.every((fact, at) => words[places[at] ?? -1] === fact.published)
    ? { facts, words, places }
    : null;
}

const lineOf = ({ truth }: Invented, random: Random): number => random.pick(truth.facts).line;

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a page cut out': (document, lines, random) => {
    const from = lineOf(document, random);
    blank(
      document,
      lines,
      from,
      Math.min(from + random.int(3, 60), Math.max(...document.truth.facts.map((fact) => fact.line))),
    );
  },
  'a line cut out': (document, lines, random) => {
    const line = lineOf(document, random);
    blank(document, lines, line, line);
  },
  'a number dropped': (document, lines, random) => {
    const line = lineOf(document, random);
    const row = rowAt(document, lines, line);
    if (!row) return;
    const at = random.int(0, row.facts.length - 1);
    row.words[row.places[at] ?? 0] = '';
    lines[line - 1] = row.words.join('');
    document.truth.facts = document.truth.facts.filter((fact) => fact !== row.facts[at]);
  },
  'two neighbouring numbers swapped': (document, lines, random) => {
    const line = lineOf(document, random);
    const row = rowAt(document, lines, line);
    if (!row || row.facts.length < 2) return;
    const at = random.int(0, row.facts.length - 2);
    const [left, right] = [row.facts[at]!, row.facts[at + 1]!];
    [row.words[row.places[at] ?? 0], row.words[row.places[at + 1] ?? 0]] = [right.published, left.published];
    lines[line - 1] = row.words.join('');
    [left.published, right.published] = [right.published, left.published];
  },
};

describe.each(Object.entries(DAMAGES))('%s', (_, damage) => {
  it.each(Array.from({ length: COUNT }, (__, index) => index + 30))(
    'puts no figure surely in a wrong column (seed %i)',
    (seed) => {
      const document = invent(seed);
      const lines = document.text.split(/\r?\n/);
      damage(document, lines, new Random(seed));
      const { value, refusal } = readInvented({ ...document, text: lines.join('\n') });
      if (!value) expect(refusal).toMatch(/应为.+实际是.+。$/);
      else expect(judgeFacts(value.budget, document.truth).wrong).toEqual([]);
    },
  );
});
