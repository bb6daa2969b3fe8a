import type { MoneyUnit } from '../../../model/money';
import { ANY_PART } from '../../../templates/narrative/partHeadings';
import { ANY_ROW } from '../../../templates/rows/rowWords';
import { refuse } from '../../../readers/text/Refusal';
import type { SourceLine } from '../../../readers/text/SourceText';
import { roleOfTitle } from '../../words/roles';
import { isLabel, labelIn } from '../../words/tableLabel';
import { unitEverywhere, unitIn, unitOfTitle, type StatedUnit } from '../../words/unit';

const COMPILER =
  /^(?:(?:编制|填报|预算)?(?:部门|单位)(?:名称)?)[:：]\s*(.*?)\s*(?:[（(]?(?:金额|计量|货币)?单位(?:[:：;；，,]|(?=[（(]?[人万千亿]))|[（(][万千亿]?元[）)]$|$)/;

/** The line that states the unit below a title; tables in a list of contents have none. A title that ends the document is its own. */
export function unitLine(lines: readonly SourceLine[], from: number): SourceLine | undefined {
  let seen = 0;
  for (let i = from + 1; i < lines.length && seen < 5; i += 1) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    if (unitIn(line.text)) return line;
    // The unit is that of the nearest title: in a list of contents the next one follows at once.
    if (roleOfTitle(line.text)) return undefined;
    seen += 1;
  }
  return seen === 0 ? lines[from] : undefined;
}

const FURTHEST_ABOVE = 3;

/** Whether a line belongs to the head of a table, above its title: its number, who compiled it, its unit. */
const isHead = ({ text }: SourceLine): boolean => isLabel(text) || COMPILER.test(text) || unitIn(text) !== null;

/** The lines of the head that stand above a title, the nearest one first. */
function headAbove(lines: readonly SourceLine[], title: number): { line: SourceLine; at: number }[] {
  const head: { line: SourceLine; at: number }[] = [];
  for (let at = title - 1; at >= 0 && head.length < FURTHEST_ABOVE; at -= 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    if (!isHead(line)) break;
    head.push({ line, at });
  }
  return head;
}

/** Whether a title stands in a list of contents: the next one follows at once. */
function isListed(lines: readonly SourceLine[], title: number): boolean {
  const next = lines.slice(title + 1).find(({ text }) => text !== '' && !isLabel(text));
  return next === undefined || roleOfTitle(next.text) !== undefined;
}

/** The line that states a table's unit: below its title, else behind it, else above it. */
export function unitOfHead(lines: readonly SourceLine[], title: number): SourceLine | undefined {
  const line = lines[title];
  const below = unitLine(lines, title);
  if (below || !line || isListed(lines, title)) return below;
  if (unitOfTitle(line.text)) return line;
  return headAbove(lines, title).find((above) => unitIn(above.line.text))?.line;
}

/** Whether rows follow a title before anything else begins, so that it is a table's although no unit is stated. */
export function hasRows(lines: readonly SourceLine[], title: number): boolean {
  if (isListed(lines, title)) return false;
  for (const { text } of lines.slice(title + 1, title + 200)) {
    if (ANY_PART.test(text) || roleOfTitle(text)) return false;
    if (ANY_ROW.test(text)) return true;
  }
  return false;
}

/** The number printed with a title or above it (表 3), and the line that the table begins with. */
export function labelAbove(lines: readonly SourceLine[], at: number): { label: string; at: number } {
  const own = labelIn(lines[at]?.text ?? '');
  if (own) return { label: own.label, at };
  const head = headAbove(lines, at);
  const label = head.find(({ line }) => isLabel(line.text));
  if (label) return { label: labelIn(label.line.text)?.label ?? '', at: label.at };
  // A unit above the title is the table's own; who compiled what stands there may be the end of another table.
  const unit = head.findLast(({ line }) => unitIn(line.text) !== null);
  return { label: '', at: unit?.at ?? at };
}

/** The body that a table names in one of its first lines; `单位：万元` names none. */
export function compilerOf(lines: readonly SourceLine[]): string {
  for (const { text } of lines.slice(0, 6)) {
    const name = COMPILER.exec(text)?.[1]?.replace(/\s/g, '') ?? '';
    if (name !== '' && !unitIn(`单位：${name}`)) return name;
  }
  return '';
}

/** The unit that a line states, or that a title has behind it. */
export function statedIn({ text }: SourceLine): StatedUnit | null {
  return unitIn(text) ?? unitOfTitle(text);
}

/** Says which unit a table's amounts are in that states none: that of all other tables, else the one that the text states for all. */
export function unitFromElsewhere(units: readonly MoneyUnit[], lines: readonly SourceLine[]): StatedUnit | null {
  const [first, ...others] = new Set(units);
  if (first && others.length === 0) return { unit: first };
  return unitEverywhere(lines.map(({ text }) => text).join(''));
}

/** The unit of a table, or an end of the reading that says what is missing. */
export function moneyUnit(stated: StatedUnit | null, title: string, line: number): MoneyUnit {
  if (stated && 'unit' in stated) return stated.unit;
  refuse('no-unit', { words: stated?.unknown ?? '' }, { table: title, line });
}
