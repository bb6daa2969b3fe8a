/** A command that does nothing: what starting costs. */
export {};
