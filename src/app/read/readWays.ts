import { templateFile } from '../../addresses/dataFiles';
import { fileHref } from '../../addresses/fileHref';
import { siteFile } from '../../addresses/pageFile';
import { otherLang, type Lang } from '../../i18n/lang';

/** Where the page that reads a document leads to; what is missing is out of reach from where it stands. */
export interface ReadWays {
  /** First page of the site. */
  index?: string;
  /** The same page in the other language. */
  other: string;
  /** The blank workbook. */
  template?: string;
  /** Leaves what is open for another document. */
  again: () => void;
}

/** The ways of the page of a site. */
export function readWays(lang: Lang, root: string): ReadWays {
  return {
    index: fileHref(siteFile('index', lang), { root }),
    other: fileHref(siteFile('read', otherLang(lang)), { root }),
    template: fileHref(templateFile(lang), { root }),
    again: () => window.location.assign(fileHref(siteFile('read', lang), { root })),
  };
}
