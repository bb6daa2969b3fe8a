import { describe, expect, it } from 'vitest';
import { decode } from '../../src/readers/text/decode';
import { mask } from '../../src/readers/text/mask';
import { roleOfTitle } from '../../src/ingest/words/roles';
import { cleanName, closeUp } from '../../src/ingest/words/words';

const TEXT = '表 1\n部门收支总体情况表 4,187.94 万元\n';

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((character, index) => view.setUint16(index * 2, character.charCodeAt(0), little));
  return bytes;
}

describe('decode', () => {
  it('reads UTF-8, with and without a mark', () => {
    expect(decode(new TextEncoder().encode(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(decode(new TextEncoder().encode(`\ufeff${TEXT}`)).text).toBe(TEXT);
  });

  it('reads UTF-16 of both orders, with and without a mark', () => {
    for (const little of [true, false]) {
      const encoding = little ? 'utf-16le' : 'utf-16be';
      expect(decode(utf16(`\ufeff${TEXT}`, little))).toEqual({ text: TEXT, encoding });
      expect(decode(utf16(TEXT, little))).toEqual({ text: TEXT, encoding });
    }
  });

  it('drops a last character that a cut has left incomplete', () => {
    const bytes = new TextEncoder().encode('预算');
    expect(decode(bytes.slice(0, 4)).text).toBe('预');
    expect(decode(utf16('\ufeff预算表\n', true).slice(0, 9)).text).toBe('预算表');
  });

  it('reads GB18030', () => {
    // 预算 in GB18030.
    expect(decode(Uint8Array.from([0xd4, 0xa4, 0xcb, 0xe3]))).toEqual({ text: '预算', encoding: 'gb18030' });
  });
});

describe('mask', () => {
  it('masks names behind their labels and keeps every line as long as it was', () => {
    const lines = [
      '部门联系人 欧阳明 联系电话 0991-1234567',
      '项目负责人 阿依古丽·买买提',
      '填报人：张三',
      '项目负责人',
      '李四',
    ];
    const masked = mask(lines);
    expect(masked.join('\n')).not.toMatch(/欧阳|阿依|张三|李四|1234567/);
    expect(masked.map((line) => line.length)).toEqual(lines.map((line) => line.length));
    expect(masked[0]).toContain('联系电话');
  });

  it.each([
    ['联系人：张三，电话：13812345678', '联系人：**，电话：***********'],
    ['单位负责人：王五；财务负责人：赵六', '单位负责人：**；财务负责人：**'],
    ['联系人：张三、李四', '联系人：**、**'],
    ['项目负责人 李 明 联系电话 (0994)2345678', '项目负责人 * * 联系电话 *************'],
    ['负责人：张三（科长）', '负责人：**（科长）'],
    ['单位负责人（签章）： 李四   填表人： 王 二', '单位负责人（签章）： **   填表人： * *'],
  ])('masks %s', (line, masked) => expect(mask([line])).toEqual([masked]));

  it('masks mobile numbers anywhere and leaves amounts alone', () => {
    expect(mask(['请致电 13812345678 咨询'])[0]).toBe('请致电 *********** 咨询');
    expect(mask(['合计 13,812,345.67 13812345678.00'])[0]).toBe('合计 13,812,345.67 13812345678.00');
  });

  it('takes two figures side by side for no telephone', () => {
    for (const line of [
      '208 02 民政管理事务 1438556 8556 1430000',
      '总计 19861260 16450607 1595043 2689',
      '总计 13812345678 13812345678',
    ])
      expect(mask([line])).toEqual([line]);
  });

  it('leaves words that only sound like labels', () => {
    for (const line of ['项目负责人 联系电话', '由负责人签字后报送', '部门名称 某某街道办事处'])
      expect(mask([line])).toEqual([line]);
  });
});

describe('roleOfTitle', () => {
  it.each([
    ['单位收支总体情况表', 'overview'],
    ['部门收入总体情况表', 'income'],
    ['财政拨款收支总体情况表', 'appropriation'],
    ['财政拨款“三公”经费支出情况表', 'three-public'],
    ['一般公共预算基本支出情况表', 'basic'],
  ] as const)('knows %s', (title, role) => expect(roleOfTitle(title)).toBe(role));

  it.each([
    ['表5 一般公共预算支出情况表', 'general-public'],
    ['表五 一般公共预算支出情况表', 'general-public'],
    ['表十一：上年结转结余情况明细表', 'carryover'],
    ['某某县教育局2024年度部门收入总体情况表', 'income'],
    ['部门支出总体情况表（续表）', 'expenditure'],
  ] as const)('knows %s by its words, whatever stands around them', (title, role) =>
    expect(roleOfTitle(title)).toBe(role),
  );

  it('takes a sentence about a table for no title', () => {
    expect(roleOfTitle('没有安排支出，政府性基金预算支出情况表为空表。')).toBeUndefined();
  });
});

describe('names', () => {
  it('lose numbering, 其中 and 小计, and spaces between Chinese characters and digits', () => {
    expect(cleanName('1.一般公共预算拨款')).toBe('一般公共预算拨款');
    expect(cleanName('其中：一般财力')).toBe('一般财力');
    expect(cleanName('公务用车购置及运行费（小计）')).toBe('公务用车购置及运行费');
    expect(closeUp('2022 年 即开型')).toBe('2022年即开型');
    expect(closeUp('Office 365 续费')).toBe('Office365续费');
  });
});
