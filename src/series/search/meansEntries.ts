import type { Budget } from '../../model/budget';
import { means, type MeansRow, type ThreePublicRow } from '../targets/means';
import { cellAnchor, MEANS_ANCHOR, toAnchor } from '../../addresses/anchors';
import { entryOf, type SearchEntry } from './searchEntry';

/** What the body has to work with, as far as it can be searched: 三公 spending, running cost, staff, cars, purchases. */
export function meansEntries(budget: Budget): SearchEntry[] {
  // An entry quotes no checks.
  const { threePublic, operating, groups } = means({ ...budget, checks: [] });
  return [
    ...(threePublic?.rows ?? []).flatMap(threePublicEntry),
    ...(operating
      ? [
          entryOf({
            id: 'means:operating',
            group: 'means',
            title: '机关运行经费',
            amount: operating.amount,
            step: operating.step,
            view: 'targets',
            at: toAnchor(MEANS_ANCHOR),
          }),
        ]
      : []),
    ...groups.flatMap(({ group, rows }) => rows.map((row) => rowEntry(group, row))),
  ];
}

/** A row of the table of 三公 spending, unless it is a total or nothing is printed of it. */
function threePublicEntry({ row, name, sum, cell, stated }: ThreePublicRow): SearchEntry[] {
  const worth = cell ?? stated;
  if (!worth) return [];
  return [
    entryOf({
      id: `means:three-public-${row}`,
      group: 'means',
      title: sum ? '“三公”经费' : name,
      text: cell?.table ?? '',
      amount: worth.amount,
      step: worth.step,
      ...(cell
        ? { view: 'tables', at: toAnchor(cellAnchor(cell.fact)) }
        : { view: 'targets', at: toAnchor(MEANS_ANCHOR) }),
      words: '三公',
    }),
  ];
}

function rowEntry(group: string, { label, values }: MeansRow): SearchEntry {
  const [first, ...more] = [...values].sort((a, b) => Number(a.unit === '元') - Number(b.unit === '元'));
  const money = [first, ...more].find((value) => value?.unit === '元');
  const counted = first && first.unit !== '元' ? `${first.value} ${first.unit}` : '';
  return entryOf({
    id: `means:${first?.id ?? label}`,
    group: 'means',
    title: label,
    text: group,
    printed: { title: true, text: false },
    amount: counted === '' && money ? money.value : null,
    step: money?.step ?? 100,
    worth: counted,
    view: 'targets',
    at: toAnchor(MEANS_ANCHOR),
  });
}
