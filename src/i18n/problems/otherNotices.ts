import type { NoticeKind } from '../../model/problemKinds';
import { ROLE_NAMES } from '../../model/tableNames';
import { PRINTED_UNITS } from '../printedUnit';
import { TABLE_NAMES } from '../tableWords';
import type { MoneyNotice } from './moneyNotices';
import { told, type NoticeTable } from './noticeWords';

const PARTS = {
  zh: { narrative: '预算情况说明', targets: '绩效目标表', glossary: '名词解释' },
  en: { narrative: 'explanation of the budget', targets: 'performance targets', glossary: 'glossary' },
};

/** What was not found may be absent, or stand under a title that was not recognised: nobody can tell which. */
const EITHER = {
  zh: '文件可能没有印，也可能标题没有认出来；不等于零，也不等于文件没有写。',
  en: 'The document may not print it, or its title was not recognised: this means neither zero nor that nothing is said.',
};

/** What is said where something is left as printed, read with a doubt, or not found. */
export const OTHER_NOTICES: NoticeTable<Exclude<NoticeKind, MoneyNotice>> = {
  'other-table': {
    zh: () =>
      told('一张表没有样子可对', '它不是部门预算公开样式里的表。', '整张照原样留在原文里，不参加核对，不算进总数。'),
    en: () =>
      told(
        'A table that fits no form',
        'It is none of the tables of a budget disclosure.',
        'It stays in the source as it is, is not checked, and is part of no total.',
      ),
  },
  'other-column': {
    zh: ({ role }) =>
      told('一列不认识', `${ROLE_NAMES[role]}的公开样式里没有这一列。`, '照原样留在原文里，不进图，不算进总数。'),
    en: ({ role }) =>
      told(
        'A column that is not known',
        `The form of the table “${TABLE_NAMES[role]}” has no such column.`,
        'It stays in the source as it is, in no chart and no total.',
      ),
  },
  'headers-alone': {
    zh: () =>
      told(
        '一张表只凭表头认',
        '没有一种公开样式和它全对得上，各列是按表头的字认的。',
        '数读进来了；列认得对不对，请对照原件。',
      ),
    en: () =>
      told(
        'A table read by its headers alone',
        'It matches no form entirely; its columns are known by the words of their headers.',
        'Its figures were read; compare with the original whether the columns are right.',
      ),
  },
  'unit-missing': {
    zh: ({ unit }) => told('没有写单位', '这张表没有印单位。', `按${unit}读，和别处的数相符；是推断。`),
    en: ({ unit }) =>
      told(
        'A table without its unit',
        'It prints no unit.',
        `Read in ${PRINTED_UNITS[unit] ?? unit}, with which other figures agree; this is inferred.`,
      ),
  },
  'number-joined': {
    zh: ({ joined }) =>
      told('一个断开的数接上了', '数字中间断开了。', `分节、小数和加总都只容一种接法，读作 ${joined}。`),
    en: ({ joined }) =>
      told(
        'A broken number was joined',
        'It is printed in pieces.',
        `Grouping, decimals and sums allow one way to join them: ${joined}.`,
      ),
  },
  'as-told': {
    zh: () =>
      told('读的时候有一处不合', '这份数据是上一版格式，只留下了当时的一句话。', '重新读一遍原文件，就知道少了什么。'),
    en: () =>
      told(
        'Something did not fit when it was read',
        'These data are in the format before this one, which kept only its sentence.',
        'Read the document again to know what is missing.',
      ),
  },
  'code-repaired': {
    zh: ({ code }) => told('一个编码补全了', '印出的编码不完整。', `按上下的编码读作 ${code}。`),
    en: ({ code }) =>
      told('A code was completed', 'The printed code is incomplete.', `By the codes around it, it is read as ${code}.`),
  },
  'absent-table': {
    zh: ({ role }) => told(`没有找到${ROLE_NAMES[role]}`, '文件里没有认出这个标题。', EITHER.zh),
    en: ({ role }) =>
      told(`Not found: ${TABLE_NAMES[role]}`, 'No such title was recognised in the document.', EITHER.en),
  },
  'absent-part': {
    zh: ({ part }) => told(`没有找到${PARTS.zh[part]}`, '文件里没有认出这个标题。', EITHER.zh),
    en: ({ part }) => told(`Not found: ${PARTS.en[part]}`, 'No such title was recognised in the document.', EITHER.en),
  },
};
