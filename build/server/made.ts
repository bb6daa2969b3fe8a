import type { MadeBundles } from '../bundles';

/** Scripts and styles that pages name and hold. */
export type Made = Omit<MadeBundles, 'reader' | 'lean' | 'oneFile'> & {
  oneFile: Pick<MadeBundles['oneFile'], 'shell'>;
};

/** `bundleHandler` puts in its place what was made of the same sources. */
export const MADE: Made | null = null;
