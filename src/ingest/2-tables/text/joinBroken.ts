import type { Printed } from '../../../model/source/source';
import { looseColumns } from '../../../templates/forms/textForm';
import { readOtherwise, type SourceLine } from '../../../readers/text/SourceText';
import type { Change } from '../../../readers/text/Reading';
import { candidatesOf, habitOf, isBroken, mayBeBroken, type Candidate } from './pieces';
import type { RawRow, RawTable } from '../../loose/RawTable';
import type { TableSegment } from '../../1-parts/text/segments';
import { recogniseTable } from './table';
import { cleanName } from '../../words/words';
import { addsUpAcross, Evidence, isList, textsOf, type Side } from './evidence';
import { likelyDecimals } from './likelyDecimals';

/** Figures that nobody can put together: what is printed of them. */
export interface Broken extends Side {
  pieces: readonly Printed[];
}

interface Open extends Side {
  pieces: readonly Printed[];
  candidates: () => readonly Candidate[];
  /** Whether the figures may well be whole as they are. */
  isWhole: boolean;
}

/** Rounds in which what was put together helps to put together more. */
const MOST_ROUNDS = 12;

function columnsOf({ table, right }: Side): number {
  return isList(table.role) && !right ? 1 : looseColumns(table.role).length;
}

const piecesOf = ({ row, right }: Side): Printed[] => (right ? row.rightFigures : row.figures);

function sidesOf(table: RawTable): Side[] {
  return table.rows.flatMap((row) =>
    isList(table.role)
      ? [
          { table, row, right: false },
          { table, row, right: true },
        ]
      : [{ table, row, right: false }],
  );
}

/** The rows whose figures are broken, or may be. */
function openSides(tables: readonly RawTable[]): Open[] {
  return tables.flatMap((table) => {
    const habit = habitOf(table);
    return sidesOf(table).flatMap((side): Open[] => {
      const pieces = piecesOf(side);
      if (pieces.length === 0) return [];
      const columns = columnsOf(side);
      const broken = isBroken(pieces, habit, columns);
      if (!broken && !mayBeBroken(pieces, habit)) return [];
      let known: Candidate[] | undefined;
      // What does not add up in its own row is no way to read it.
      const candidates = (): Candidate[] =>
        (known ??= candidatesOf(pieces, habit, columns).filter(
          ({ figures }) =>
            addsUpAcross(
              side,
              figures.map(({ text }) => text),
            ) !== false,
        ));
      return [{ ...side, pieces, candidates, isWhole: !broken }];
    });
  });
}

const setFigures = ({ row, right }: Side, figures: Printed[]): void => {
  if (right) row.rightFigures = figures;
  else row.figures = figures;
};

function printedOf({ figures }: Candidate): Printed[] {
  return figures.flatMap(({ pieces, text }) => (pieces[0] ? [{ ...pieces[0], text }] : []));
}

/** The one reading that the document proves, if it proves one. */
function provenOf(open: Open, evidence: Evidence): Candidate | undefined {
  // Whole figures that nothing contradicts are what they are.
  if (open.isWhole && !evidence.about(open, textsOf(open)).contradicted) return undefined;
  const proven = open.candidates().filter((candidate) => {
    const { supports, contradicted } = evidence.about(
      open,
      candidate.figures.map(({ text }) => text),
    );
    return supports > 0 && !contradicted;
  });
  return proven.length === 1 ? proven[0] : undefined;
}

/** Finds for each broken row the one reading that sums and other printings prove; each helps to prove others. */
function decide(open: readonly Open[], tables: readonly RawTable[]): { decided: Map<Open, Candidate>; unread: Open[] } {
  const waiting = new Set(open);
  const keys = new Map<RawRow, Map<boolean, Open>>();
  for (const one of open) keys.set(one.row, (keys.get(one.row) ?? new Map<boolean, Open>()).set(one.right, one));
  const isOpen = ({ row, right }: Side): boolean => {
    const one = keys.get(row)?.get(right);
    return one !== undefined && waiting.has(one) && !one.isWhole;
  };
  const evidence = new Evidence(tables, isOpen);
  const decided = new Map<Open, Candidate>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let found = 0;
    for (const one of waiting) {
      const candidate = provenOf(one, evidence);
      if (!candidate) continue;
      waiting.delete(one);
      decided.set(one, candidate);
      setFigures(one, printedOf(candidate));
      if (!one.isWhole) evidence.know(one);
      found += 1;
    }
    if (found === 0) break;
  }
  const unread = [...waiting].filter((one) => !one.isWhole || isDoubtful(one, evidence));
  return { decided, unread };
}

