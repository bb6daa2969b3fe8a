import { problemSentence } from '../i18n/problems/problemSentence';
import { ingest } from '../ingest/ingest';
import { documentFile, UnreadableFile } from './documentFile';
import { factsCsv, type Kind } from './facts';

/**
 * Prints one kind of what a document holds, and on standard error what was not read of it.
 * @throws UnreadableFile if it cannot be read
 */
export async function printFacts(path: string, kind: Kind): Promise<void> {
  const result = ingest(documentFile(path));
  if (!result.ok) throw new UnreadableFile(result.problem);
  // Where a figure is missing below, nobody shall take it for one that the document does not print.
  for (const notice of result.value.budget.problems) process.stderr.write(`${problemSentence(notice, 'zh')}\n`);
  const csv = factsCsv(kind, result.value.budget, result.value.numbers);
  await new Promise<void>((resolve) => process.stdout.write(csv, () => resolve()));
}
