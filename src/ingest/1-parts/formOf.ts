import type { SourceLine } from '../../readers/text/SourceText';
import type { Form } from '../../templates/forms/Form';
import { bareTitle, roleInForm } from '../words/titleOf';

/** A form that has no more of its tables in a document than this share is another one with some titles alike. */
const ENOUGH = 0.5;

/** The form most of whose tables a document prints under their titles; null where it is none of them. */
export function formOf(lines: readonly Pick<SourceLine, 'text'>[], forms: readonly Form[]): Form | null {
  const titles = new Set(lines.flatMap(({ text }) => bareTitle(text)?.title ?? []));
  let best: Form | null = null;
  let most = ENOUGH;
  for (const form of forms) {
    const roles = new Set([...titles].flatMap((title) => roleInForm(title, form) ?? []));
    const share = roles.size / form.tables.length;
    if (share > most) [best, most] = [form, share];
  }
  return best;
}
