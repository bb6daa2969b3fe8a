import { cellAddress, pageName, type PageName } from '../../formats/cellAddress';
import type { PrintedPageWords } from '../../words/source/printedPageWords';

const named = (page: PageName): string => {
  const name = pageName(page, 'en');
  return name.charAt(0).toUpperCase() + name.slice(1);
};
/** A page of paper is printed; what has cells of its own is drawn anew from these. */
const shows = ({ of }: PageName): string =>
  of === undefined ? 'This page as it is printed' : `This ${'sheet' in of ? 'sheet' : 'table'} drawn from its cells`;

export const printedPageWords: PrintedPageWords = {
  title: (page) => (page.of ? named(page) : `Page ${page.number} as printed`),
  describe: (body, year, page) =>
    `${named(page)} of the ${year} disclosure of ${body}, drawn ${page.of ? 'from its cells' : 'as it is printed'}, with the figures as read beside it, row by row.`,
  lede: (figures, page) =>
    `${shows(page)}, with the ${figures} figures as read beside it, row by row. Choose a figure to have its cell framed.`,
  ledeTargets: (figures, page) =>
    `${shows(page)}, with the ${figures} figures as read below. Choose a figure to have its cell framed.`,
  window: (page) => `${named(page)}, drawn ${page.of ? 'from its cells' : 'as printed'}`,
  read: 'As read',
  folded: ({ same, zero, more }) =>
    `Row by row, at the same height. Left out beside the page, and found in the table below: ${[
      ...same.map(({ column, as }) => `“${column}”, in each row the same as “${as}”`),
      ...(zero.length > 0 ? [`${zero.map((name) => `“${name}”`).join(', ')}, nothing but zeros and blanks`] : []),
      ...(more.length > 0 ? [`${more.map((name) => `“${name}”`).join(', ')}, for want of room`] : []),
    ].join('; ')}.`,
  before: (page) => `← ${named(page)}`,
  after: (page) => `${named(page)} →`,
  all: 'Printed tables',
  source: 'The source, line by line',
  look: (page, cell) => (cell ? `See ${cellAddress(cell, 'en')}` : `See page ${page} as printed`),
  stored: ['The cell shows the figure above and holds ', '.'],
};
