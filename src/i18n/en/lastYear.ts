import type { ChangeBase } from '../../model/narrative/statement';

/** The year before a figure of that year: what was planned, unless the document compares with what was done. */
export const lastYear = (year: number, base?: ChangeBase): string => `${year}${base === 'actual' ? ' actual' : ''}: `;
