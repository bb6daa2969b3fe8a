import { labelOf } from '../words/titleOf';
import { PAGE_NUMBER } from '../words/numbers';
import { columnNumbers } from '../words/columnNumbers';
import { labelIn } from '../words/tableLabel';
import { roleOfTitle } from '../words/roles';
import type { NumberRole } from './numbers';

/** Words that follow a count: measure words and the things themselves. */
const COUNTED =
  /^(?:余|多|来)?(?:个|人|名|户|家|辆|台|套|项|件|次|场|期|批|所|处|座|间|栋|幢|条|份|篇|册|本|张|只|头|亩|吨|米|公里|千米|平方米|平方公里|㎡|立方米|天|日|年|月|周|小时|分钟|分|岁|届|级|类|款|种|位|支|队|村|镇|乡|街道|社区|网格|万|亿|千|百|倍|折|度|元素|颗|株|棵|盏|站|点|科|处室|室|部|股|组|班|门|线|段|层|楼|号楼|小区|辖区)/;

/** What a number is, by the words around it, where no reader has claimed it. */
export function contextOf(raw: string, at: number, text: string, lineBefore: string, lineAfter: string): NumberRole {
  const before = raw.slice(0, at).trimEnd();
  const rest = raw.slice(at + text.length).trimStart();
  const after = rest === '' ? lineAfter : rest;
  const whole = raw.trim();
  if (/^※/.test(whole) || (/^※/.test(lineBefore) && /^\d+(?:\s+\d+)+$/.test(whole))) return 'marker';
  if (columnNumbers(whole) !== null) return 'marker';
  if (/^(?:续)?表$/.test(before.trim())) return 'marker';
  // 本表（公开 02 表）: a table is called by its number.
  if (/(?:公开|附|预算|第)$/.test(before) && /^表/.test(rest)) return 'marker';
  if (labelOf(whole) !== '') return 'marker';
  const label = labelIn(whole);
  if (label && (label.rest === '' || (at < whole.length / 2 && roleOfTitle(whole) && !/^年/.test(after))))
    return 'marker';
  if (PAGE_NUMBER.test(whole)) return 'page';
  // A list of contents ends its lines with page numbers.
  if (/(?:…|\.{3,}|·{3,})\s*$/.test(before) && rest === '') return 'page';
  if (rest === '' && roleOfTitle(before)) return 'page';
  // （2018）159 号: year and number of a policy document, also where a line breaks between them.
  const afterAll = `${rest}${rest.length < 12 ? lineAfter.trim() : ''}`.replace(/\s/g, '');
  if (
    /[（(〔[【„]$/.test(before) &&
    /^[）)〕\]】‟]/.test(after) &&
    /^\d{4}$/.test(text) &&
    /^[）)〕\]】‟](?:第)?\d+号/.test(afterAll)
  )
    return 'policy';
  if (/^号/.test(after) && !/^号楼/.test(after)) return 'policy';
  const full = before === '' ? lineBefore : before;
  if (/^\d{4}$/.test(text) && /^全?年/.test(after)) return 'date';
  if (/^\d{1,2}$/.test(text) && /^[月日]/.test(after) && /[年月]$/.test(full)) return 'date';
  if (/^(?:万元|亿元|千元|百万元|元|万美元|美元)/.test(after)) return 'money';
  if (/^[%％‰]/.test(after)) return 'percent';
  if (/第$/.test(before)) return 'ordinal';
  // W-08 街坊: a number that hangs on letters is part of a name.
  if (/[A-Za-z][-－—–]$/.test(raw.slice(0, at))) return 'marker';
  if (/^[.．、)）]/.test(rest) && /^\d{1,2}$/.test(text)) return 'ordinal';
  // A word may break behind its first characters.
  const here = rest.length < 4 ? `${rest}${lineAfter.trim()}` : rest;
  // 2-3 次: from so many to so many.
  const word = here.replace(/^[-－—–~～至]\s*\d+\s*/, '');
  if (COUNTED.test(word)) return 'count';
  // 12345 政务热线: the number is a name.
  if (/^[\u4e00-\u9fff]{0,4}(?:热线|平台|专线)/.test(word)) return 'marker';
  // G30 沿线, 5G 基站, “1+2+N”: a number that is joined to a letter or stands in a quoted name is part of the name.
  if (/[A-Za-z]$/.test(raw.slice(0, at)) || /^[A-Za-z]/.test(raw.slice(at + text.length))) return 'marker';
  if (/“[^”\d]{0,8}(?:\d{1,3}[^”\d]{1,4})*$/.test(before) && /^[^“]{0,12}”/.test(rest)) return 'marker';
  // 2022—2024 年: the first year of a span.
  if (/^\d{4}$/.test(text) && /^(?:[-—–~～至]|、)\s*\d{4}/.test(after)) return 'date';
  // （20 万以上）: what a bracket counts, broken off in its cell; the words beside it are another cell's.
  if (rest === '' && /[（(]$/.test(raw.slice(0, at))) return 'count';
  // A list's number before a name, in a column of its own.
  if (before === '' && /^\d{1,3}$/.test(text) && /^\s+(?:20\d\d年)?[\u4e00-\u9fff]/.test(raw.slice(at + text.length)))
    return 'ordinal';
  // A name that breaks off behind its number, at the end of a page: the number counts what goes on there.
  if (rest === '' && /[\u4e00-\u9fff”]$/.test(raw.slice(0, at))) return 'count';
  return 'unknown';
}
