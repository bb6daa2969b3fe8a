import { createHash } from 'node:crypto';
import { ingest, type Ingested } from '../../src/ingest/ingest';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import { invent } from '../invent/invent';
import type { Invented, InventOptions } from '../invent/Invented';
import { judgeFacts, type Verdict } from './judge';
import { judgeChanges, judgeHoldings, judgeProjects, judgeTargets } from './judgeWords';
import { checkWords } from '../checks/checkWords';

export interface Reading {
  seed: number;
  invented: Invented;
  /** The sentence of a refusal; empty if the document was read. */
  refusal: string;
  verdict: Verdict | null;
}

/** Reads an invented document the way that a file is read. */
export function readInvented({ text, file }: Invented): { value: Ingested | null; refusal: string } {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const result = ingest({ bytes, file, sha256 });
  return result.ok
    ? { value: result.value, refusal: '' }
    : { value: null, refusal: problemSentence(result.problem, 'zh') };
}

/** Invents a document, reads it and says everything that the reading got wrong. */
export function judgeReading(seed: number, options: InventOptions = {}): Reading {
  const invented = invent(seed, options);
  const { value, refusal } = readInvented(invented);
  if (!value) return { seed, invented, refusal, verdict: null };
  const { budget, numbers, source } = value;
  const { truth } = invented;
  const verdict: Verdict = {
    ...judgeFacts(budget, truth),
    changes: judgeChanges(budget, truth),
    projects: judgeProjects(budget, truth),
    targets: judgeTargets(budget, truth),
    holdings: judgeHoldings(budget, truth),
    unknown: numbers
      .filter(({ role, line }) => role === 'unknown' && !truth.unread.includes(line))
      .map(({ line, text }) => `line ${line} ${text}`),
    leaked: truth.private.filter((secret) => source.includes(secret)),
    doubted: budget.checks
      .filter(({ state }) => state === '需核对')
      .map((check) => `${check.id}: ${checkWords(budget, check)}`),
    contradictedLines: budget.checks
      .filter(({ state }) => state === '不符')
      .flatMap(({ left, right }) => [...left.lines, ...right.lines]),
    contradicted: budget.checks
      .filter(({ state }) => state === '不符')
      .map((check) => `${check.id}: ${checkWords(budget, check)}`),
  };
  return { seed, invented, refusal, verdict };
}
