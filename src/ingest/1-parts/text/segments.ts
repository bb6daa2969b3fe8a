import type { MoneyUnit } from '../../../model/money';
import { PROJECT_TARGETS, TARGETS_TITLE } from '../../../templates/tables/textTitles';
import { TOTAL_WITH_FIGURE } from '../../../templates/rows/rowWords';
import { ANY_PART, GLOSSARY_PART, NARRATIVE_PART } from '../../../templates/narrative/partHeadings';
import { TABLE_ROLES, type TableRole } from '../../../model/tables/table';
import { refuse } from '../../../readers/text/Refusal';
import type { SourceLine } from '../../../readers/text/SourceText';
import { roleOfTitle } from '../../words/roles';
import {
  compilerOf,
  hasRows,
  labelAbove,
  moneyUnit,
  statedIn,
  unitFromElsewhere,
  unitLine,
  unitOfHead,
} from './tableHead';
import { isLabel, labelIn } from '../../words/tableLabel';
import { withoutUnit, type StatedUnit } from '../../words/unit';

/** The lines of one table, from its title to the next title or part. */
export interface TableSegment {
  role: TableRole;
  label: string;
  title: string;
  unit: MoneyUnit;
  /** Whether the table itself states its unit. */
  unitIsStated: boolean;
  /** Name that 编制部门 or 编制单位 gives; empty if none. */
  body: string;
  /** Line of the title. */
  line: number;
  /** Lines below the title, blank ones left out. */
  lines: SourceLine[];
}

/** A performance table of the body or of a project. */
export interface TargetSegment {
  /** Of one project; else of the body. */
  isProject: boolean;
  title: string;
  line: number;
  lines: SourceLine[];
}

export interface Segments {
  tables: TableSegment[];
  targets: TargetSegment[];
  /** Everything before the tables. */
  opening: SourceLine[];
  /** The narrative (预算情况说明), performance tables left out. */
  narrative: SourceLine[];
  glossary: SourceLine[];
  /** Tables of a role that we do not know: they are not read, and say so. */
  others: { title: string; line: number; endLine: number }[];
}

/** The first lines below a header's unit, to tell one header from another. */
function headOf(lines: readonly SourceLine[], unit: SourceLine): string {
  const below = lines.slice(unit.number).filter(({ text }) => text !== '');
  return below
    .slice(0, 3)
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('|');
}

/**
 * A line that is named as tables are and has its unit right below, though we do not know its role. A piece of a name (人大代表)
 * before a page break looks alike, but there the header of its own table follows.
 */
function isOtherTitle(
  bare: string,
  lines: readonly SourceLine[],
  at: number,
  current: SourceLine | undefined,
): boolean {
  if (!/^[^，。；：:]{3,60}表(?:[（(][^）)]*[）)])?$/.test(bare) || isLabel(bare)) return false;
  const unit = unitLine(lines, at);
  if (!unit || unit.number === at + 1) return false;
  const between = lines.slice(at + 1, unit.number - 1).filter(({ text }) => text !== '');
  if (between.length > 1 || between.some(({ text }) => /\d[.,]\d/.test(text))) return false;
  return !current || headOf(lines, unit) !== headOf(lines, current);
}

type Mark =
  | { at: number; title: number; kind: 'table'; role: TableRole; unit: StatedUnit | null; label: string }
  | { at: number; title: number; kind: 'other' }
  | { at: number; kind: 'target'; isProject: boolean }
  | { at: number; kind: 'opening' | 'narrative' | 'glossary' | 'resume' };

/**
 * Where parts begin. A heading is a whole line, so that a sentence that mentions a table is none.
 * @param withoutUnits roles whose titles count although no unit is stated, where rows follow them
 */
