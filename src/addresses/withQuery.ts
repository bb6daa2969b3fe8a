/**
 * The part of an address behind `?`: what is chosen on a page. A parameter that says nothing is left out.
 */

/** What an address may ask for. `docs/embedding.md` has those of embeds. */
export type Parameter =
  /** What is chosen in a chart. */
  | 'focus'
  /** The budget that a budget is compared with, and which rows are shown. */
  | 'with'
  | 'functions'
  | 'categories'
  /** What is searched for, and the kind of results that is shown. */
  | 'q'
  | 'in'
  /** Which changes are shown. */
  | 'table'
  | 'way'
  /** How many smaller units a unit has. */
  | 'count'
  /** The options of the dialog for embeds, which is open where they are given. */
  | 'embed'
  | 'size'
  | 'lang';

type Values = Readonly<Partial<Record<Parameter, string>>>;

/** What an address asks for; empty where it does not say. */
export function askedFor(search: string, name: Parameter): string {
  return new URLSearchParams(search).get(name) ?? '';
}

/** Whether an address says anything about a parameter. */
export function asksFor(search: string, name: Parameter): boolean {
  return new URLSearchParams(search).has(name);
}

/** An address without a query, with one; the order is that of the values. */
export function withQuery(href: string, values: Values): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  const query = new URLSearchParams(given).toString();
  return query === '' ? href : `${href}?${query}`;
}

/** A whole address with other values; all else of it stays. */
export function changedQuery(address: string, values: Values): URL {
  const changed = new URL(address);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') changed.searchParams.delete(name);
    else changed.searchParams.set(name, value);
  }
  return changed;
}

/** The query that chooses something in a chart, as people read it: `?focus=function:208`; empty for nothing. */
export function focusQuery(id: string): string {
  return id === '' ? '' : `?focus=${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}
