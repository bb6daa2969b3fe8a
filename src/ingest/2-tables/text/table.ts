import { isTotalName } from '../../../model/tables/table';
import { shapeOf } from '../../../templates/tables/tableShapes';
import { CALLED, CONTINUED_ALONE } from '../../../templates/tables/textTitles';
import { FIRST_ROW, NOTES } from '../../../templates/rows/rowWords';
import type { SourceLine } from '../../../readers/text/SourceText';
import { otherColumns } from './columns';
import { withoutHeaders, type Headed } from './header';
import { readLists } from './listReader';
import { decimalsIn, isAmount, PAGE_NUMBER, tokensOf } from '../../words/numbers';
import type { RawTable } from '../../loose/RawTable';
import { roleOfTitle } from '../../words/roles';
import { RowReader } from './rowReader';
import { isOtherTable, ownLines, type Own } from './seams';
import type { TableSegment } from '../../1-parts/text/segments';
import { closeUp } from '../../words/words';

/** Words that say that a table has no rows: a sentence, or 无, 空表, 本表无数据 without a stop. */
const EMPTY_SENTENCE = /没有|未|无|空表|为空/;
const LONGEST_SENTENCE = 160;

const startsList = (line: SourceLine): boolean =>
  /(?:^|\s)\d{3}\s*[\u4e00-\u9fff]/.test(line.text) || /^一、/.test(line.text);
const startsRows = (line: SourceLine): boolean => FIRST_ROW.test(line.text);

/** Where no line numbers the columns, rows or a sentence in place of rows end the header. */
const startsBody = (line: SourceLine): boolean => startsRows(line) || EMPTY_SENTENCE.test(line.text);

/** The title, printed again at a page break without its header, or 续表 alone. */
const repeatsTitle = (line: SourceLine, role: TableSegment['role']): boolean =>
  CONTINUED_ALONE.test(line.text) || roleOfTitle(line.text) === role;

/** How sentences about empty tables begin; what begins otherwise is the end of a sentence whose beginning is lost. */
const BEGINS =
  /^(?:备?注|说明|本|此|该|我|无|未|没有|空|\d{4}年)|(?:部门|单位|年度?|委员会|办公室|局|处|院|中心|政府).*(?:没有|未|无)/;

function speaksOfAnother(text: string, role: TableSegment['role']): boolean {
  return !CALLED[role]?.test(text) && Object.values(CALLED).some((words) => words.test(text));
}

/** The sentence that stands in place of rows, if one does. */
function emptySentence(lines: readonly SourceLine[], role: TableSegment['role']): RawTable['empty'] {
  // A total without figures says nothing, nor does a page number.
  const words = lines.filter(({ text: line }) => !isTotalName(line) && !PAGE_NUMBER.test(line));
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last || words.some((line) => tokensOf(line).some(({ text: word }) => isAmount(word, 1)))) return null;
  const text = closeUp(words.map((line) => line.text).join(' '));
  const says = text.length <= LONGEST_SENTENCE && EMPTY_SENTENCE.test(text) && !speaksOfAnother(text, role);
  const begins = BEGINS.test(text) || CALLED[role]?.test(text);
  return says && begins ? { text, line: first.number, endLine: last.number } : null;
}

/** The lines of the table itself. A header that holds the beginning of another one has lost its rows. */
function ownIn(segment: TableSegment, { body, first }: Headed): Own {
  const at = first.slice(1).findIndex((line) => isOtherTable(line, segment.role, segment.label));
  const line = first[at + 1];
  if (at >= 0 && line) return { lines: [], seam: { at: 0, line }, breaks: new Set() };
  return ownLines(body, first, segment.role, segment.label);
}

/** The place of a seam, where figures stand below it. */
function seamOf({ body }: Headed, { seam }: Own): RawTable['seam'] {
  if (!seam || !body.slice(seam.at).some((line) => tokensOf(line).some(({ text }) => isAmount(text, 1)))) return null;
  return { line: seam.line.number, text: seam.line.text };
}

/**
 * Recognises the rows of one table: its words are known afterwards, the columns of its figures not yet.
 * @param known how many decimals its figures have, where most of them are broken and do not show it
 */
export function recogniseTable(segment: TableSegment, known?: number): RawTable {
  const isList = shapeOf(segment.role).rows === 'lists';
  const headed = withoutHeaders(segment.lines, isList ? startsList : startsBody);
  const { header } = headed;
  const own = ownIn(segment, headed);
  const body = own.lines;
  const decimals = known ?? decimalsIn(body);
  const notes = body.findIndex((line) => NOTES.test(line.text));
  const lines = (notes < 0 ? body : body.slice(0, notes)).filter((line) => !repeatsTitle(line, segment.role));
  const base = {
    role: segment.role,
    label: segment.label,
    title: segment.title,
    unit: segment.unit,
    body: segment.body,
    line: segment.line,
    endLine: body[body.length - 1]?.number ?? segment.lines[segment.lines.length - 1]?.number ?? segment.line,
    decimals,
    otherColumns: otherColumns(segment.role, segment.title, header),
    seam: seamOf(headed, own),
  };
  // A sentence in place of rows: it has no total and no code, and it ends as sentences do.
  // A header that has lost its end has lost what stood below it too.
  const headless = base.otherColumns !== null || lines.some(startsRows) || isList;
  const sentence = headless ? null : emptySentence(body, segment.role);
  if (sentence) return { ...base, empty: sentence, rows: [], pages: [], unfinished: null, bare: false };
  if (isList) {
    const { rows, pages } = readLists(lines, decimals);
    return { ...base, empty: null, rows, pages, unfinished: null, bare: rows.length === 0 };
  }
  const reader = new RowReader(segment.role, decimals);
  const unfinished = reader.read(lines, own.breaks);
  reader.cleanNames();
  return {
    ...base,
    empty: null,
    rows: reader.rows,
    pages: reader.pages,
    unfinished,
    bare: reader.rows.length === 0 && !unfinished,
  };
}
