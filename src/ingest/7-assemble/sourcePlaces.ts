import type { Budget } from '../../model/budget';
import type { Place } from '../../model/source/source';
import { placeIn } from '../../readers/text/Reading';
import type { SourceLine } from '../../readers/text/SourceText';
import type { PrintedNumber } from './numbers';

/** Everything in a budget that has an offset. A place may be held by two of them. */
function placesIn(budget: Budget): Set<Place> {
  const { facts, statements, projects, holdings, targets } = budget;
  return new Set<Place>([
    ...facts.map(({ printed }) => printed),
    ...statements.flatMap(({ amount, share, change }) =>
      [amount, share, change, change?.percent].flatMap((stated) => (stated ? [stated.printed] : [])),
    ),
    ...projects.flatMap(({ amount, units }) => [
      ...(amount ? [amount.printed] : []),
      ...(units ? [units.each.printed, units.countPrinted] : []),
    ]),
    ...holdings.map(({ printed }) => printed),
    ...targets.flatMap(({ funds, targets: rows }) => [
      ...funds.map(({ printed }) => printed),
      ...rows.map(({ place }) => place),
    ]),
  ]);
}

/** Makes offsets count in the lines of the source, which until here count in the lines as they are read. */
export function toSourcePlaces(budget: Budget, numbers: readonly PrintedNumber[], lines: readonly SourceLine[]): void {
  if (lines.every(({ places }) => places === null)) return;
  for (const place of [...placesIn(budget), ...numbers]) {
    const line = lines[place.line - 1];
    if (line) place.offset = placeIn(line, place.offset);
  }
}
