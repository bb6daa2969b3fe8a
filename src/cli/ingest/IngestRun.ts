import { budgetId } from '../../ingest/ingest';
import { problemSentence } from '../../i18n/problems/problemSentence';
import type { IndexEntry } from '../../model/budget';
import { refusalOf, type RefusalProblem } from '../../model/problems/problem';
import { NoBudget, type DataFolder } from '../data/DataFolder';
import { fileDigest } from '../data/fileDigest';
import { programDigest, readingKey, type KeptFiles, type KeptResult } from '../data/ReadingLog';
import { complementsIn, isOneDisclosure, isTextAlone, joinedOrder, pairsIn } from '../documents/complements';
import type { UnreadableFile } from '../documents/documentFile';
import { sayingsAbout } from '../documents/documentsIn';
import { readAll } from '../readers/readAll';
import type { ReportRow } from '../report/ReportRow';
import type { IngestedFiles, IngestOneResult, ReadOrder } from './ingestOne';
import { openedOrders, withIds, type Orders } from './ordersOf';
import { Progress } from './Progress';
import type { IngestOptions, IngestOutcome } from './ingestFiles';

/** With more documents than this the run says how many it read, not what is in each. */
const LISTED = 20;

/** One run that reads documents into the folder of the data. */
export class IngestRun {
  private readonly outcome: IngestOutcome = { read: 0, kept: 0, refused: false, contradicts: false };
  private readonly entries = new Map<string, IndexEntry>();
  private readonly rows = new Map<string, ReportRow>();
  private readonly program: string | undefined;
  private readable: ReadOrder[] = [];

  /** @param isWhole whether it reads a folder or a list, of which a report says what became of each document */
  constructor(
    private readonly data: DataFolder,
    private readonly orders: Orders,
    private readonly paths: readonly string[],
    private readonly options: IngestOptions,
    private readonly isWhole: boolean,
  ) {
    this.program = isWhole ? (options.program ?? programDigest()) : undefined;
  }

  /** Reads everything and makes it the data. */
  async run(): Promise<IngestOutcome> {
    const { only = false, shard } = this.options;
    const known = this.data.known();
    const opened = openedOrders(this.orders.own, (order, fault) => this.cannotOpen(order, fault));
    this.data.touch();
    const all = withIds(opened, known, !only, this.orders, shard);
    this.readable = this.isWhole ? this.withoutDuplicates(all, known) : all;
    await this.readEach();
    const anew = new Set(this.readable.map(({ id }) => id));
    // Whether what stays beside them is sound is asked where a few are named; a folder may stand beside a million.
    if (!only && !this.isWhole)
      for (const { id } of known) if (!anew.has(id) && !isSound(this.data, id)) this.outcome.refused = true;
    return this.outcome;
  }

  /** What was read, by the ids of the budgets. */
  get read(): readonly IndexEntry[] {
    return [...this.entries.values()];
  }

  /** What became of each document, in the order of the list. */
  get report(): ReportRow[] {
    return this.orders.own.flatMap(({ path }) => this.rows.get(path) ?? []);
  }

  private async readEach(): Promise<void> {
    const pairs = pairsIn(this.paths, this.readable);
    const alone = new Map<ReadOrder, KeptFiles | IngestedFiles>();
    const textAlone = new Map<ReadOrder, RefusalProblem>();
    for await (const { order, result } of this.results()) {
      this.data.touch();
      if (!result.ok && pairs.has(order) && isTextAlone(result.problem)) textAlone.set(order, result.problem);
      else if (!result.ok) this.notRead(order, result.problem);
      else if (result.value.lacksText && pairs.has(order)) alone.set(order, withoutBytes(result.value));
      else this.take(order, result.value);
    }
    const complements = complementsIn(pairs, alone, [...textAlone.keys()]);
    for await (const { result, order } of readAll(complements.map(joinedOrder), this.options.jobs)) {
      const complement = complements.find(({ text }) => text.path === order.more?.[0]);
      if (!result.ok || !complement || !isOneDisclosure(complement, result.value)) continue;
      this.data.take(undefined, order.id, result);
      this.take(order, result.value);
      this.rows.set(complement.text.path, this.rowOf(complement.text, result.value));
      alone.delete(complement.tables);
      textAlone.delete(complement.text);
    }
    for (const [order, value] of alone) this.take(order, value);
    for (const [order, problem] of textAlone) this.notRead(order, problem);
  }

