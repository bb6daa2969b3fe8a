/** How many projects an embed shows; the others are counted. */
export const MOST_PROJECTS = 8;
