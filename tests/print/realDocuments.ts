import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('../shared/documents/other');
const ANSWERS = path.resolve('../shared/answers');

/** Real PDFs beside the repository; none where they are absent, which is said. */
export function realPdfs(): string[] {
  if (!existsSync(FOLDER)) {
    process.stderr.write('SKIPPED: ../shared/documents/other is absent, no real PDF is read.\n');
    return [];
  }
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => path.join(FOLDER, file));
}

/** Real PDFs of which all figures were written down by hand. */
export function answeredPdfs(): { file: string; answers: string }[] {
  const files = realPdfs();
  return files.flatMap((file) => {
    const answers = path.join(ANSWERS, `${path.basename(file, '.pdf')}.facts.csv`);
    return existsSync(answers) ? [{ file, answers }] : [];
  });
}
