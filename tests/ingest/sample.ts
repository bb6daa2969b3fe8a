import { readFileSync } from 'node:fs';
import { ingest, type Ingested } from '../../src/ingest/ingest';

/** The sample document of the project, as committed. */
export const SAMPLE_FILE = 'changji-lvzhoulu-2024.txt';

export const sampleBytes = (): Uint8Array => readFileSync(`documents/${SAMPLE_FILE}`);

export const sampleText = (): string => sampleBytes().toString();

/** Reads a text as a document; a refusal fails the test that asked for it. */
export function readText(text: string, file = SAMPLE_FILE): Ingested {
  const result = ingest({ bytes: new TextEncoder().encode(text), file, sha256: '' });
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}`);
  return result.value;
}
