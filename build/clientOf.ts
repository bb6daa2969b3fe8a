import type { ClientBundle, PageFiles } from './bundle';

/** The browser's bundle as it is kept: what the page of each view holds, by `<view>.<lang>`. */
export interface MadeClient {
  sourceFiles: ClientBundle['sourceFiles'];
  pages: Record<string, PageFiles>;
}

/** The same for whoever draws. */
export function clientOf({ sourceFiles, pages }: MadeClient): ClientBundle {
  return {
    sourceFiles,
    filesOf: (view, lang) => {
      const files = pages[`${view}.${lang}`];
      if (!files) throw new Error(`no bundle of ${view} in ${lang}`);
      return files;
    },
  };
}
