import type { TableRole } from '../../../model/tables/table';
import { shapeOf } from '../../../templates/tables/tableShapes';
import { headerWords, tellingWords } from '../../../templates/forms/textForm';
import { formColumns } from '../../../templates/forms/textForm';
import type { OtherColumns } from '../../loose/RawTable';
import type { SourceLine } from '../../../readers/text/SourceText';
import { numberedLines } from '../../words/columnNumbers';

/** Two characters of other words are another column; one may be a misprint. */
const FOREIGN = 2;

const han = (text: string): Set<string> => new Set(text.match(/[\u4e00-\u9fff]/g) ?? []);

/**
 * Whether a table's header is another one than the template's: what it has instead; null if it is the template's, or if none is
 * printed. The line that numbers the columns decides where there is one, else the words.
 */
export function otherColumns(role: TableRole, title: string, header: readonly SourceLine[]): OtherColumns | null {
  const expected = formColumns(role).length;
  const count = numberedLines(header)?.count ?? 0;
  if (count > 0 && shapeOf(role).rows !== 'lists') return count === expected ? null : { printed: count };
  const words = header.filter(({ text }) => !/[:：]/.test(text)).map(({ text }) => text);
  const printed = han(words.join(''));
  const telling = tellingWords(role);
  if (printed.size === 0 || telling.length === 0) return null;
  const missing = telling.filter((word) => [...word].some((character) => !printed.has(character)));
  if (missing.length > 0) return { missing };
  const known = han(title + headerWords(role));
  const foreign = [...printed].filter((character) => !known.has(character));
  return foreign.length >= FOREIGN ? { foreign: foreign.join('') } : null;
}
