import type { Fact } from '../../model/fact';
import { isTotalName, REQUIRED_ROLES, TABLE_COLUMNS, TABLE_ROLES } from '../../model/table';
import { refuse } from '../1-read/Refusal';
import type { SourceText } from '../1-read/SourceText';
import { EXPECTED_DOCUMENT } from '../1-read/sniff';
import { ROLE_NAMES } from '../2-recognise/roles';
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
  if (!first) refuse('empty', EXPECTED_DOCUMENT, '没有文字的文件');
  const head = filled
    .slice(0, 40)
    .map(({ text }) => text)
    .join('\n');
  if (/^\s*<(?:!doctype|html|\?xml)|<(?:html|head|body)[\s>]/i.test(head)) {
    const title = /<title>\s*([^<]{1,60})/i.exec(head)?.[1]?.trim();
    refuse('html', EXPECTED_DOCUMENT, `网页（HTML）${title ? `“${title}”` : ''}`, '', first.number);
  }
  const accounts = filled.find(({ text }) =>
    /^第.部分.*决算|(?:收入|支出|收支|拨款|经费).*决算(?:总|情况|明细)?表$|^决算数$|决算数.*决算数/.test(
      text.replace(/\s/g, ''),
    ),
  );
  if (accounts)
    refuse('final-accounts', '预算公开文件', `决算文件（“${accounts.text.slice(0, 30)}”）`, '', accounts.number);
  if (segments.tables.length === 0) {
    refuse(
      'no-tables',
      `部门预算公开的${REQUIRED_ROLES.length}张必需表（先找“${ROLE_NAMES.overview}”）`,
      `没有任何一张表，开头是“${first.text.slice(0, 24)}”`,
      '',
      first.number,
    );
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
      const next = missing ? `和其后的${ROLE_NAMES[missing]}` : '';
      refuse('cut-off', `完整的${last.title}${next}`, '文件在这张表中间结束', nameOf(last), last.endLine);
    }
  }
  const lastTarget = targets[targets.length - 1];
  const resumes = segments.narrative.some(({ number }) => number > (lastTarget?.table.endLine ?? 0));
  if (lastTarget && segments.glossary.length === 0 && !resumes && endsInTargets(lastTarget)) {
    refuse(
      'cut-off',
      `完整的${lastTarget.table.title}`,
      '文件在这张表中间结束',
      lastTarget.table.title,
      lastTarget.table.endLine,
    );
  }
}

/** The classification has some two thousand codes; a table beyond this is none of a budget. */
const MOST_ROWS = 5_000;

/** Refuses a document with a table that no body could have, before its rows are held against each other. */
export function refuseHuge(tables: readonly RawTable[]): void {
  const huge = tables.find(({ rows }) => rows.length > MOST_ROWS);
  if (huge)
    refuse('huge-table', `不超过 ${MOST_ROWS} 行的${huge.title}`, `${huge.rows.length} 行`, nameOf(huge), huge.line);
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
  const found = `${lost} 处“(cid:…)”，PDF 的字体没有给出这些字，请从别的版本复制文字`;
  refuse('unread-figures', '表里的数能够读出', found, '', first.number);
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
  const sample = broken[0]?.pieces.map(({ text }) => text).join(' ') ?? unknown[0]?.text ?? '';
  const found = `只读出 ${facts.length} 个，有 ${unread} 个读不出${sample ? `（如“${sample.slice(0, 40)}”）` : ''}，没有读出的不能当作零`;
  refuse('unread-figures', '表里的数大多能够读出', found, '', line);
}

/** Refuses a document without the tables that a budget needs. */
export function refuseMissing(tables: readonly RawTable[]): void {
  for (const role of REQUIRED_ROLES) {
    const table = tables.find((candidate) => candidate.role === role);
    const found = tables.map(({ label, role: other }) => label || ROLE_NAMES[other]).join('、');
    if (!table) {
      // It would stand behind the tables that come before it in print order.
      const before = tables.filter((candidate) => TABLE_ROLES.indexOf(candidate.role) < TABLE_ROLES.indexOf(role));
      const line = before[before.length - 1]?.endLine ?? tables[0]?.line ?? null;
      refuse('missing-table', `这里有一张${ROLE_NAMES[role]}`, `没有这张表，只有${found}`, ROLE_NAMES[role], line);
    }
    if (table.rows.length === 0) {
      refuse(
        'empty-table',
        `${table.title}里有行`,
        table.empty ? `一句话“${table.empty.text.slice(0, 40)}”` : '只有表头',
        nameOf(table),
        table.endLine,
      );
    }
  }
}

/** Refuses a table with other columns than the template's: its figures would stand in the wrong ones. */
export function refuseOtherColumns(tables: readonly RawTable[]): void {
  for (const table of tables) {
    if (table.otherColumns === null || table.rows.length === 0) continue;
    const expected = `公开样式的 ${TABLE_COLUMNS[table.role].length} 栏`;
    refuse('other-columns', expected, table.otherColumns, nameOf(table), table.line);
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
    const [expected, found] = high.printed.line < low.printed.line ? [high, low] : [low, high];
    refuse(
      'totals-apart',
      `与第 ${expected.printed.line} 行的“${expected.name} ${expected.printed.text}”相同的总计`,
      `“${found.name} ${found.printed.text}”`,
      ROLE_NAMES[found.table],
      found.printed.line,
    );
  }
}
