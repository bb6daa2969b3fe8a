import type { DocumentOperand } from '../../../model/checks/operand';
import type { WordsOf } from '../Piece';

/** What figures of two documents are called in Chinese. */
export const documents: WordsOf<DocumentOperand> = {
  previous: ({ year, name, printed, unit }) => ({
    place: `${year} 年的文件`,
    subject: name,
    printed: `${printed} ${unit}`.trim(),
  }),
};
