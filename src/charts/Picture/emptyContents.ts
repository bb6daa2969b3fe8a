import { textBlock } from '../../layout/picture/text';
import type { Contents } from './contents';

/** What a picture says where the document has nothing that it could show. */
export function emptyContents(title: string, text: string): Contents {
  return {
    title,
    unit: '',
    summary: text,
    tables: [],
    draw: ({ width }) => textBlock(text, 0, 0, width, { size: 15, leading: 25, paint: 'ink2' }),
  };
}
