import * as v from 'valibot';
import { SEARCH_GROUPS, type SearchEntry } from './searchEntry';

/** The shape of a search file: all entries of one budget in one language. */
const searchSchema: v.GenericSchema<unknown, SearchEntry[]> = v.array(
  v.object({
    id: v.string(),
    group: v.picklist(SEARCH_GROUPS),
    is: v.optional(v.picklist(['source', 'function', 'economic', 'figure'])),
    title: v.string(),
    text: v.string(),
    printed: v.object({ title: v.boolean(), text: v.boolean() }),
    code: v.string(),
    key: v.string(),
    amount: v.nullable(v.number()),
    step: v.number(),
    signed: v.boolean(),
    same: v.optional(v.literal(true)),
    inferred: v.boolean(),
    worth: v.string(),
    view: v.string(),
    at: v.string(),
    words: v.string(),
    pinyin: v.string(),
  }),
);

/**
 * Reads the entries of a search file.
 * @throws ValiError that names the place in the file where something else stands
 */
export function readSearchFile(value: unknown): SearchEntry[] {
  return v.parse(searchSchema, value);
}
