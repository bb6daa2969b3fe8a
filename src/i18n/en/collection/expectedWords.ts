import { plural } from '../../formats/numbers';
import type { ExpectedWords } from '../../words/collection/expectedWords';

const left = 'This row does not count, all else does; correct it and build again.';
const levels = { 部门: 'department ', 单位: 'unit ' } as const;

export const expectedWords: ExpectedWords = {
  title: 'Who has not published',
  counted: (all, found) =>
    found === all
      ? `All of the ${plural(all, 'document')} that should be published are here.`
      : `Of ${plural(all, 'document')} that should be published, ${found} are here and ${all - found} have not been found. Not found does not mean not published.`,
  group: (year, stage, level) =>
    `${year}, ${level === null ? '' : levels[level]}${stage === 'final' ? 'final accounts' : 'budgets'}`,
  former: (year) => `last found for ${year}`,
  never: 'never found',
  more: (count) => `${count} more`,
  source:
    'Who should publish what is told by a list of those who made this site (expected.csv). Of what the list does not name nothing is said here.',
  faults: {
    columns: (file, row, found) =>
      `${file}, row ${row}: expected the head “body,year,kind”, found “${found}”. None of the list counts, all else is built; add the head and build again.`,
    body: (file, row) => `${file}, row ${row} (body): expected the name of a body, found nothing. ${left}`,
    year: (file, row, found) =>
      `${file}, row ${row} (year): expected a year in four digits such as 2025, found “${found}”. ${left}`,
    kind: (file, row, found) =>
      `${file}, row ${row} (kind): expected 预算 (budget), 决算 (final), or either with 部门 or 单位 before it, found “${found}”. ${left}`,
    twice: (file, row, found) =>
      `${file}, row ${row}: expected a document that the list does not name yet, found “${found}” once more. It counts once; remove a row and build again.`,
  },
  unreadable: (file) =>
    `${file}: expected a CSV text (UTF-8 or GB18030), found something that is no text. None of the list counts, all else is built; save it as CSV and build again.`,
};
