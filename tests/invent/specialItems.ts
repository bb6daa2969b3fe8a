/** Items that only government-managed funds pay for. */
export const FUNDS_ITEMS = ['2296002', '2296003', '2296006', '2120801', '2120803', '2120899'];

/** Items that only the state capital operations budget pays for. */
export const CAPITAL_ITEMS = ['2230105', '2230299', '2239999'];
