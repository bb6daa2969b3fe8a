/** What the labels of rows say, whatever the province, as data. */

/** A row that adds up the group that it stands in. */
export const SUBTOTAL = /^(?:小计|合计)$/;

/** A row that adds up. */
export const TOTAL_ROW = /(?:总|合|小)计$/;

/** Rows of last year's money, below which names of this year's come again. */
export const CARRYOVER_ROW = /^(?:上年结转结余|财政拨款结转|非财政拨款结转结余)$/;

/** How a row of the highest level is numbered: it ends what stood below the one before. */
export const FIRST_LEVEL = /^[一二三四五六七八九十]+[、.．]/;
