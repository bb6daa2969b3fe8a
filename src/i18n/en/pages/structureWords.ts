import { plural } from '../../formats/numbers';
import type { StructureWords } from '../../words/pages/structureWords';

export const structureWords: StructureWords = {
  sections: {
    function: {
      finding: (share, name) => `${share} is for ${name}`,
      plain: 'What it is for',
      english: '',
      jump: 'What for · function',
      lede: 'Spending by function: class, section, item. Choose an arc or a row to see where it is printed. Names below the class are the document’s own.',
      rings: 'From the middle outwards: class, section, item.',
    },
    economic: {
      finding: (share, name) => `${share} is spent on ${name}`,
      plain: 'What it is spent on',
      english: '',
      jump: 'Spent on · economic',
      lede: 'Spending by economic category. Basic expenditure is printed by class and section, project expenditure by class only.',
      rings: 'From the middle outwards: class, section.',
    },
  },
  all: 'Everything',
  way: 'Where you are',
  chart: 'Sunburst: left and right move around a ring, up and down inwards and outwards, Enter chooses, Esc lets go',
  list: 'List with the same figures',
  project: { name: 'Project expenditure', plain: 'Printed by class only, not by section' },
  rest: { name: 'Not divided further', plain: 'The parts below add up to less or more' },
  unread: { name: 'Not read', plain: 'Rows below were not read, which does not mean that there are none' },
  fold: (count) => plural(count, 'other'),
  foldPlain: 'Each under 0.5%',
  origins: 'Where it is printed',
  summed: 'Added up from these printed figures:',
  share: (share) => `${share} of everything`,
  stops: 'A dotted stretch: the tables print nothing at this level.',
  negative: 'Negative amounts have no arc; they are in the list.',
  empty: 'This document has no figures by this classification.',
  showAll: 'See the whole structure',
  table: 'As a table',
  head: { code: 'Code', amount: 'Amount', share: 'Share', certainty: 'Certainty', place: 'Printed in' },
  cell: (row, column) => `row ${row}, ${column}`,
  line: (line) => `line ${line}`,
};
