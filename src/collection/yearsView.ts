import { classOf } from '../model/codes';
import { sumYuan, toFen, type Yuan } from '../model/money';
import type { ThreePublicItem } from '../model/tables/threePublic';
import { plainName } from '../series/compare/compare';
import type { AgainstPrevious } from './againstPrevious';
import { stageOfYears, type BodyYears, type YearOfBody } from './bodyYears';
import type { BudgetDigest, DigestCode, DigestFigure } from './digest';

/** A figure with the document that prints it. */
export interface YearFigure extends DigestFigure {
  budget: string;
}

/** Address of the place that prints a figure, in the pages of its own document; empty where nobody prints it by itself. */
export type YearPlace = (figure: Pick<YearFigure, 'budget' | 'fact' | 'line'>) => string;

/** One thing over the years: a figure for each year of the page, null where none is printed or no document is there. */
export interface YearsRow {
  id: string;
  /** Key of its colour. */
  key: string;
  code: string;
  /** As the last document that prints it calls it. */
  name: string;
  figures: (YearFigure | null)[];
  /** From the first printed figure to the last; null with one alone. */
  change: { amount: Yuan; percent: number | null } | null;
}

/** What is new, has ended, or is called otherwise, by code. */
export interface CodeEvent {
  kind: 'new' | 'ended' | 'renamed';
  code: string;
  key: string;
  name: string;
  /** The name before, of what was renamed; else empty. */
  formerName: string;
  /** First year that prints it so; of what has ended the last year that prints it. */
  year: number;
  figure: YearFigure;
}

/** A year of the page. */
export interface ShownYear {
  year: number;
  /** Id of its document; null in a year that none is there of. */
  budget: string | null;
  total: YearFigure | null;
  /** What its body called itself, where the year before it was another name. */
  renamed: string;
  older: YearOfBody['older'];
  /** What was spent, where the budget's final account is there too. */
  spent: YearFigure | null;
}

/** Everything that the page of a body's years says. */
export interface YearsView {
  name: string;
  stage: BudgetDigest['stage'];
  years: ShownYear[];
  /** Between the first and the last total. */
  change: YearsRow['change'];
  /** The largest of the last year first. */
  classes: YearsRow[];
  /** Names only what some year spends on. */
  threePublic: (YearsRow & { item: ThreePublicItem })[];
  threePublicTotal: YearsRow | null;
  operating: YearsRow | null;
  staff: { unit: string; values: ({ value: number; line: number | null; budget: string } | null)[] } | null;
  events: CodeEvent[];
  /** How many codes that divide no further every document prints. */
  lasting: number;
  /** The worst first. */
  against: (AgainstPrevious & { year: number; budget: string })[];
  /** True where something of a document was not read: what is missing may stand there. */
  unread: boolean;
}

/** Digits of the codes of classes. */
const CLASS = 3;
const GRAVITY = ['不符', '需核对', '四舍五入差', '相符'];

/** What the page of a body's years shows; null where there are not two years of one stage. */
export function yearsView(body: BodyYears | null): YearsView | null {
  const stage = body && stageOfYears(body);
  if (!body || !stage) return null;
  const span = withinStage(body.years, stage);
  const digests = span.map((year) => year[stage]);
  const known = digests.filter((digest) => digest !== null);
  const row = (id: string, find: (digest: BudgetDigest) => DigestFigure | null | undefined, name = '', code = '') =>
    rowOf({ id, key: code === '' ? 'rest' : classOf(code), code, name }, digests, find);
  const total = row('total', ({ total: figure }) => figure);
  const classes = codesIn(known, (code) => code.length === CLASS).map(({ code, name }) =>
    row(code, (digest) => digest.codes.find((one) => one.code === code), name, code),
  );
  return {
    name: body.name,
    stage,
    years: span.map((year, at) => shownYear(year, digests, at)),
    change: total.change,
    classes: classes.sort((a, b) => lastAmount(b) - lastAmount(a) || (a.code < b.code ? -1 : 1)),
    ...threePublicOf(digests),
    operating: hasFigures(row('operating', ({ operating }) => operating)),
    staff: staffOf(digests),
    events: eventsOf(known),
    lasting: lastingOf(known),
    against: span
      .flatMap(({ year, against, ...own }) => against.map((one) => ({ ...one, year, budget: own[stage]?.id ?? '' })))
      .filter(({ budget }) => budget !== '')
      .sort((a, b) => GRAVITY.indexOf(a.check.state) - GRAVITY.indexOf(b.check.state) || b.year - a.year),
    unread: known.some(({ unread }) => unread),
  };
}

/** From the first to the last year that has a document of the stage. */
function withinStage(years: readonly YearOfBody[], stage: BudgetDigest['stage']): YearOfBody[] {
  const has = (year: YearOfBody) => year[stage] !== null;
  return years.slice(years.findIndex(has), years.findLastIndex(has) + 1);
}

function shownYear(
  { year, older, final }: YearOfBody,
  digests: readonly (BudgetDigest | null)[],
  at: number,
): ShownYear {
  const own = digests[at] ?? null;
  const before = digests.slice(0, at).findLast((digest) => digest !== null);
  return {
    year,
    budget: own?.id ?? null,
    total: placed(own, own?.total),
    renamed: own && before && before.body !== own.body ? own.body : '',
    older: older.filter(({ stage }) => stage === (own?.stage ?? stage)),
    spent: own?.stage === 'budget' ? placed(final, final?.total) : null,
  };
}

