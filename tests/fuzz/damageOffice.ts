import { unzipSync } from 'fflate';
import { Random } from '../invent/random';
import { composed, printDocx, printHtml, printXlsx } from '../print/office/printOffice';
import { xlsFile } from '../print/office/xlsFile';
import { packed } from '../../scripts/workbook/xlsxFile';
import { xlsxHabits, xlsxSheets } from '../print/office/xlsxSheets';
import { FORMS } from '../print/printInvented';

/** Formats of offices that are damaged. */
export const OFFICE_FORMATS = ['xlsx', 'xls', 'docx', 'html'] as const;
export type OfficeFormat = (typeof OFFICE_FORMATS)[number];

/** A damaged file, which may still be readable. */
export interface DamagedOffice {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const cut: Damage = (bytes, random) => {
  const from = random.int(0, bytes.length - 1);
  const to = Math.min(bytes.length, from + random.magnitude(1, bytes.length));
  return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(to)]);
};
const others: Damage = (bytes, random) => {
  const hurt = bytes.slice();
  for (let left = random.magnitude(1, 300); left > 0; left -= 1)
    hurt[random.int(0, hurt.length - 1)] = random.int(0, 255);
  return hurt;
};
const doubled: Damage = (bytes, random) => {
  const from = random.int(0, bytes.length - 1);
  const to = Math.min(bytes.length, from + random.magnitude(1, 4_000));
  return new Uint8Array([...bytes.subarray(0, to), ...bytes.subarray(from, to), ...bytes.subarray(to)]);
};

/** Hurts one tag or one stretch of markup, so that it may still be well formed. */
const markup: Damage = (bytes, random) => {
  const text = new TextDecoder().decode(bytes);
  const tags = [...text.matchAll(/<[^>]+>/g)];
  const tag = tags[random.int(0, Math.max(0, tags.length - 1))];
  if (!tag) return bytes;
  const word = random.pick([
    '',
    '<a>',
    '</a>',
    '&x;',
    '<!-- ',
    ']]>',
    tag[0] + tag[0],
    tag[0].replace(/\d+/, '99999999'),
  ]);
  return new TextEncoder().encode(text.slice(0, tag.index) + word + text.slice(tag.index + tag[0].length));
};

/** The file of an invented budget. */
function soundFile(format: OfficeFormat, seed: number, random: Random): Uint8Array<ArrayBuffer> {
  const form = random.pick(FORMS);
  if (format === 'docx') return printDocx(seed, form).bytes;
  if (format === 'html') return printHtml(seed, form).bytes;
  if (format === 'xlsx') return printXlsx(seed, form).bytes;
  const { sections, random: own } = composed(seed, form);
  return xlsFile(xlsxSheets(sections, xlsxHabits(own), own).sheets);
}

/** A damaged file; the same seed gives the same one. Half of the archives are hurt inside, and packed whole again. */
export function damagedOffice(format: OfficeFormat, seed: number): DamagedOffice {
  const random = new Random(seed + 55_000_000);
  const sound = soundFile(format, random.int(1, 400), random);
  const file = `damaged-${seed}.${format}`;
  const damage = random.pick([cut, others, doubled]);
  if (format === 'html') return { file, bytes: new Uint8Array(random.pick([damage, markup, markup])(sound, random)) };
  if (format === 'xls' || random.chance(0.5)) return { file, bytes: new Uint8Array(damage(sound, random)) };
  const parts = Object.entries(unzipSync(sound));
  const at = random.int(0, parts.length - 1);
  const isLost = random.chance(0.1);
  const hurt = parts.flatMap(([name, part], index): [string, Uint8Array][] => {
    if (index !== at) return [[name, part]];
    return isLost ? [] : [[name, new Uint8Array(random.pick([damage, markup, markup])(part, random))]];
  });
  return { file, bytes: packed(Object.fromEntries(hurt)) };
}
