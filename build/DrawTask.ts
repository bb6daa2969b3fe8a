import { createHash } from 'node:crypto';
import path from 'node:path';
import type { BodyYears } from '../src/collection/bodyYears';
import { LANGS } from '../src/i18n/lang';
import { budgetsWordsOf } from '../src/i18n/words/pages/budgetsWords';
import { neighboursOf } from '../src/series/budgets/neighbours';
import type { Budget } from '../src/model/budget';
import { indexParts, previousIn, type IndexPart } from '../src/series/budgets/indexPart';
import { budgetHash, fileHash, type AddedChecks } from './Budgets';
import type { Collected } from './collected';
import type { Frozen } from './oembed';
import { settingsPath } from './readDeckSettings';
import type { Site } from './Site';

/** One budget to draw, with all that its pages rest on beside its data. */
export interface DrawTask {
  budget: string;
  part: IndexPart;
  /** Its body, where the site holds several years of it. */
  body: BodyYears | null;
  /** Ids of the budget of the year before, and of what is held against it as its plan or its account. */
  previous: string | null;
  account: string | null;
  /** What was checked between these documents. */
  added: AddedChecks;
  /** The newest frozen edition that is kept of it. */
  frozen: Frozen | null;
}

/** What each budget of a site is drawn with, one after the other. */
export function* drawTasks(
  { index, bodies, added }: Collected,
  frozen: ReadonlyMap<string, Frozen>,
): Generator<DrawTask> {
  const [partOf, previousOf] = [indexParts(index), previousIn(index)];
  const bodyOf = new Map(bodies.map((body) => [body.slug, body]));
  for (const { id, years, account } of index) {
    const beside = {
      previous: previousOf(id)?.id ?? null,
      account: account === undefined || account === id ? null : account,
    };
    const checks = [id, beside.previous, beside.account].flatMap((one) => {
      const own = one === null ? undefined : added[one];
      return own === undefined || one === null ? [] : [[one, own] as const];
    });
    yield {
      budget: id,
      part: partOf(id),
      body: bodyOf.get(years ?? '') ?? null,
      ...beside,
      added: Object.fromEntries(checks),
      frozen: frozen.get(id) ?? null,
    };
  }
}

/**
 * What a budget's files rest on: with the same key they have the same bytes. Of the others it holds what its pages say of
 * them, so that a figure that changes there draws nothing anew here.
 * @param code see `codeHash`
 */
export async function drawKey(
  task: DrawTask,
  source: Budget['source'],
  { data, settings, address, share, served, lean, server }: Omit<Site, 'output' | 'inlined' | 'bundle' | 'out'>,
  code: string,
): Promise<string> {
  const { budget, part, body, previous, account } = task;
  const { entries, count, isFront } = part;
  const hashes = await Promise.all([
    ...[budget, previous, account].map((id) => (id === null ? '' : budgetHash(data, id))),
    ...[source.text, source.printed].map((file) => (file === undefined ? '' : fileHash(path.join(data, file)))),
    fileHash(settingsPath(settings, budget)),
  ]);
  const told = LANGS.map((lang) => neighboursOf(entries, budget, budgetsWordsOf(lang).mark));
  const copies = server.copiesOf({ budget, view: 'years', lang: 'zh' }, part, body ? [body] : []);
  const own = entries.find(({ id }) => id === budget);
  const rests = { ...task, part: { own, count, isFront, told, copies }, hashes, address, share, served, lean, code };
  return createHash('sha256').update(JSON.stringify(rests)).digest('hex');
}
