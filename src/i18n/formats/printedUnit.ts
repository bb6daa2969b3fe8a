import type { Lang } from '../lang';
import { entryFor } from '../terms/entryFor';

/** What the units of money that documents print are called in English. */
export const PRINTED_UNITS: Readonly<Record<string, string>> = {
  元: 'yuan',
  千元: 'thousand yuan',
  万元: 'ten thousand yuan',
  亿元: 'hundred million yuan',
};

/** A printed unit as it stands behind a printed figure, in English with what it means: `万元 (ten thousand yuan)`. */
export function printedUnit(unit: string, lang: Lang): string {
  const english = lang === 'en' ? entryFor(PRINTED_UNITS, unit) : undefined;
  return english === undefined ? unit : `${unit} (${english})`;
}
