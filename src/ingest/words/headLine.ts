import type { MoneyUnit } from '../../model/money';

const UNIT =
  /(?:金额)?(?:计量)?单位[:：]?(?:人民币)?[（(]?(万元|千元|亿元|元)|^[（(](?:单位[:：])?(万元|千元|亿元|元)[）)]$|[（(](?:单位[:：])?(万元|千元|亿元|元)[）)]$/;
const BODY =
  /(?:(?:编制|填报|预算|公开)?(?:部门|单位)(?:名称|全称)?|部门(?:\/单位|（单位）)|预算主管部门)[:：](.*?)(?=(?:金额|计量)?单位[:：](?:人民币)?[（(]?(?:万|千|亿)?元|$)/;

/** The number by which the treasury knows a body, before its name. */
const OWN_NUMBER = /^[[（(【]?\d{3,}[\]）)】]?[-—–_]?(?=\D)/;

const close = (text: string): string => text.replace(/\s/g, '');

/** The unit that a line states. */
export function unitIn(text: string): MoneyUnit | null {
  const found = UNIT.exec(close(text));
  return ((found?.[1] ?? found?.[2] ?? found?.[3]) as MoneyUnit | undefined) ?? null;
}

/** The body that a line names above a table. */
export function bodyIn(text: string): string {
  const found = BODY.exec(close(text))?.[1] ?? '';
  if (/^[（(]?(?:人民币)?(?:[万千亿]?元|[万千亿]$)/.test(found)) return '';
  return found.replace(OWN_NUMBER, '').replace(/元$/, '');
}
