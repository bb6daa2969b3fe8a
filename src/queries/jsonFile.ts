import { DataProblem } from './dataProblem';

/**
 * What a JSON file holds.
 * @param file its name, for the reader
 * @throws DataProblem of kind `unreachable`, `truncated` or `invalid`
 */
export async function jsonAt(url: string, file: string): Promise<unknown> {
  return parse(await textAt(url, file), file);
}

async function textAt(url: string, file: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new DataProblem('unreachable', file, '能够取得的数据文件', '网络没有应答');
  }
  if (!response.ok) throw new DataProblem('unreachable', file, '能够取得的数据文件', `服务器答复 ${response.status}`);
  try {
    return await response.text();
  } catch {
    throw new DataProblem('truncated', file, '完整的数据文件', '传输中断');
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.trimStart().startsWith('<')) throw new DataProblem('invalid', file, 'JSON 数据', '一个网页');
    throw new DataProblem('truncated', file, '完整的 JSON 数据', `${text.length} 个字符后中断或有误的内容`);
  }
}
