import { expect, test } from 'vitest';
import { titledBody } from '../../src/ingest/1-parts/cells/titledBody';

const read = (...texts: string[]): string => titledBody(texts.map((text) => ({ text })));

test.each([
  ['on one line', ['临江市青石街道办事处2031年度部门决算'], '临江市青石街道办事处'],
  ['over lines', ['临江市规划和自然', '资 源 局', '2031年度部门决算', '目 录'], '临江市规划和自然资源局'],
  ['behind the year', ['2031年度临江市教育局部门预算', '目录'], '临江市教育局'],
  ['in a heading of a part', ['第二部分 临江市教育局 2031 年度部门决算表'], '临江市教育局'],
  ['nowhere', ['目录', '一、主要职能'], ''],
])('the body stands %s', (_where, lines, body) => {
  expect(read(...lines)).toBe(body);
});
