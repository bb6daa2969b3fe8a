import { focusEnd } from '../../addresses/focusEnd';
import { levelOf } from '../../model/codes';

/**
 * The place that an address asks for: the id itself, or for a code the id that bears or shows it (`208` is
 * `function:208` in the flows, `function:208` is `208` in the structure). Empty where there is none.
 * @param places ids with the codes that are shown there
 */
export function focusPlace(asked: string, places: Iterable<readonly [id: string, codes: readonly string[]]>): string {
  const all = [...places];
  if (all.some(([id]) => id === asked)) return asked;
  const { kind, key: code } = focusEnd(asked);
  if (levelOf(code) === undefined) return '';
  const fitting = all
    .map(([id, codes]) => ({ id, codes, end: focusEnd(id) }))
    .filter(({ end }) => kind === '' || end.kind === '' || end.kind === kind);
  const own = fitting.find(({ end }) => end.key === code);
  // A section of one item is shown as its item, so the code may be the beginning of one that is shown.
  const place = own ?? fitting.find(({ codes }) => codes.some((shown) => shown.startsWith(code)));
  return place?.id ?? '';
}
