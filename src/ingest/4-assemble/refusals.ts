import type { Fact } from '../../model/fact';
import { ROLE_NAMES } from '../../model/tableNames';
import { isTotalName, TABLE_ROLES } from '../../model/table';
import { formColumns, REQUIRED_ROLES } from '../../templates/xinjiang';
import { refuse } from '../../readers/text/Refusal';
import type { SourceText } from '../../readers/text/SourceText';
import type { RawTable } from '../2-recognise/RawTable';
import type { Segments } from '../2-recognise/segments';
import type { ReadTargetTable } from '../2-recognise/targets/targetTable';
import type { Unread } from '../3-place/joinBroken';
import { missesRows } from '../3-place/strays';
import { isTotal } from '../3-place/tree';
import type { PrintedNumber } from './numbers';

/** Two printings of the grand total that differ by more than this share cannot be one budget. */
const TOTALS_APART = 0.05;

const nameOf = (table: RawTable): string => [table.label, table.title].filter(Boolean).join(' ');

/** Refuses what is not a budget disclosure at all: web pages, final accounts, other texts. */
export function refuseOtherTexts(source: SourceText, segments: Segments): void {
  const filled = source.lines.filter(({ text }) => text !== '');
  const first = filled[0];
  if (!first) refuse('blank', {});
  const head = filled
    .slice(0, 40)
    .map(({ text }) => text)
    .join('\n');
  if (/^\s*<(?:!doctype|html|\?xml)|<(?:html|head|body)[\s>]/i.test(head)) {
    const title = /<title>\s*([^<]{1,60})/i.exec(head)?.[1]?.trim() ?? '';
    refuse('html', { title }, { line: first.number });
  }
  const accounts = filled.find(({ text }) =>
    /^第.部分.*决算|(?:收入|支出|收支|拨款|经费).*决算(?:总|情况|明细)?表$|^决算数$|决算数.*决算数/.test(
      text.replace(/\s/g, ''),
    ),
  );
  if (accounts) refuse('final-accounts', { words: accounts.text.slice(0, 30) }, { line: accounts.number });
  if (segments.tables.length === 0) {
    const words = first.text.slice(0, 24);
    refuse('no-tables', { tables: REQUIRED_ROLES.length, first: 'overview', words }, { line: first.number });
  }
}

/** Whether the last row of a table is one that others must follow: a total, a body, a class or a section without its parts. */
function lacksParts(table: RawTable, bodies: ReadonlySet<string>): boolean {
  const last = table.rows[table.rows.length - 1];
  if (!last) return false;
  if (table.role === 'overview' || table.role === 'appropriation')
    return !table.rows.some(
      ({ name, right }) => /(?:总|合)计$/.test(name) && (!right || /(?:总|合)计$/.test(right.name)),
    );
  if (table.role === 'three-public') return !table.rows.some(({ name }) => /^公务用车运行/.test(name));
  if (isTotal(last) || bodies.has(last.name)) return true;
  const deepest = table.role === 'basic' ? 5 : 7;
  return last.code !== '' && last.code.length < deepest;
}

/** A performance table adds up to 100 points, or to 90 where carrying out the budget takes the other ten. */
const FEWEST_POINTS = 90;

function endsInTargets(target: ReadTargetTable): boolean {
  const points = target.table.targets.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return target.cutOff || target.table.targets.length === 0 || points < FEWEST_POINTS;
}

/** Refuses a document that ends inside a table. */
export function refuseCutOff(
  segments: Segments,
  tables: readonly RawTable[],
  targets: readonly ReadTargetTable[],
): void {
  const last = tables[tables.length - 1];
  const present = new Set(tables.map(({ role }) => role));
  const missing = REQUIRED_ROLES.find((role) => !present.has(role));
  const otherFollows = segments.others.some(({ line }) => line > (last?.line ?? 0));
  const endsInTables =
    !otherFollows && segments.narrative.length === 0 && segments.targets.length === 0 && segments.glossary.length === 0;
  if (endsInTables && last) {
    const open = last.unfinished !== null && last.role !== 'three-public';
    const bodies = new Set(tables.map(({ body }) => body));
    if (last.bare || open || missesRows(last) || lacksParts(last, bodies)) {
      const next = missing ? [ROLE_NAMES[missing]] : [];
      refuse('cut-off', { title: last.title, next }, { table: nameOf(last), line: last.endLine });
    }
  }
  const lastTarget = targets[targets.length - 1];
  const resumes = segments.narrative.some(({ number }) => number > (lastTarget?.table.endLine ?? 0));
  if (lastTarget && segments.glossary.length === 0 && !resumes && endsInTargets(lastTarget)) {
    const { title, endLine } = lastTarget.table;
    refuse('cut-off', { title, next: [] }, { table: title, line: endLine });
  }
}

/** The classification has some two thousand codes; a table beyond this is none of a budget. */
const MOST_ROWS = 5_000;

