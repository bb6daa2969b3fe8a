import type { Budget } from '../../model/budget';
import { nodeId } from '../../model/flow';
import type { Yuan } from '../../model/money';
import { structureView, type StructurePart } from '../structure/structure';

/** A section or item of a class that the flow chart opens. */
export interface FlowPart {
  id: string;
  /** 1 for sections, 2 for items. */
  level: number;
  /** A printed code; project money that is printed to the class only; or what the printed parts leave. */
  kind: StructurePart['kind'];
  code: string;
  name: string;
  amount: Yuan;
  /** The printed figure; null where it is worked out. */
  fact: string | null;
  /** Whether it divides further in this list. */
  divided: boolean;
}

/** Sections and items of each function and economic class, by the id of its node: `function:201`. */
export function flowParts(budget: Budget): Map<string, FlowPart[]> {
  const { purposes, categories } = structureView(budget);
  return new Map(
    [purposes, categories].flatMap(({ kind, parts }) =>
      parts.map((part): [string, FlowPart[]] => [nodeId(kind, part.key), below(part)]),
    ),
  );
}

/** Each part before what it divides into. A part that is all of the one above it takes that one's place. */
function below(part: StructurePart, level = 1): FlowPart[] {
  return part.parts.map(deepest).flatMap((each) => [
    {
      id: each.id,
      level,
      kind: each.kind,
      code: each.code,
      name: each.name,
      amount: each.amount,
      fact: each.kind === 'code' || each.kind === 'project' ? (each.cells[0]?.fact ?? null) : null,
      divided: each.parts.length > 0,
    },
    ...below(each, level + 1),
  ]);
}

function deepest(part: StructurePart): StructurePart {
  const [only, ...others] = part.parts;
  return only && others.length === 0 && only.amount === part.amount ? deepest(only) : part;
}
