import type { Budget } from '../../model/budget';
import type { Yuan } from '../../model/money';
import type { FlowCertainty } from '../../model/flow';
import { cellsOf, type Cell } from '../tables/cell';
import { purposesByCode, type Purpose } from '../purposes/statedPurposes';
import { economicParts } from './economicParts';
import { codeTree } from './codeTree';
import { partsOf } from './parts';
import { lacks } from '../unread/unread';
import { BudgetIndex } from '../../model/BudgetIndex';

export type StructureKind = 'function' | 'economic';

/**
 * A code with its money and what it divides into. `kind` says what it is: a printed `code`, the `project` money of an
 * economic class, which is printed to the class only, the `rest` that the printed parts leave, or `undisclosed` money.
 */
export interface StructurePart {
  /** The code itself, `302-project`, `302-rest` or `undisclosed`: unique over both structures. */
  id: string;
  kind: 'code' | 'project' | 'rest' | 'undisclosed';
  /** Empty where it is no code of its own. */
  code: string;
  /** Key of its colour: the class, or `undisclosed`. */
  key: string;
  /** As printed; empty where the screen has a word for it. */
  name: string;
  /** 0 for classes, 1 for sections, 2 for items. */
  ring: number;
  amount: Yuan;
  /** Part of the whole structure, from 0 to 1; negative for negative amounts. */
  share: number;
  certainty: FlowCertainty;
  /** Of a rest: rows of its table were not read, so that nobody can say that the document does not divide it. */
  unread?: true;
  /** What the document says it is for, in its own words; missing where it says nothing beyond the name. */
  purposes?: Purpose[];
  /** The printed figures that it is or adds up. */
  cells: Cell[];
  /** The largest first. */
  parts: StructurePart[];
}

/** All money by one classification. */
export interface Structure {
  kind: StructureKind;
  total: Yuan;
  step: Yuan;
  parts: StructurePart[];
  /** How many rings its codes fill. */
  rings: number;
  /** Numbers of the tables that it rests on, as printed. */
  tables: string[];
}

/** What the page of the structure shows: what money is for, and what it is spent on. */
export interface StructureView {
  purposes: Structure;
  categories: Structure;
}

/** A part before shares are known. `facts` are the ids of what it is or adds up. */
export type RawPart = Omit<StructurePart, 'share' | 'cells' | 'purposes' | 'parts'> & {
  facts: string[];
  parts: RawPart[];
};

/** Reduces a budget to its two structures. */
export function structureView(budget: Budget): StructureView {
  return {
    purposes: finish(budget, 'function', codeTree(budget, BudgetIndex.of(budget).functionTable() ?? 'expenditure')),
    categories: finish(budget, 'economic', economicParts(budget)),
  };
}

/** Part of a whole; 0 where there is no whole. */
function shareOf(amount: Yuan, whole: Yuan): number {
  return whole > 0 ? amount / whole : 0;
}

function finish(budget: Budget, kind: StructureKind, raw: RawPart[]): Structure {
  const total = BudgetIndex.of(budget).grandTotal();
  const whole = total?.amount ?? 0;
  const unread = lacks(budget, kind === 'function' ? 'expenditure' : 'basic');
  const said = kind === 'function' ? purposesByCode(budget) : new Map<string, Purpose[]>();
  const complete = ({ facts, ...part }: RawPart): StructurePart => ({
    ...part,
    ...purposesOf(said, part.code),
    ...(unread && part.kind === 'rest' ? { unread: true as const } : {}),
    share: shareOf(part.amount, whole),
    cells: cellsOf(budget, facts),
    parts: inOrder(part.parts).map(complete),
  });
  const parts = inOrder(raw).map(complete);
  const all = partsOf(parts);
  return {
    kind,
    total: whole,
    step: total?.step ?? 100,
    parts,
    rings: Math.max(1, ...all.map((part) => part.ring + 1)),
    tables: [...new Set(all.flatMap((part) => part.cells.map((cell) => cell.table)))].sort(),
  };
}

function purposesOf(said: ReadonlyMap<string, Purpose[]>, code: string): Pick<StructurePart, 'purposes'> {
  const purposes = code === '' ? undefined : said.get(code);
  return purposes ? { purposes } : {};
}

/** The largest first; what the document does not divide or disclose comes last. */
function inOrder(parts: readonly RawPart[]): RawPart[] {
  const last = (part: RawPart) => (part.kind === 'undisclosed' || part.kind === 'rest' ? 1 : 0);
  return [...parts].sort((a, b) => last(a) - last(b) || b.amount - a.amount || (a.code < b.code ? -1 : 1));
}
