import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { deckSettingsSchema, USUAL_DECK, type DeckSettings } from '../src/model/deckSettings';
import { parsed } from './parsed';

/** Where an official may write how the deck of a budget is wanted. */
export const settingsPath = (folder: string, budget: string): string => path.join(folder, `${budget}.deck.json`);

/**
 * Reads how an official wants the deck of a budget, from `<folder>/<budget>.deck.json`; the usual deck where there is no
 * such file.
 * @throws Error with one sentence: file, place in it, what was expected and what stands there
 */
export async function readDeckSettings(folder: string, budget: string): Promise<DeckSettings> {
  const file = settingsPath(folder, budget);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return USUAL_DECK;
  const result = v.safeParse(deckSettingsSchema, parsed(text, file));
  if (result.success) return result.output;
  const [issue] = result.issues;
  // A sentence may be a text or one for each language; what is wrong inside says more than that neither fits.
  const inner = issue.issues?.find((one) => one.path) ?? issue.issues?.[0] ?? issue;
  const place = [v.getDotPath(issue), inner === issue ? null : v.getDotPath(inner)].filter(Boolean).join('.');
  throw new Error(`${file}: ${place || 'the whole'}: ${inner.message}`);
}
