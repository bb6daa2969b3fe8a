import { stated, statedWorth, type Draft } from './draft';
import { percentage } from './figure';
import type { TrueChange } from './Invented';
import type { Piece } from './paper';

/** What is compared with last year: amounts in exact fen. */
export interface Compared {
  scope: string;
  code: string;
  subject: string;
  fen: number;
  prior: number;
}

const UP = [
  '人员增加，工资、津贴补贴相应增加',
  '新增信息化建设项目 2个，相应经费增加',
  '按照政策提高补助标准',
  '上级补助资金增加，项目内容（含续建部分）相应增加',
  '在职人员增加 12人，社保、公积金缴费基数提高',
];
const DOWN = [
  '严格落实过紧日子要求，压减一般性支出',
  '退休 3人、调出 1人，人员经费减少',
  '上年一次性项目已完成，本年不再安排',
  '下属 2个站所划转，减少相应的运转经费和人员经费',
  '部分项目资金在 2年内分期安排，本年安排减少',
];
const SAME = ['本年度支出标准未变化，与上年一致', '本年度未安排此项支出与上年持平'];
const NEW = ['本年新增项目', '上年未安排此项支出，本年根据工作需要新增'];

/** Words that state a difference, such as 比上年预算减少 922.41 万元，下降 18.21%，主要原因是…。 Ends with a stop unless `open`. */
export function changeWords(
  draft: Draft,
  at: Compared,
  options: { lead?: string; open?: boolean; always?: boolean } = {},
): Piece[] {
  const { random, truth } = draft;
  const delta = at.fen - at.prior;
  const current = statedWorth(draft, at.fen);
  const sign = delta < 0 ? -1 : 1;
  const change = sign * statedWorth(draft, Math.abs(delta));
  const compared = options.lead === undefined ? draft.habits.compared : '';
  const lead = options.lead ?? (compared === 'yearOnYear' ? '同比' : '比上年预算');
  const kind = delta === 0 ? 'same' : at.prior === 0 ? 'new' : delta > 0 ? 'up' : 'down';
  const reason = random.pick({ same: SAME, new: NEW, up: UP, down: DOWN }[kind]);
  const record: TrueChange = {
    scope: at.scope,
    code: at.code,
    subject: at.subject,
    current,
    change: change === 0 ? 0 : change,
    percent: '',
    prior: Math.round((current - change) * 100) / 100,
    reason: '',
    line: 0,
    printed: true,
  };
  truth.changes.push(record);
  const pieces: Piece[] = [];
  const mark = (line: number) => (record.line = line);
  if (kind === 'same' && !options.always && random.chance(0.5)) {
    record.printed = false;
    pieces.push({ text: random.pick(['与上年预算持平', '与上年持平']), mark });
  } else {
    const less = delta < 0 && compared !== 'signed';
    const minus = delta < 0 && !less ? '-' : '';
    if (compared === 'named' && at.prior > 0) pieces.push('上年预算', ...stated(draft, at.prior), '，');
    pieces.push(lead + (less ? '减少' : '增加'), ...stated(draft, less ? -delta : delta, mark));
    const share =
      kind === 'new'
        ? random.chance(0.5) || options.always
          ? '100.00'
          : ''
        : at.prior === 0
          ? '0.00'
          : percentage(delta, at.prior);
    if (share) pieces.push(`，${less ? '下降' : '增长'}${minus}${share}%`);
    record.percent = share && (delta < 0 && Number(share) !== 0 ? `-${share}` : share);
  }
  if (record.printed || options.always || random.chance(0.6)) {
    pieces.push(`${options.open || random.chance(0.6) ? '，' : '。'}主要原因是${reason}`);
    record.reason = reason.replace(/\s/g, '');
  }
  if (!options.open) pieces.push('。');
  return pieces;
}
