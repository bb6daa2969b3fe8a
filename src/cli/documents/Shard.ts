import { CommandFault } from '../CommandFault';

/** One of several parts of a list of documents; each document is in one part. */
export interface Shard {
  /** Counted from 0. */
  index: number;
  count: number;
}

/**
 * Reads `3/8`.
 * @throws CommandFault
 */
export function shardOf(text: string): Shard {
  const [, index = '', count = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === '' || shard.index >= shard.count)
    throw new CommandFault(`--shard：应为 i/n，i 从 0 到 n−1，如 0/8，实际是 ${text}。`);
  return shard;
}

/** Whether a document is in a part, by its place in the list: what is appended to a list moves no other. */
export function isInShard(place: number, shard: Shard | undefined): boolean {
  return !shard || place % shard.count === shard.index;
}
