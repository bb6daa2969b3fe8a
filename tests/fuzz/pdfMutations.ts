import type { Budget } from '../../src/model/budget';
import { notRead } from '../../src/series/unread/notRead';
import { toldOn } from '../ingest/mutations';
import { inItsColumn, inItsRow } from '../print/likeness';
import { readFacts, readPrinted } from '../print/readPrinted';
import { damagedPdf, PDF_DAMAGES, type PdfDamage } from './damagePdf';
import { silentlyWrong } from './silentlyWrong';

/** Damaged PDFs of each kind that are looked at. */
const EACH = 12;

/** What became of the damaged PDFs of one kind. */
export interface PdfShare {
  damage: PdfDamage;
  cases: number;
  /** All figures stand as before. */
  asBefore: number;
  noticed: number;
  silent: number;
}

/** What a person is told of a budget on its pages: states of checks, and what was not read. */
const toldOf = (budget: Budget): string =>
  [...budget.checks.map(({ id, state }) => `${id} ${state}`), ...toldOn(notRead(budget))].sort().join('\n');

/** Damages invented PDFs of all forms in one way, and looks at how often that shows on the pages. */
export async function pdfShare(damage: PdfDamage): Promise<PdfShare> {
  const share: PdfShare = { damage, cases: EACH, asBefore: 0, noticed: 0, silent: 0 };
  for (let at = 0; at < EACH; at += 1) {
    const { bytes, file, facts, sound } = damagedPdf(PDF_DAMAGES.indexOf(damage) + at * PDF_DAMAGES.length);
    const { value } = await readPrinted(bytes, file);
    const { value: before } = await readPrinted(sound().bytes, file);
    if (!before) throw new Error(`${file} is not read`);
    const figures = value
      ? readFacts(value)
          .map(({ printed }) => inItsRow(printed))
          .sort()
      : [];
    if (
      figures.join('\n') ===
      readFacts(before)
        .map(({ printed }) => inItsRow(printed))
        .sort()
        .join('\n')
    )
      share.asBefore += 1;
    else if (!value || toldOf(value.budget) !== toldOf(before.budget)) share.noticed += 1;
    if (
      value &&
      silentlyWrong(value, facts, damage === 'no Unicode' ? inItsColumn : inItsRow).length > 0 &&
      !changesBytes(damage)
    )
      share.silent += 1;
  }
  return share;
}

/** Other bytes may say other figures: what is then true nobody has written down. */
export const changesBytes = (damage: PdfDamage): boolean => damage === 'bytes' || damage === 'cut';