/** Whether whole figures contradict the document, and some of them put together would not. */
function isDoubtful(open: Open, evidence: Evidence): boolean {
  const asPrinted = evidence.about(
    open,
    open.pieces.map(({ text }) => text),
  );
  if (!asPrinted.contradicted) return false;
  return open.candidates().some(
    ({ figures }) =>
      figures.some(({ pieces }) => pieces.length > 1) &&
      evidence.about(
        open,
        figures.map(({ text }) => text),
      ).supports > 0,
  );
}

/** The changes that make a line read as a candidate says: blanks inside of figures go, brackets become a sign. */
function changesOf(
  { figures }: Candidate,
  pieces: readonly Printed[],
  lineOf: (number: number) => SourceLine | undefined,
) {
  const changes: { line: number; change: Change }[] = [];
  const used = new Set(figures.flatMap((figure) => figure.pieces));
  for (const { pieces: parts, text } of figures) {
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (!first || !last || (parts.length === 1 && text === first.text)) continue;
    const raw = lineOf(first.line)?.raw ?? '';
    const to = last.offset + last.text.length;
    const of = [...raw.slice(first.offset, to)].flatMap((character, at) => (/[\s）)]/.test(character) ? [] : [at]));
    changes.push({ line: first.line, change: { from: first.offset, to, text, of } });
  }
  for (const piece of pieces) {
    if (used.has(piece) || !/^[-－−–—﹣]{1,2}$/.test(piece.text)) continue;
    changes.push({ line: piece.line, change: { from: piece.offset, to: piece.offset + piece.text.length, text: '' } });
  }
  return changes;
}

/** Gives pieces that belong to a row's name back to it. */
function giveName({ row, right }: Side, { named }: Candidate): void {
  if (named.length === 0) return;
  const words = named.map(({ text }) => text);
  if (right) {
    if (row.right) row.right.name = cleanName([row.right.name, ...words].join(' '));
    return;
  }
  row.parts.push(...words);
  row.name = cleanName(row.parts.join(' '));
}

/**
 * Puts figures together that blanks have broken, where sums or another printing prove how, and reads their tables anew as if they
 * were printed in one piece. What cannot be proven stays out, and is told.
 */
export function joinBroken(
  lines: readonly SourceLine[],
  segments: readonly TableSegment[],
): { tables: RawTable[]; unread: Broken[] } {
  const first = segments.map((segment) => recogniseTable(segment));
  const decimals = likelyDecimals(segments, first);
  const lineOf = (number: number): SourceLine | undefined => lines[number - 1];
  for (let round = 0; ; round += 1) {
    const isFirst = round === 0 && decimals.size === 0;
    const tables = isFirst ? first : segments.map((segment) => recogniseTable(segment, decimals.get(segment.role)));
    const open = openSides(tables);
    const { decided, unread } = decide(open, tables);
    const changes = [...decided].flatMap(([one, candidate]) => changesOf(candidate, one.pieces, lineOf));
    if (changes.length === 0 || round === MOST_ROUNDS) {
      for (const [one, candidate] of decided) giveName(one, candidate);
      for (const one of unread) {
        setFigures(one, []);
        one.row.unread = true;
      }
      return { tables, unread };
    }
    const byLine = new Map<number, Change[]>();
    for (const { line, change } of changes) byLine.set(line, [...(byLine.get(line) ?? []), change]);
    for (const [number, some] of byLine) {
      const line = lineOf(number);
      if (line)
        readOtherwise(
          line,
          some.toSorted((a, b) => a.from - b.from),
        );
    }
  }
}
