import type { Budget } from '../../model/budget';
import { columnName } from '../../model/tables/columnNames';
import type { Fact } from '../../model/fact';
import { certaintyOf } from '../../model/flow';
import { sumYuan } from '../../model/money';
import { flowGraph } from '../flows/graph/flowGraph';
import { CLASS_OF_COLUMN } from '../flows/graph/samePayments';
import type { RawPart } from './structure';
import { BudgetIndex } from '../../model/BudgetIndex';
import { codeTree } from './codeTree';

/**
 * What the money is spent on. Basic expenditure is printed by class and section; project expenditure by class only, so it
 * is a part of its own in each class. What the document gives no class for is undisclosed, as in the flows.
 */
export function economicParts(budget: Budget): RawPart[] {
  const classes = codeTree(budget, BudgetIndex.of(budget).economicTable() ?? 'basic');
  for (const [column, code] of Object.entries(CLASS_OF_COLUMN)) {
    const fact = BudgetIndex.of(budget).total('project', column);
    if (!fact || fact.amount === 0) continue;
    const known = classes.find((part) => part.code === code);
    if (known) addProject(known, fact);
    else classes.push({ ...classFrom(fact, code), name: columnName('project', column) });
  }
  const undisclosed = flowGraph(budget).nodes.find(({ layer, key }) => layer === 'economic' && key === 'undisclosed');
  if (undisclosed && undisclosed.amount !== 0) {
    classes.push({
      id: 'undisclosed',
      kind: 'undisclosed',
      code: '',
      key: 'undisclosed',
      name: '',
      ring: 0,
      amount: undisclosed.amount,
      certainty: 'undisclosed',
      facts: [],
      parts: [],
    });
  }
  return classes;
}

/** A class that only projects spend money on. */
function classFrom(fact: Fact, code: string): RawPart {
  return {
    id: code,
    kind: 'code',
    code,
    key: code,
    name: '',
    ring: 0,
    amount: fact.amount,
    certainty: certaintyOf(fact),
    facts: [fact.id],
    parts: [],
  };
}

function addProject(part: RawPart, fact: Fact): void {
  const basic = { ...part };
  part.parts.push({
    ...classFrom(fact, part.code),
    id: `${part.code}-project`,
    kind: 'project',
    code: '',
    key: part.key,
    ring: 1,
  });
  part.amount = sumYuan([basic.amount, fact.amount]);
  part.facts = [...basic.facts, fact.id];
  part.certainty = [basic.certainty, certaintyOf(fact)].includes('inferred') ? 'inferred' : 'derived';
}
