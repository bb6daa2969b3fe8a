/**
 * What an address may choose in a chart (`?focus=`): a node by kind and key (`function:208`), a code that says no kind (`208`), or a
 * band by both of its ends (`function:208~economic:302`, a second one between the same ends `…~2`). People write and shorten such
 * addresses, so they are taken apart here, and nowhere else.
 */
export interface FocusEnd {
  /** Empty where the address says none. */
  kind: string;
  key: string;
}

/** The ids of both ends of a band; of a node its own. */
export function endIds(focus: string): string[] {
  return focus.split('~').slice(0, 2);
}

/** What one end asks for. */
export function focusEnd(id: string): FocusEnd {
  const at = id.indexOf(':');
  return at < 0 ? { kind: '', key: id } : { kind: id.slice(0, at), key: id.slice(at + 1) };
}

/** The id of a band between two ends; where several lie between them, from the second on with its number. */
export function bandId(from: string, to: string, nth: number): string {
  return nth === 1 ? `${from}~${to}` : `${from}~${to}~${nth}`;
}
