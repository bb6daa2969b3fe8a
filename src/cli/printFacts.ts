import { ingest } from '../ingest/ingest';
import { documentFile, UnreadableFile } from './documentFile';
import { factsCsv, type Kind } from './facts';

/**
 * Prints one kind of what a document holds.
 * @throws UnreadableFile if it cannot be read
 */
export async function printFacts(path: string, kind: Kind): Promise<void> {
  const result = ingest(documentFile(path));
  if (!result.ok) throw new UnreadableFile(result.problem);
  const csv = factsCsv(kind, result.value.budget, result.value.numbers);
  await new Promise<void>((resolve) => process.stdout.write(csv, () => resolve()));
}
