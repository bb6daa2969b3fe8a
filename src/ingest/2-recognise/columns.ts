import { columnName } from '../../model/columnNames';
import type { TableRole } from '../../model/table';
import { formColumns } from '../../templates/xinjiang';
import type { SourceLine } from '../../readers/text/SourceText';
import { numberedLines } from './columnNumbers';

/** Words of headers that name no column of their own. */
const COMMON =
  '科目编码名称功能经济分类类款项目支出收入预算数单位万千亿元编制部门填报情况明细资金来源内容小计合计总计年度续表公开其中序号备注金额本';

/** What has to stand in a header, by role: the words that tell the template's columns from those of other layouts. */
const TELLING: Readonly<Partial<Record<TableRole, string>>> = {
  income: '一般公共预算、政府性基金、国有资本经营、转移支付、专户、单位资金、结转、非',
  expenditure: '基本支出、项目',
  appropriation: '一般公共、政府性基金、国有资本',
  'general-public': '基本支出、项目',
  basic: '人员、公用',
  project: '工资福利、商品服务、个人、家庭、债务、资本、企业、社会保障、其他',
  'government-funds': '人员、公用、项目',
  'state-capital': '人员、公用、项目',
  'three-public': '一般公共、政府性基金、国有资本',
  carryover: '财政拨款、非、人员、公用、项目',
};

/** Two characters of other words are another column; one may be a misprint. */
const FOREIGN = 2;

const han = (text: string): Set<string> => new Set(text.match(/[\u4e00-\u9fff]/g) ?? []);

/** What a header has instead of the template's columns: so many, none with these words, or one with words of its own. */
export type OtherColumns = { printed: number } | { missing: readonly string[] } | { foreign: string };

/**
 * Whether a table's header is another one than the template's: what it has instead; null if it is the template's, or if none is
 * printed. The line that numbers the columns decides where there is one, else the words.
 */
export function otherColumns(role: TableRole, title: string, header: readonly SourceLine[]): OtherColumns | null {
  const expected = formColumns(role).length;
  const count = numberedLines(header)?.count ?? 0;
  if (count > 0 && role !== 'overview' && role !== 'appropriation')
    return count === expected ? null : { printed: count };
  const words = header.filter(({ text }) => !/[:：]/.test(text)).map(({ text }) => text);
  const printed = han(words.join(''));
  const telling = TELLING[role];
  if (printed.size === 0 || !telling) return null;
  const missing = telling.split('、').filter((word) => [...word].some((character) => !printed.has(character)));
  if (missing.length > 0) return { missing };
  const known = han(
    COMMON +
      title +
      telling +
      formColumns(role)
        .map((column) => columnName(role, column))
        .join(''),
  );
  const foreign = [...printed].filter((character) => !known.has(character));
  return foreign.length >= FOREIGN ? { foreign: foreign.join('') } : null;
}