/** Refuses a document with a table that no body could have, before its rows are held against each other. */
export function refuseHuge(tables: readonly RawTable[]): void {
  const huge = tables.find(({ rows }) => rows.length > MOST_ROWS);
  if (!huge) return;
  const { title, rows, line } = huge;
  refuse('huge-table', { title, rows: rows.length, most: MOST_ROWS }, { table: nameOf(huge), line });
}

/** Words that stand for characters whose font says not which they are. */
const LOST_CHARACTER = /\(cid:\d+\)/g;
const FIGURE = /\d\.\d/g;

/** Refuses a document whose tables have lost more characters than they have figures. */
export function refuseLostCharacters(segments: Segments): void {
  const lines = segments.tables.flatMap((table) => table.lines);
  const count = (pattern: RegExp): number =>
    lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const lost = count(LOST_CHARACTER);
  const first = lines.find(({ text }) => /\(cid:\d+\)/.test(text));
  if (!first || lost <= count(FIGURE)) return;
  refuse('lost-characters', { lost }, { line: first.number });
}

/**
 * Refuses a document of whose tables fewer figures were read than not: what is not read is not zero.
 * @param numbers all numbers of the document, with what they are
 * @param broken figures in pieces that nobody can put together
 */
export function refuseUnread(
  tables: readonly RawTable[],
  facts: readonly Fact[],
  numbers: readonly PrintedNumber[],
  broken: readonly Unread[],
): void {
  const within = (line: number): boolean => tables.some((table) => line >= table.line && line <= table.endLine);
  const unknown = numbers.filter(({ role, line }) => role === 'unknown' && within(line));
  const pieces = broken.reduce((sum, side) => sum + side.pieces.length, 0);
  const unread = Math.max(unknown.length, pieces);
  if (facts.length > 0 && unread <= facts.length) return;
  const line = broken[0]?.pieces[0]?.line ?? unknown[0]?.line ?? tables[0]?.line ?? null;
  refuse('mostly-unread', { unread, total: unread + facts.length }, { line });
}

/** Refuses a document without the tables that a budget needs. */
export function refuseMissing(tables: readonly RawTable[]): void {
  for (const role of REQUIRED_ROLES) {
    const table = tables.find((candidate) => candidate.role === role);
    const present = tables.map(({ label, role: other }) => label || ROLE_NAMES[other]);
    if (!table) {
      // It would stand behind the tables that come before it in print order.
      const before = tables.filter((candidate) => TABLE_ROLES.indexOf(candidate.role) < TABLE_ROLES.indexOf(role));
      const line = before[before.length - 1]?.endLine ?? tables[0]?.line ?? null;
      refuse('missing-table', { role, present }, { table: ROLE_NAMES[role], line });
    }
    if (table.rows.length === 0) {
      const words = table.empty?.text.slice(0, 40) ?? '';
      refuse('empty-table', { title: table.title, words }, { table: nameOf(table), line: table.endLine });
    }
  }
}

/** Refuses a table with other columns than the template's: its figures would stand in the wrong ones. */
export function refuseOtherColumns(tables: readonly RawTable[]): void {
  for (const table of tables) {
    if (table.otherColumns === null || table.rows.length === 0) continue;
    const columns = formColumns(table.role).length;
    const place = { table: nameOf(table), line: table.line };
    const other = table.otherColumns;
    if ('printed' in other) refuse('other-column-count', { columns, printed: other.printed }, place);
    if ('missing' in other) refuse('columns-missing', { columns, words: other.missing }, place);
    refuse('columns-foreign', { columns, words: other.foreign }, place);
  }
}

/** Refuses a document whose printings of the grand total are far apart. */
export function refuseFarApart(facts: readonly Fact[]): void {
  const totals = facts.filter(
    ({ table, name, code, column }) =>
      code === '' &&
      ((table === 'overview' && /^(?:收入总计|支出总计)$/.test(name)) ||
        ((table === 'income' || table === 'expenditure') && column === 'total' && isTotalName(name))),
  );
  const high = totals.reduce<Fact | undefined>(
    (best, fact) => (!best || fact.amount > best.amount ? fact : best),
    undefined,
  );
  const low = totals.reduce<Fact | undefined>(
    (best, fact) => (!best || fact.amount < best.amount ? fact : best),
    undefined,
  );
  if (!high || !low) return;
  if (Math.abs(high.amount - low.amount) > TOTALS_APART * Math.max(Math.abs(high.amount), Math.abs(low.amount))) {
    const [before, after] = high.printed.line < low.printed.line ? [high, low] : [low, high];
    refuse(
      'totals-apart',
      {
        name: before.name,
        figure: before.printed.text,
        line: before.printed.line,
        otherName: after.name,
        otherFigure: after.printed.text,
      },
      { table: ROLE_NAMES[after.table], line: after.printed.line },
    );
  }
}
