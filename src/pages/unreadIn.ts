import type { UnreadWords } from '../i18n/words/source/unreadWords';
import type { Ground } from '../series/unread/unread';
import type { Site } from './view';

/** What to say in place of “the document does not say”, where something of these grounds was not read; else undefined. */
export function unreadIn({ unread }: Pick<Site, 'unread'>, ...grounds: readonly Ground[]): UnreadWords | undefined {
  return unread && grounds.some((ground) => [...unread.tables, ...unread.parts].some((one) => one === ground))
    ? unread.words
    : undefined;
}
