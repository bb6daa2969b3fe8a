/** The layers of a flow chart, from where the money comes to what it becomes. */
export const LAYERS = ['source', 'function', 'economic'] as const;