  /** What becomes of each document, in their order: from an earlier run where nothing has changed, else read. */
  private async *results(): AsyncGenerator<{ order: ReadOrder; result: KeptResult | IngestOneResult }> {
    const keys = new Map(this.readable.map((order) => [order, this.keyOf(order)]));
    const kept = new Map<ReadOrder, KeptResult>();
    for (const [order, key] of keys) {
      const result = key === undefined ? undefined : this.data.kept(key);
      if (result) kept.set(order, result);
      this.data.touch();
    }
    this.outcome.kept = [...kept.values()].filter(({ ok }) => ok).length;
    const unread = this.readable.filter((order) => !kept.has(order));
    const reading = readAll(unread, this.options.jobs);
    const progress = new Progress(unread.length);
    try {
      for (const order of this.readable) {
        const earlier = kept.get(order);
        if (earlier) {
          yield { order, result: earlier };
          continue;
        }
        const next = await reading.next();
        if (next.done) return;
        const { result } = next.value;
        progress.step(order.file);
        this.data.take(keys.get(order), order.id, result);
        yield { order, result };
      }
    } finally {
      progress.end();
      await reading.return(undefined);
    }
  }

  private keyOf({ path, file, id, sha256, bytes, more = [] }: ReadOrder): string | undefined {
    if (this.program === undefined || bytes || more.length > 0) return undefined;
    return readingKey(this.program, id, file, [sha256, ...sayingsAbout(path).map(fileDigest)]);
  }

  private take(order: ReadOrder, value: KeptFiles | IngestedFiles): void {
    this.entries.set(value.entry.id, value.entry);
    this.rows.set(order.path, this.rowOf(order, value));
    this.outcome.read += 1;
    this.outcome.contradicts ||= value.contradicts;
    for (const fault of value.faults) tell(fault);
    const named = order.id === budgetId(order.file) ? '' : `\n  网址里的名称是 ${order.id}。`;
    if (this.readable.length <= LISTED) process.stdout.write(`${value.summary}${named}\n`);
  }

  private rowOf({ path, sha256 = '' }: ReadOrder, { entry, notices }: KeptFiles | IngestedFiles): ReportRow {
    return { path, sha256, fate: { state: 'read', entry, notices } };
  }

  private notRead({ path, sha256 = '' }: ReadOrder, problem: RefusalProblem): void {
    tell(problemSentence(problem, 'zh'));
    this.rows.set(path, { path, sha256, fate: { state: 'refused', problem } });
    this.outcome.refused ||= this.orders.single.has(path);
  }

  private cannotOpen({ path }: ReadOrder, { problem, message }: UnreadableFile): void {
    tell(message);
    this.rows.set(path, { path, sha256: '', fate: { state: 'refused', problem } });
    this.outcome.refused ||= this.orders.single.has(path);
  }

  /** Of several documents with the same content one is read; one that was a budget of its own stays one. */
  private withoutDuplicates(orders: readonly ReadOrder[], known: readonly IndexEntry[]): ReadOrder[] {
    const ids = new Set(known.map(({ id }) => id));
    const first = new Map<string, ReadOrder>();
    for (const order of [...orders.filter(({ id }) => ids.has(id)), ...orders])
      if (order.sha256 && !first.has(order.sha256)) first.set(order.sha256, order);
    return orders.filter((order) => {
      const one = first.get(order.sha256 ?? '');
      if (!one || one === order || ids.has(order.id)) return true;
      tell(`${order.file}：与 ${one.path} 内容相同，只读一次。`);
      const { path, sha256 = '' } = order;
      this.rows.set(path, { path, sha256, fate: { state: 'duplicate', of: one.path, id: one.id } });
      return false;
    });
  }
}

/** What waits for another document waits without what is written of it. */
function withoutBytes(value: KeptFiles | IngestedFiles): KeptFiles | IngestedFiles {
  return { ...value, files: [] };
}

/** Whether a budget that stays is one; if not, that is told. */
function isSound(data: DataFolder, id: string): boolean {
  try {
    data.entryOf(id);
    return true;
  } catch (error) {
    if (!(error instanceof NoBudget)) throw error;
    tell(problemSentence(refusalOf('no-budget', {}, {}, error.file), 'zh'));
    return false;
  }
}

/** Tells a person something of a run. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