function marksOf(lines: readonly SourceLine[], withoutUnits: (role: TableRole) => boolean): Mark[] {
  const marks: Mark[] = [];
  let tables = 0;
  let current: SourceLine | undefined;
  lines.forEach((line, at) => {
    const bare = line.text.replace(/\s/g, '');
    if (bare === '' || /[…]|\.{4}/.test(bare)) return;
    const role = roleOfTitle(bare);
    const unit = role ? unitOfHead(lines, at) : undefined;
    if (role && (unit || (withoutUnits(role) && hasRows(lines, at)))) {
      tables += 1;
      current = unit;
      // A title that ends the document has no unit any more: it is refused as cut off.
      const stated = unit ? (statedIn(unit) ?? { unit: '万元' as const }) : null;
      marks.push({ ...labelAbove(lines, at), title: at, kind: 'table', role, unit: stated });
    } else if (TARGETS_TITLE.test(bare)) {
      marks.push({ at, kind: 'target', isProject: PROJECT_TARGETS.test(bare) });
    } else if (tables > 0 && NARRATIVE_PART.test(bare)) {
      marks.push({ at, kind: 'narrative' });
    } else if (tables > 0 && GLOSSARY_PART.test(bare)) {
      marks.push({ at, kind: 'glossary' });
    } else if (ANY_PART.test(bare) && tables > 0) {
      marks.push({ at, kind: 'narrative' });
    } else if (/^[（(][一二三四五六七八九十]+[）)]/.test(bare) && marks[marks.length - 1]?.kind === 'target') {
      // The narrative goes on below its performance tables with the next numbered heading.
      marks.push({ at, kind: 'resume' });
    } else if (tables > 0 && isOtherTitle(bare, lines, at, current)) {
      marks.push({ at: labelAbove(lines, at).at, kind: 'other', title: at });
    }
  });
  return marks;
}

/** Whether a table's total stands in these lines, with its figures. */
function hasTotal(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => TOTAL_WITH_FIGURE.test(text));
}

/** A table goes on at a page break, but it has one total: with a second one this is a second table. */
function refuseSecond(table: TableSegment, second: SourceLine): never {
  const name = [table.label, table.title].filter(Boolean).join(' ');
  refuse('second-table', { title: table.title, line: table.line }, { table: name, line: second.number });
}

/** Where parts begin; titles without a unit are looked for where a table is not found otherwise. */
function allMarks(lines: readonly SourceLine[]): Mark[] {
  const marks = marksOf(lines, () => false);
  const found = new Set(marks.flatMap((mark) => (mark.kind === 'table' ? [mark.role] : [])));
  return found.size === TABLE_ROLES.length ? marks : marksOf(lines, (role) => !found.has(role));
}

/** Cuts the document at its headings. A title printed again at a page break goes on with the same table. */
export function segment(lines: readonly SourceLine[]): Segments {
  const result: Segments = { tables: [], targets: [], opening: [], narrative: [], glossary: [], others: [] };
  const marks = allMarks(lines);
  const units = marks.flatMap((mark) =>
    mark.kind === 'table' && mark.unit && 'unit' in mark.unit ? [mark.unit.unit] : [],
  );
  const filled = (from: number, to: number): SourceLine[] => lines.slice(from, to).filter((line) => line.text !== '');
  result.opening = filled(0, marks[0]?.at ?? lines.length);
  marks.forEach((mark, index) => {
    const to = marks[index + 1]?.at ?? lines.length;
    const first = lines['title' in mark ? mark.title : mark.at];
    if (!first) return;
    if (mark.kind === 'table') {
      const again = result.tables.find((table) => table.role === mark.role);
      const below = filled(mark.title + 1, to);
      if (again) {
        if (hasTotal(again.lines) && hasTotal(below)) refuseSecond(again, first);
        again.lines.push(...below);
        return;
      }
      const title = withoutUnit(labelIn(first.text)?.rest ?? first.text);
      result.tables.push({
        role: mark.role,
        label: mark.label,
        title,
        unit: moneyUnit(mark.unit ?? unitFromElsewhere(units, lines), title, first.number),
        unitIsStated: mark.unit !== null,
        body: compilerOf(below) || compilerOf(filled(mark.at, mark.title)),
        line: first.number,
        lines: below,
      });
    } else if (mark.kind === 'target') {
      const title = first.text.replace(/\s/g, '');
      result.targets.push({ isProject: mark.isProject, title, line: first.number, lines: filled(mark.at + 1, to) });
    } else if (mark.kind === 'other') {
      result.others.push({ title: first.text.replace(/\s/g, ''), line: first.number, endLine: to });
    } else if (mark.kind === 'glossary') {
      result.glossary.push(...filled(mark.at, to));
    } else {
      result.narrative.push(...filled(mark.at, to));
    }
  });
  return result;
}
