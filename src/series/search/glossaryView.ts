import type { Budget, GlossaryEntry } from '../../model/budget';
import { columnName } from '../../model/tables/columnNames';
import { searchEntries } from './searchEntries';
import type { SearchEntry } from './searchEntry';
import { cellAnchor, toAnchor } from '../../addresses/anchors';

/** Where a term stands in the budget with a figure of its own. */
export type TermPlace = Pick<SearchEntry, 'title' | 'code' | 'amount' | 'worth' | 'step' | 'view' | 'at'>;

/** What the glossary shows of one budget. */
export interface GlossaryView {
  /** The document's own explanations, in its order. */
  own: GlossaryEntry[];
  /** By key of the term; terms without a figure in this budget have none. */
  places: Record<string, TermPlace>;
}

/** What stands for a term: the id of an entry of the search, or the beginning of a name that has a code. */
const STANDS_FOR: Readonly<Record<string, string | RegExp>> = {
  'general-public': 'source:general_public',
  'government-funds': 'source:government_funds',
  'state-capital': /^国有资本经营预算支出$/,
  'fiscal-account': 'source:fiscal_account',
  'unit-funds': 'source:unit_funds',
  carryover: 'source:fiscal_carryover',
  wages: 'economic:301',
  goods: 'economic:302',
  families: 'economic:303',
  'public-job': /^公益性岗位/,
  operating: 'means:operating',
  'three-public': /^“三公”经费$/,
  procurement: /^政府采购预算$/,
};

/** The document's own glossary, and where terms stand in this budget. */
export function glossaryView(budget: Budget): GlossaryView {
  const entries = searchEntries(budget).filter(({ group }) => group === 'names' || group === 'means');
  const places = Object.entries(STANDS_FOR).flatMap(([key, sought]) => {
    const found = entries.find(({ id, title }) => (typeof sought === 'string' ? id === sought : sought.test(title)));
    return found && (found.amount !== null || found.worth !== '') ? [[key, placeOf(found)] as const] : [];
  });
  return { own: budget.glossary, places: { ...columnPlaces(budget), ...Object.fromEntries(places) } };
}

/** Basic and project expenditure are columns: their figures stand in the row of the total. */
function columnPlaces(budget: Budget): Record<string, TermPlace> {
  const facts = budget.facts.filter(
    ({ table, code, column }) => table === 'expenditure' && code === '' && (column === 'basic' || column === 'project'),
  );
  const places = facts.map(({ id, column, amount, step }): [string, TermPlace] => [
    column,
    {
      title: columnName('expenditure', column),
      code: '',
      amount,
      worth: '',
      step,
      view: 'tables',
      at: toAnchor(cellAnchor(id)),
    },
  ]);
  return Object.fromEntries(places.reverse());
}

function placeOf({ title, code, amount, worth, step, view, at }: SearchEntry): TermPlace {
  return { title, code, amount, worth, step, view, at };
}
