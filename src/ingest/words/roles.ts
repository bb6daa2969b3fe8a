import type { TableRole } from '../../model/tables/table';
import { roleOfTextTitle } from '../../templates/forms/textForm';
import { CONTINUED } from '../../templates/tables/textTitles';
import { labelIn } from './tableLabel';
import { withoutUnit } from './unit';

/** The role that a line names when it is a table's title; undefined if it is none. White space does not count. */
export function roleOfTitle(line: string): TableRole | undefined {
  if (!line.includes('表')) return undefined;
  const printed = withoutUnit(line);
  // A title is a name: it has no punctuation of sentences and no figures but a year.
  if (printed.length > 60 || /[，。；…]|\.{3}/.test(printed)) return undefined;
  // The body and the year may stand before it.
  const title = (labelIn(printed)?.rest ?? printed).replace(/^[^\d]{0,40}\d{4}年(?:度)?/, '').replace(CONTINUED, '');
  return roleOfTextTitle(title);
}
