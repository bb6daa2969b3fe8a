import { invent } from '../invent/invent';
import { Random } from '../invent/random';

const SNIPPETS = [
  ...[
    '万元',
    '。',
    '，',
    '合计',
    '总计',
    '（类）',
    '（款）',
    '表 3',
    '一、',
    '比上年预算增加',
    '主要原因是',
    '\f',
    '\r',
    '\t',
    '\u0000',
  ],
  ...[
    '\ufeff',
    '\u202e',
    '\ud800',
    '😀',
    '９９．９９',
    '-',
    '1,',
    '0.00',
    '99999999999999999999.99',
    '__proto__',
    '<img src=x>',
    '%PDF',
  ],
  ...['单位：万元', '部门支出总体情况表', '第三部分', '单位：元', '2024 年', '201 03 01 行政运行 1.00 1.00'],
];

type Damage = (text: string, random: Random) => string;

/** A stretch of the text, mostly a short one. */
function stretch(text: string, random: Random): [from: number, to: number] {
  const from = random.int(0, text.length);
  return [from, Math.min(text.length, from + random.magnitude(1, Math.max(2, text.length / 3)))];
}

function onLines(change: (lines: string[], random: Random) => void): Damage {
  return (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };
}

/** What can happen to a text on its way, each with the same likelihood. */
const DAMAGES: readonly Damage[] = [
  (text, random) => text.slice(0, random.int(0, text.length)),
  (text, random) => text.slice(random.int(0, text.length)),
  (text, random) => {
    const [from, to] = stretch(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from, to] = stretch(text, random);
    return text.slice(0, to) + text.slice(from, to) + text.slice(to);
  },
  (text, random) => {
    const at = random.int(0, text.length);
    return text.slice(0, at) + random.pick(SNIPPETS).repeat(random.magnitude(1, 2_000)) + text.slice(at);
  },
  (text, random) => text.replace(/\d/g, (digit) => (random.chance(0.03) ? String(random.int(0, 9)) : digit)),
  (text, random) => text.replace(/[\d.,]/g, (digit) => (random.chance(0.05) ? '' : digit)),
  (text, random) => text.replace(/[ \n]/g, (space) => (random.chance(0.03) ? '' : space)),
  (text, random) => text.replace(/\S/g, (character) => (random.chance(0.01) ? random.pick(SNIPPETS) : character)),
  (text, random) => text.replace(/ /g, () => (random.chance(0.3) ? '\n' : ' ')),
  onLines((lines, random) => lines.splice(random.int(0, lines.length), random.magnitude(1, 200))),
  onLines((lines, random) => {
    const moved = lines.splice(random.int(0, lines.length), random.magnitude(1, 200));
    lines.splice(random.int(0, lines.length), 0, ...moved);
  }),
  onLines((lines, random) => {
    const at = random.int(0, lines.length);
    const some = lines.slice(at, at + random.magnitude(2, 60));
    lines.splice(at, some.length, ...random.shuffle(some));
  }),
  onLines((lines, random) => {
    for (let at = 0; at < lines.length; at++) if (random.chance(0.02)) lines[at] = (lines[at] ?? '').repeat(2);
  }),
  onLines((lines) => lines.reverse()),
];

/** Bytes in which some bits fell over. */
function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  for (let left = random.magnitude(1, 500); left > 0; left--) {
    const at = random.int(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
  }
  return bytes;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    bytes[2 + 2 * at] = text.charCodeAt(at) & 255;
    bytes[3 + 2 * at] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** Documents are invented once: inventing one costs as much as reading it. */
const DOCUMENTS = 150;
const documents = new Map<number, { text: string; file: string }>();

function documentOf(seed: number): { text: string; file: string } {
  const known = documents.get(seed) ?? invent(seed);
  documents.set(seed, known);
  return known;
}

/** An invented document with one to four kinds of damage. The same seed always gives the same bytes. */
export function damagedDocument(seed: number): { file: string; bytes: Uint8Array } {
  const random = new Random(seed);
  const { text, file } = documentOf(random.int(1, DOCUMENTS));
  let damaged = text;
  for (let left = Number(random.weighted({ 1: 5, 2: 3, 3: 1, 4: 1 })); left > 0; left--) {
    damaged = random.pick(DAMAGES)(damaged, random);
  }
  const bytes = random.chance(0.1) ? utf16(damaged) : new TextEncoder().encode(damaged);
  return { file, bytes: random.chance(0.12) && bytes.length > 0 ? flipped(bytes, random) : bytes };
}
