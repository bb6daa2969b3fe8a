import { dataFile } from '../addresses/dataFiles';
import { fileHref } from '../addresses/fileHref';
import { DataProblem } from './dataProblem';
import { textAt } from './jsonAt';
import { DATA_QUERY } from './viewQuery';

interface SourceRequest<Text> {
  /** The masked source text, relative to the data folder. */
  path: string;
  /** How many lines it has. */
  lines: number;
  /** Relative path from the page to the root of the site. */
  root: string;
  /** Makes of the text what is asked. */
  read: (text: string) => Promise<Text>;
}

/**
 * Options of the query for the whole text of a budget's document. What has another number of lines is not the whole text: a failure, as
 * everything else that keeps it away, is a `DataProblem`.
 */
export function sourceQuery<Text>({ path, lines, root, read }: SourceRequest<Text>) {
  return {
    ...DATA_QUERY,
    queryKey: ['source', path],
    queryFn: async (): Promise<Text> => {
      const text = await textAt(fileHref(dataFile(path), { root }), path);
      const found = text.split('\n').length;
      if (found === lines) return read(text);
      throw new DataProblem(
        'truncated',
        path,
        { zh: `${lines} 行`, en: `${lines} lines` },
        { zh: `${found} 行`, en: `${found} lines` },
      );
    },
  };
}
