import type { Plugin } from 'vite';
import { LANGS, type Lang } from '../src/i18n/lang';

/**
 * Leaves one language in a bundle: a reader sees a page in one language, and the twin is another page. What is asked of the
 * folder of another language's words comes from this one's.
 */
export function oneLanguage(lang: Lang): Plugin {
  const others = new RegExp(`/src/i18n/(?:${LANGS.filter((other) => other !== lang).join('|')})/`);
  return {
    name: 'one-language',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        const id = found?.id.replaceAll('\\', '/').replace(others, `/src/i18n/${lang}/`);
        return id === undefined || id === found?.id ? null : { ...found, id };
      },
    },
  };
}
