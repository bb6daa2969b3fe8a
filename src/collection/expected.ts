import type { Budget } from '../model/budget';
import { plain } from './bodies';
import type { BodyYears } from './bodyYears';

/** A document that a body has to publish, as `expected.csv` says. */
export interface Expected {
  body: string;
  year: number;
  stage: Budget['stage'];
  /** Null where the list does not say whether the department or the unit is meant. */
  level: Budget['level'] | null;
}

/** A row of the list that cannot be taken; `columns` is its head. */
export interface ExpectedFault {
  /** Row of the file, the first is 1. */
  row: number;
  kind: 'columns' | 'body' | 'year' | 'kind' | 'twice';
  found: string;
}

/** A document of the list, and what the site holds of it. */
export interface ExpectedDocument extends Expected {
  /** Id of the document; null where it was not found. */
  found: string | null;
  /** The last year before of which the site holds one; null where it holds none. */
  former: number | null;
}

/** What the columns may be called. */
const COLUMNS = {
  body: /^(?:单位|部门|名称|单位名称|body)$/i,
  year: /^(?:年|年度|year)$/i,
  kind: /^(?:种类|类型|kind)$/i,
};
const KIND = /^(部门|单位)?(预算|决算)(?:公开)?$|^(budget|final)$/i;
/** Fewer characters of a short name could be the end of anybody's. */
const SHORTEST = 5;

/** Reads the rows of a list; one that cannot be taken is told of and stops no other. */
export function expectedOf(rows: readonly (readonly string[])[]): { expected: Expected[]; faults: ExpectedFault[] } {
  const [head = [], ...others] = rows;
  const at = (column: keyof typeof COLUMNS): number => head.findIndex((name) => COLUMNS[column].test(name.trim()));
  const places = { body: at('body'), year: at('year'), kind: at('kind') };
  if (Object.values(places).includes(-1))
    return { expected: [], faults: [{ row: 1, kind: 'columns', found: head.join(',') }] };
  const expected = new Map<string, Expected>();
  const faults: ExpectedFault[] = [];
  for (const [index, cells] of others.entries()) {
    const row = index + 2;
    const [body = '', year = '', kind = ''] = [places.body, places.year, places.kind].map((place) =>
      cells[place]?.trim(),
    );
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = expectedIn(body, year, kind);
    if ('kind' in read) faults.push({ row, ...read });
    else {
      const key = [plain(read.body), read.year, read.stage, read.level].join(' ');
      if (expected.has(key)) faults.push({ row, kind: 'twice', found: [body, year, kind].join(',') });
      else expected.set(key, read);
    }
  }
  return { expected: [...expected.values()], faults };
}

function expectedIn(body: string, year: string, kind: string): Expected | Omit<ExpectedFault, 'row'> {
  if (body === '') return { kind: 'body', found: body };
  const digits = year.normalize('NFKC').replace(/\s*年度?$/, '');
  if (!/^(?:19|20)\d\d$/.test(digits)) return { kind: 'year', found: year };
  const [, level, chinese, english] = KIND.exec(kind) ?? [];
  if (chinese === undefined && english === undefined) return { kind: 'kind', found: kind };
  const isFinal = chinese === '决算' || english?.toLowerCase() === 'final';
  return {
    body,
    year: Number(digits),
    stage: isFinal ? 'final' : 'budget',
    level: level === '部门' || level === '单位' ? level : null,
  };
}

/** Which documents of a list the site holds. A body is known by each of its names, and by the end of one where no other name ends so. */
export function publishedOf(expected: readonly Expected[], bodies: readonly BodyYears[]): ExpectedDocument[] {
  return expected.map((one) => {
    const own = bodiesNamed(one.body, bodies).filter(({ level }) => one.level === null || level === one.level);
    const held = own.flatMap(({ years }) => years).filter((year) => year[one.stage] !== null);
    const before = held.map(({ year }) => year).filter((year) => year < one.year);
    return {
      ...one,
      found: held.find(({ year }) => year === one.year)?.[one.stage]?.id ?? null,
      former: before.length > 0 ? Math.max(...before) : null,
    };
  });
}

function bodiesNamed(name: string, bodies: readonly BodyYears[]): BodyYears[] {
  const asked = plain(name);
  const same = bodies.filter(({ names }) => names.some((one) => plain(one.name) === asked));
  if (same.length > 0 || asked.length < SHORTEST) return same;
  const ending = bodies.filter(({ names }) => names.some((one) => plain(one.name).endsWith(asked)));
  return new Set(ending.map((body) => plain(body.name))).size === 1 ? ending : [];
}