function placed(digest: BudgetDigest | null, figure: DigestFigure | null | undefined): YearFigure | null {
  if (!digest || !figure) return null;
  const { amount, step, fact, line } = figure;
  return { amount, step, fact, line, budget: digest.id };
}

function rowOf(
  thing: Pick<YearsRow, 'id' | 'key' | 'code' | 'name'>,
  digests: readonly (BudgetDigest | null)[],
  find: (digest: BudgetDigest) => DigestFigure | null | undefined,
): YearsRow {
  const figures = digests.map((digest) => placed(digest, digest && find(digest)));
  return { ...thing, figures, change: changeOf(figures) };
}

/** Between the first and the last figure; nothing is a percentage of nothing. */
function changeOf(figures: readonly (YearFigure | null)[]): YearsRow['change'] {
  const printed = figures.filter((figure) => figure !== null);
  const [first, last] = [printed[0], printed.at(-1)];
  if (!first || !last || printed.length < 2) return null;
  const amount = toFen(last.amount - first.amount);
  return { amount, percent: first.amount > 0 ? (100 * amount) / first.amount : null };
}

const hasFigures = (row: YearsRow): YearsRow | null => (row.figures.some((figure) => figure !== null) ? row : null);

function lastAmount({ figures }: YearsRow): Yuan {
  return figures.at(-1)?.amount ?? -1;
}

/** Codes of some documents, each with the name of the last one that prints it. */
function codesIn(digests: readonly BudgetDigest[], fits: (code: string) => boolean): DigestCode[] {
  const found = new Map<string, DigestCode>();
  for (const { codes } of digests) for (const one of codes) if (fits(one.code)) found.set(one.code, one);
  return [...found.values()];
}

function threePublicOf(digests: readonly (BudgetDigest | null)[]): Pick<YearsView, 'threePublic' | 'threePublicTotal'> {
  const items = ['car_purchase', 'car_running', 'hospitality', 'abroad'] as const;
  const find = (item: ThreePublicItem) => (digest: BudgetDigest) => digest.threePublic.find((one) => one.item === item);
  const rows = items.map((item) => ({
    item,
    ...rowOf({ id: item, key: 'rest', code: '', name: '' }, digests, find(item)),
  }));
  const total = rowOf({ id: 'three_public', key: 'rest', code: '', name: '' }, digests, find('three_public'));
  return { threePublic: rows.filter((row) => hasFigures(row)), threePublicTotal: hasFigures(total) };
}

function staffOf(digests: readonly (BudgetDigest | null)[]): YearsView['staff'] {
  const unit = digests.find((digest) => digest?.staff)?.staff?.unit;
  if (unit === undefined) return null;
  const values = digests.map((digest) =>
    digest?.staff ? { value: digest.staff.value, line: digest.staff.line, budget: digest.id } : null,
  );
  return { unit, values };
}

/** Codes of a document that no other of its codes divides. */
function leavesOf({ codes }: BudgetDigest): DigestCode[] {
  return codes.filter(
    ({ code }) => !codes.some((other) => other.code.length > code.length && other.code.startsWith(code)),
  );
}

/** What each document has beside the one before it that is there, whether or not a year lies between them. The latest first. */
function eventsOf(digests: readonly BudgetDigest[]): CodeEvent[] {
  const events = digests.flatMap((digest, at) => {
    const before = digests[at - 1];
    return before ? eventsBetween(before, digest) : [];
  });
  const order = ['new', 'ended', 'renamed'];
  return events.sort(
    (a, b) => b.year - a.year || order.indexOf(a.kind) - order.indexOf(b.kind) || b.figure.amount - a.figure.amount,
  );
}

function eventsBetween(before: BudgetDigest, digest: BudgetDigest): CodeEvent[] {
  const [then, now] = [before, digest].map((one) => new Map(one.codes.map((code) => [code.code, code])));
  const event = (kind: CodeEvent['kind'], code: DigestCode, of: BudgetDigest, formerName = ''): CodeEvent[] => {
    const figure = placed(of, code);
    return figure
      ? [{ kind, code: code.code, key: classOf(code.code), name: code.name, formerName, year: of.year, figure }]
      : [];
  };
  return [
    ...leavesOf(digest).flatMap((code) => (then?.has(code.code) ? [] : event('new', code, digest))),
    ...leavesOf(before).flatMap((code) => (now?.has(code.code) ? [] : event('ended', code, before))),
    ...digest.codes.flatMap((code) => {
      const former = then?.get(code.code);
      const isOther = former && plainName(former.name) !== plainName(code.name);
      return isOther ? event('renamed', code, digest, former.name) : [];
    }),
  ];
}

function lastingOf(digests: readonly BudgetDigest[]): number {
  const [first, ...others] = digests.map((digest) => new Set(leavesOf(digest).map(({ code }) => code)));
  return [...(first ?? [])].filter((code) => others.every((codes) => codes.has(code))).length;
}

/** What the classes of a year leave of its total, where they do not make it up. */
export function undividedOf({ total }: ShownYear, classes: readonly YearsRow[], at: number): Yuan {
  if (!total) return 0;
  return toFen(total.amount - sumYuan(classes.map(({ figures }) => figures[at]?.amount ?? 0)));
}
