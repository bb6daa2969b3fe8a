/** What a list of income adds up. */
export const INCOME_PARTS = /^(?:本年收入|上年结转结余|上年结转)$/;

/** Its total, in a list of its own or beside others. */
export const INCOME_TOTAL = /^(?:收入)?总计$/;

/** How lines of a list of income are numbered. */
export const NUMBERED_INCOME = /^(?:[一二三四五六七八九十]+、|[（(]?\d|其中)/;
/** A line of it where another table stands. */
export const INCOME_LINE = /^(?:[一二三]、|\d[.．、]|其中[:：])/;
