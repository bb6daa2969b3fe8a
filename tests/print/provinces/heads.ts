import type { Head } from '../Form';

/** A column of figures under a header. */
export const figure = (title: string, key: string, list = 0): Head => ({ title, key, list });

/** A column of what names a row. */
export const label = (title: string, what: NonNullable<Head['label']>, list = 0): Head => ({
  title,
  label: what,
  list,
});
