import { plural } from '../../formats/numbers';
import { PRINTED_UNITS } from '../../formats/printedUnit';
import { entryFor } from '../../terms/entryFor';
import type { TableWords } from '../../words/source/tableWords';

export const tableWords: TableWords = {
  title: (tables, figures) => `${plural(tables, 'table')} and ${plural(figures, 'figure')}, as printed`,
  english: () => '',
  lede: 'Rows, columns and figures stand as in the published tables; a blank cell is blank, and not one was filled in. Names of rows are in the words of the document. Choose a figure to see its line in the source and where else it is printed.',
  inferred: (count) =>
    ` Of ${plural(count, 'figure')} the document leaves open where ${count === 1 ? 'it belongs' : 'they belong'}; a rule chose. ${count === 1 ? 'It is' : 'They are'} dashed and marked “i”; choose one to see why.`,
  none: 'No table was found in this document.',
  index: 'All tables',
  figures: (count) => plural(count, 'figure'),
  empty: 'Empty table',
  unit: (unit) => `Unit: ${entryFor(PRINTED_UNITS, unit) ?? unit}`,
  window: (title) => `${title}, scrolls sideways`,
  item: 'Item',
  asPrinted: 'As printed: a blank cell is blank.',
  sign: 'i',
  place: (label, row, column) => `${label}, row ${row}, column ${column}`,
  sourceLine: (line) => `See line ${line} of the source`,
  how: 'How the column is known',
  provenance: {
    reported:
      'It stands in a cell of its own, or its row prints as many figures as there are columns: its place is certain.',
    resolved: 'The text lost its blank cells, but the sums allow this place only.',
    inferred: 'The document leaves open where it belongs, and more than one reading fits; a rule chose this one.',
  },
  correction: 'See the correction',
  alternatives: (names) => `It could also be in: ${names}.`,
  others: (count) => `The same figure is printed ${count === 1 ? 'once' : `${count} times`} more`,
  noOthers: 'This figure is printed only once.',
  close: 'Close',
  top: 'Back to the list of tables',
  notRead: {
    cell: 'not read',
    some: (count) => `${plural(count, 'place')} not read`,
    sum: (rows) => `Sum of the ${plural(rows, 'row')} read`,
    place: (name) =>
      name ? `The money of the row “${name}” was not read.` : 'Some figures of this table were not read.',
    missing: (sum, alone) => [
      `“${sum}” less the rows that were read leaves `,
      alone
        ? ', which should be it; nothing is filled in.'
        : ', which is what the unread rows add up to; nothing is filled in.',
    ],
    why: 'Why',
    lost: 'Tables that were not read',
  },
};
