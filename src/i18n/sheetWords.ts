import type { Provenance } from '../model/fact';
import type { Lang } from './lang';

/** Heads of the columns of all sheets. */
export type Column =
  | 'item'
  | 'code'
  | 'level'
  | 'from'
  | 'fromCode'
  | 'to'
  | 'toCode'
  | 'amount'
  | 'unit'
  | 'share'
  | 'least'
  | 'most'
  | 'certainty'
  | 'rule'
  | 'table'
  | 'row'
  | 'column'
  | 'line'
  | 'printed'
  | 'printedUnit'
  | 'prior'
  | 'change'
  | 'percent'
  | 'current'
  | 'kind'
  | 'reason'
  | 'count'
  | 'thing'
  | 'each'
  | 'basis'
  | 'period'
  | 'allocation'
  | 'purpose'
  | 'project'
  | 'indicator'
  | 'operator'
  | 'value'
  | 'content'
  | 'weight'
  | 'group'
  | 'check'
  | 'state'
  | 'left'
  | 'right'
  | 'difference'
  | 'bound';

/** What sheets say. */
export interface SheetWords {
  columns: Record<Column, string>;
  yuan: string;
  provenance: Record<Provenance, string>;
  kinds: Record<'changed' | 'new' | 'ended' | 'same', string>;
}

const WORDS: Readonly<Record<Lang, SheetWords>> = {
  zh: {
    columns: {
      item: '名称',
      code: '编码',
      level: '级',
      from: '从',
      fromCode: '从（编码）',
      to: '到',
      toCode: '到（编码）',
      amount: '金额',
      unit: '单位',
      share: '占全部 %',
      least: '可能最少',
      most: '可能最多',
      certainty: '把握',
      rule: '规则',
      table: '表',
      row: '行',
      column: '列',
      line: '原文行',
      printed: '印作',
      printedUnit: '印的单位',
      prior: '上年（算得）',
      change: '增减',
      percent: '增减 %',
      current: '今年',
      kind: '种类',
      reason: '文件写的理由',
      count: '个数',
      thing: '按什么',
      each: '每个',
      basis: '依据',
      period: '时间',
      allocation: '分配',
      purpose: '用途',
      project: '项目',
      indicator: '指标',
      operator: '符号',
      value: '目标值',
      content: '内容',
      weight: '权重',
      group: '哪一类',
      check: '核对什么',
      state: '结果',
      left: '一处',
      right: '另一处',
      difference: '差',
      bound: '舍入最多差',
    },
    yuan: '元',
    provenance: { reported: '原文所载', resolved: '推定唯一', inferred: '按规则选定' },
    kinds: { changed: '有增减', new: '新增', ended: '取消', same: '持平' },
  },
  en: {
    columns: {
      item: 'Name',
      code: 'Code',
      level: 'Level',
      from: 'From',
      fromCode: 'From (code)',
      to: 'To',
      toCode: 'To (code)',
      amount: 'Amount',
      unit: 'Unit',
      share: 'Share %',
      least: 'Least possible',
      most: 'Most possible',
      certainty: 'Certainty',
      rule: 'Rule',
      table: 'Table',
      row: 'Row',
      column: 'Column',
      line: 'Source line',
      printed: 'Printed as',
      printedUnit: 'Printed unit',
      prior: 'Last year (derived)',
      change: 'Change',
      percent: 'Change %',
      current: 'This year',
      kind: 'Kind',
      reason: 'Stated reason',
      count: 'Count',
      thing: 'Counted',
      each: 'Each',
      basis: 'Basis',
      period: 'Period',
      allocation: 'Allocation',
      purpose: 'Purpose',
      project: 'Project',
      indicator: 'Target',
      operator: 'Sign',
      value: 'Value',
      content: 'Content',
      weight: 'Weight',
      group: 'Group',
      check: 'What is checked',
      state: 'Result',
      left: 'One side',
      right: 'Other side',
      difference: 'Difference',
      bound: 'Rounding explains',
    },
    yuan: 'yuan',
    provenance: { reported: 'reported', resolved: 'resolved', inferred: 'inferred' },
    kinds: { changed: 'changed', new: 'new', ended: 'ended', same: 'unchanged' },
  },
};

/** The words of sheets. */
export function sheetWordsOf(lang: Lang): SheetWords {
  return WORDS[lang];
}
