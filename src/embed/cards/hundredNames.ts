import type { Lang } from '../../i18n/lang';
import { grouped } from '../../i18n/numbers';
import { termOf } from '../../i18n/terms';
import { wordsOf } from '../../i18n/words';
import type { HundredPart } from '../../series/hundred';

/** The words of one part of every hundred yuan. */
export interface HundredName {
  id: string;
  key: string;
  title: string;
  official: string;
  yuan: number;
  text: string;
}

/** Plain words before official ones, as on the first page. */
export function hundredNames(parts: readonly HundredPart[], lang: Lang): HundredName[] {
  const words = wordsOf(lang);
  return parts.map(({ node, yuan }) => {
    const { name, plain } = termOf('economic', node.key, node.name, lang);
    const said = { id: node.id, key: node.key, yuan, text: grouped(yuan, 1) };
    if (node.key === 'rest') {
      return { ...said, title: words.flows.rest(node.members.length), official: words.flows.restPlain };
    }
    if (node.key === 'undisclosed') return { ...said, title: words.hundred.undisclosed, official: name };
    const official = `${node.key} ${name}`;
    const mark = node.inferred ? ` · ${words.certainty.inferred.word}` : '';
    return { ...said, title: plain || name, official: official + mark };
  });
}
