import type { Plugin, Rolldown } from 'vite';
import type { Lang } from '../src/i18n/lang';

/** What of a program's tree is looked at here. */
interface Tree {
  body: { type: string; declaration?: Tree['body'][number] | null; declarations?: Declared[] }[];
}
interface Span {
  type: string;
  start: number;
  end: number;
}
interface Declared {
  id: { name?: string };
  init: (Span & { properties?: { key?: { name?: string }; value?: Span }[] }) | null;
}

/**
 * Leaves one language in a bundle: a reader sees a page in one language, and the twin is another page. In the modules of
 * words a constant `zh` beside a constant `en` gets the words of the language that stays, and so does each part of a
 * constant `WORDS`, so that nobody who asks for the other language finds nothing.
 */
export function oneLanguage(lang: Lang): Plugin {
  const other = lang === 'zh' ? 'en' : 'zh';
  return {
    name: 'one-language',
    enforce: 'post',
    transform(code, id) {
      const file = id.replaceAll('\\', '/');
      if (!file.includes('/src/i18n/')) return null;
      if (file.endsWith(`/src/i18n/${other}.ts`)) return `export { ${lang} as ${other} } from './${lang}';`;
      return withoutOther(code, this.parse(code) as unknown as Tree, lang, other);
    },
  };
}

function withoutOther(code: string, tree: Tree, lang: Lang, other: Lang): Rolldown.TransformResult {
  const declared = tree.body.flatMap((statement) => (statement.declaration ?? statement).declarations ?? []);
  const [kept, dropped] = [lang, other].map((name) => declared.find(({ id }) => id.name === name)?.init);
  const table = declared.find(({ id }) => id.name === 'WORDS')?.init?.properties ?? [];
  const [keptPart, droppedPart] = [lang, other].map((name) => table.find(({ key }) => key?.name === name)?.value);
  // Whichever is declared first holds the words, and the second is the first.
  if (kept && dropped) return swapped(code, kept, dropped, lang, other);
  if (keptPart && droppedPart && keptPart.type === 'ObjectExpression') return replaced(code, droppedPart, 'undefined');
  return null;
}

function swapped(code: string, kept: Span, dropped: Span, lang: Lang, other: Lang): string {
  const words = code.slice(kept.start, kept.end);
  if (kept.start < dropped.start) return replaced(code, dropped, lang);
  return replaced(replaced(code, kept, other), dropped, words);
}

function replaced(code: string, { start, end }: Span, text: string): string {
  return code.slice(0, start) + text + code.slice(end);
}
