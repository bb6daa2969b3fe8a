import * as v from 'valibot';
import { ANSWER_KINDS, type Answer } from '../answers/answer';
import { SEARCH_GROUPS, type SearchEntry } from './searchEntry';

/** What the search of one budget knows in one language. */
export interface SearchFile {
  entries: SearchEntry[];
  /** To what people ask, where the document tells it. */
  answers: Answer[];
}

const entriesSchema: v.GenericSchema<unknown, SearchEntry[]> = v.array(
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

const linesSchema = v.tuple([v.number(), v.number()]);

const answersSchema: v.GenericSchema<unknown, Answer[]> = v.array(
  v.object({
    kind: v.picklist(ANSWER_KINDS),
    claim: v.string(),
    figures: v.array(
      v.object({
        name: v.string(),
        gloss: v.string(),
        term: v.optional(v.object({ kind: v.picklist(['source', 'function', 'economic']), key: v.string() })),
        value: v.number(),
        unit: v.string(),
        step: v.number(),
        certainty: v.picklist(['reported', 'derived', 'inferred']),
        cells: v.array(v.object({ fact: v.string(), table: v.string(), row: v.number(), line: v.number() })),
        lines: v.nullable(linesSchema),
      }),
    ),
    beside: v.number(),
    quote: v.nullable(v.object({ text: v.string(), lines: linesSchema })),
    view: v.string(),
    at: v.string(),
  }),
);

const searchSchema = v.object({ entries: entriesSchema, answers: answersSchema });

/**
 * Reads a search file.
 * @throws ValiError that names the place in the file where something else stands
 */
export function readSearchFile(value: unknown): SearchFile {
  return v.parse(searchSchema, value);
}
