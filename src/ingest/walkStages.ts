import type { SourceDocument } from '../readers/SourceDocument';
import { FORMS } from '../templates/forms/forms';
import type { Form } from '../templates/forms/Form';
import { findParts } from './1-parts/findParts';
import type { Parts } from './1-parts/Parts';
import { readTables } from './2-tables/readTables';
import type { Tables } from './2-tables/Tables';
import { readTargets, type Targets } from './3-targets/readTargets';
import { readNarrative, type Narrative } from './4-narrative/readNarrative';
import { findDamage, type Damage } from './5-damage/findDamage';
import { placeFigures, type Placed } from './6-place/placeFigures';
import { assembleBudget, type DocumentFile, type Ingested } from './7-assemble/assembleBudget';
import type { Finding } from './Finding';

/** What each stage hands on, under the name of its room. */
export interface Stages {
  '1-parts': Parts;
  '2-tables': Tables;
  '3-targets': Targets;
  '4-narrative': Narrative;
  '5-damage': Damage;
  '6-place': Placed;
  '7-assemble': Ingested;
}

/** What a stage hands on, and what it told, before the next one gets it. */
export type Seen = {
  [Name in keyof Stages]: { stage: Name; value: Stages[Name]; findings: readonly Finding[] };
}[keyof Stages];

/** Somebody who looks on while a document is read. */
export type Look = (seen: Seen) => void;

/**
 * Walks a document through the stages, each once and in their order, text and cells alike. Each extends what it is given, may tell
 * something beside it, and may refuse.
 * @param forms those that it may be printed in
 * @throws Refusal
 */
export function walkStages(
  document: SourceDocument,
  file: DocumentFile,
  look: Look = () => undefined,
  forms: readonly Form[] = FORMS,
): Ingested {
  const all: Finding[] = [];
  let shown = 0;
  const tell = (...findings: readonly Finding[]): void => void all.push(...findings);
  /** What was told since the last stage. */
  const told = (): readonly Finding[] => all.slice(shown, (shown = all.length));
  const parts = findParts(document, file, forms, tell);
  look({ stage: '1-parts', value: parts, findings: told() });
  const tables = readTables(parts, tell);
  look({ stage: '2-tables', value: tables, findings: told() });
  const targets = readTargets(tables, tell);
  look({ stage: '3-targets', value: targets, findings: told() });
  const narrative = readNarrative(targets, tell);
  look({ stage: '4-narrative', value: narrative, findings: told() });
  const damage = findDamage(narrative, tell);
  look({ stage: '5-damage', value: damage, findings: told() });
  const placed = placeFigures(damage, tell);
  look({ stage: '6-place', value: placed, findings: told() });
  const value = assembleBudget(file, placed, all);
  look({ stage: '7-assemble', value, findings: told() });
  return value;
}
