import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

/** What a deck's page loads and holds. */
export interface DeckFiles {
  /** Path below the output folder. */
  script: string;
  /** Text of all its styles. */
  style: string;
}

/**
 * Bundles the script of the decks into `<out>/assets`, and their styles, apart from the explorer's bundle, so that no page of
 * the explorer loads a byte more. A deck is drawn by the server alone: its components are bundled for their styles only.
 */
export async function bundleDeck(out: string): Promise<DeckFiles> {
  const input = { present: 'src/present/client.ts', deckStyles: 'src/app/deckStyles.ts' };
  const result = await build({
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict', checks: { bundlerTimings: false } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const script = chunks.find(({ name, isEntry }) => isEntry && name === 'present');
  if (!script) throw new Error('the deck bundle has no entry present');
  const needed = new Set([script.fileName]);
  for (const name of needed) {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    for (const other of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) needed.add(other);
  }
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source).trim()] : [],
  );
  await mkdir(path.join(out, 'assets'), { recursive: true });
  for (const chunk of chunks.filter(({ fileName }) => needed.has(fileName))) {
    await writeFile(path.join(out, chunk.fileName), chunk.code);
  }
  return { script: script.fileName, style: styles.join('') };
}
