import { DataProblem, unreachable, untranslated } from './dataProblem';

/**
 * What a JSON file holds.
 * @param file its name, for the reader
 * @throws DataProblem of kind `unreachable`, `truncated` or `invalid`
 */
export async function jsonAt(url: string, file: string): Promise<unknown> {
  return parsedJson(await textAt(url, file), file);
}

/**
 * What a file of text holds.
 * @param file its name, for the reader
 * @throws DataProblem of kind `unreachable` or `truncated`
 */
export async function textAt(url: string, file: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw unreachable(file);
  }
  if (!response.ok) {
    const { status } = response;
    throw unreachable(file, { zh: `服务器答复 ${status}`, en: `${status} from the server` });
  }
  try {
    return await response.text();
  } catch {
    throw new DataProblem(
      'truncated',
      file,
      { zh: '完整的数据文件', en: 'a complete data file' },
      { zh: '传输中断', en: 'a transfer that broke off' },
    );
  }
}

/** What a text of JSON holds.
 * @param file its name, for the reader
 * @throws DataProblem of kind `truncated` or `invalid`
 */
export function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.trimStart().startsWith('<'))
      throw new DataProblem('invalid', file, untranslated('JSON'), { zh: '一个网页', en: 'a web page' });
    throw new DataProblem(
      'truncated',
      file,
      { zh: '完整的 JSON 数据', en: 'complete JSON' },
      {
        zh: `${text.length} 个字符后中断或有误的内容`,
        en: `something that breaks off or is wrong after ${text.length} characters`,
      },
    );
  }
}
