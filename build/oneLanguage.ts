import type { Plugin } from 'vite';
import type { Lang } from '../src/i18n/lang';

/**
 * Leaves one language in a bundle: a reader sees a page in one language, and the twin is another page. What is asked of the
 * folder of the other language's words comes from this one's.
 */
export function oneLanguage(lang: Lang): Plugin {
  const other = lang === 'zh' ? 'en' : 'zh';
  return {
    name: 'one-language',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        const id = found?.id.replaceAll('\\', '/').replace(`/src/i18n/${other}/`, `/src/i18n/${lang}/`);
        return id === undefined || id === found?.id ? null : { ...found, id };
      },
    },
  };
}
