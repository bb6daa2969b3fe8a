import * as v from 'valibot';

/** Far more than any address has. */
const LONGEST_ADDRESS = 2_000;

/** The address that a body published a document at: of the web, since pages lead to it, and nothing else that an address can be. */
export const officialAddress = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS),
  v.url(),
  v.regex(/^https?:\/\/[^\s"<>]+$/i),
);

/** The day on which a document was taken from there, as ISO 8601. */
export const retrievalDate = v.pipe(v.string(), v.isoDate());
