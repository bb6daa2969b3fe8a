import type { DocumentOperand } from '../../../model/checks/operand';
import type { WordsOf } from '../Piece';
import { money } from './printed';

/** What figures of two documents are called in English. */
export const documents: WordsOf<DocumentOperand> = {
  previous: ({ year, name, printed, unit }) => ({
    place: `the document of ${year}`,
    subject: name,
    printed: money(printed + unit, 1),
  }),
};
