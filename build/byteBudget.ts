import { readFile, writeFile } from 'node:fs/promises';
import { weigh, type Weighed } from './weigh';

const FILE = 'build/byteBudget.json';

/** How much a part may grow over its accepted weight before the build fails. */
const GROWTH = 1.02;

/** What no page may ever cost, accepted or not: the script of any page, and all of the front page. */
const MOST = { script: 50 * 1024, frontPage: 74 * 1024 };

/**
 * Holds the site in `out` against the accepted weights; `npm run budget:accept` writes them anew. They speak of the
 * budgets that they were accepted for: whoever publishes other ones has other pages, and only the scripts have a limit.
 * @throws Error with everything that is too heavy
 */
export async function checkByteBudget(out: string, file = FILE): Promise<void> {
  const { budgets, weights } = await weigh(out);
  const accepted = JSON.parse(await readFile(file, 'utf8')) as Weighed;
  const heavy = Object.entries(weights).flatMap(([what, { script = 0 }]) =>
    script > MOST.script ? [`${what} script: ${script}, more than ${MOST.script} bytes`] : [],
  );
  if (accepted.budgets.join() === budgets.join()) heavy.push(...grown(weights, accepted.weights));
  if (heavy.length > 0) {
    throw new Error(
      `heavier than the byte budget allows:\n  ${heavy.join('\n  ')}\n(npm run budget:accept accepts a growth)`,
    );
  }
}

/** Accepts the weights of the site in `out`. */
export async function acceptByteBudget(out: string, file = FILE): Promise<void> {
  const { budgets, weights } = await weigh(out);
  const lines = Object.entries(weights).map(([what, parts]) => {
    const each = Object.entries(parts).map(([part, bytes]) => `"${part}": ${bytes}`);
    return `    ${JSON.stringify(what)}: { ${each.join(', ')} }`;
  });
  await writeFile(file, `{\n  "budgets": ${JSON.stringify(budgets)},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`);
}

function grown(weights: Weighed['weights'], accepted: Weighed['weights']): string[] {
  const heavy = Object.entries(weights).flatMap(([what, parts]) =>
    Object.entries(parts).flatMap(([part, now]) => {
      const limit = accepted[what]?.[part];
      if (limit === undefined) return [`${what} ${part}: ${now} bytes that nobody has accepted`];
      return now > limit * GROWTH ? [`${what} ${part}: ${limit} → ${now} bytes`] : [];
    }),
  );
  const front = Object.values(Object.values(weights)[0] ?? {}).reduce((sum, bytes) => sum + bytes, 0);
  if (front > MOST.frontPage) heavy.push(`the front page: ${front}, more than ${MOST.frontPage} bytes in all`);
  return heavy;
}
