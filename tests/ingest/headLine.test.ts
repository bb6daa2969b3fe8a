import { describe, expect, it } from 'vitest';
import { bodyIn, unitIn } from '../../src/ingest/words/headLine';

describe('the line between a title and its table', () => {
  it.each([
    ['编制单位：青禾县财政局 单位：万元', '青禾县财政局', '万元'],
    ['填报单位：[301]青禾县教育局 金额单位：元', '青禾县教育局', '元'],
    ['部门：301001-青禾县教育局 单位：万元', '青禾县教育局', '万元'],
    ['单位名称：青禾县财政局（部门）单位：万元', '青禾县财政局（部门）', '万元'],
  ])('%s: names the body without its number, and the unit', (line, body, unit) => {
    expect([bodyIn(line), unitIn(line)]).toEqual([body, unit]);
  });

  it.each(['单位：（万元）', '单位：人民币万元', '（单位：万元）', '单位：万元'])('%s: names no body', (line) => {
    expect([bodyIn(line), unitIn(line)]).toEqual(['', '万元']);
  });
});
