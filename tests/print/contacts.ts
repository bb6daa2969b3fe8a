import { byHand } from './byHand';
import type { Printer } from './Printer';

/** People and numbers that no output may hold, and a PDF that prints them in every way that documents do. None of them exists. */

const PEOPLE = [
  '王建国',
  '李晓梅',
  '欧阳文静',
  '赵铁柱',
  '孙丽娟',
  '周大勇',
  '吴桂兰',
  '郑小虎',
  '冯春花',
  '陈志远',
  '褚卫东',
];
const NUMBERS = ['13900001234', '13811112222', '010-1234567', '8001', '0991-7654321', '5551234', '18699998888'];

/** What must be found nowhere: each name and number, and every part of one that tells who it is. */
const PRIVATE: readonly string[] = [
  ...PEOPLE,
  ...PEOPLE.map((name) => name.slice(-2)),
  ...NUMBERS,
  '1234567',
  '7654321',
  '139 0000',
  '古丽仙',
];

/** What of them a text holds, however it is set apart. */
export const leaked = (text: string): string[] => {
  const close = text.replace(/[\s\u3000]/g, '');
  return PRIVATE.filter((one) => text.includes(one) || close.includes(one));
};

const wide = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Sentences of the narrative. */
const PROSE = [
  '联系人：王建国',
  '联系电话：13900001234',
  `联系人及电话：李晓梅，${wide('13811112222')}`,
  '项目负责人：欧阳文静（教授） 联系电话：010-1234567 (转8001)',
  '填报人： 赵 铁 柱　　审核人：孙丽娟',
  '经办人（签字）：周大勇',
  '本表由单位负责人吴桂兰，经办人郑小虎编制，电话5551234。',
  '联系人：阿依古丽·古丽仙',
  // A radical in place of 人, as browsers print it.
  '联系\u2f08：冯春花',
  '咨询电话（0991）7654321',
];

/** Prints words one character a run, each a little apart, as some programs do. */
function scattered(printer: Printer, text: string): void {
  printer.line(text);
  const sheet = printer.sheets[printer.sheets.length - 1];
  const whole = sheet?.writing.pop();
  if (!sheet || !whole) return;
  let x = whole.x;
  for (const character of text) {
    sheet.text(character, x, whole.y, whole.size);
    x += (character.charCodeAt(0) < 256 ? 0.62 : 1.15) * whole.size;
  }
}

/** A sound budget with them: in prose, in cells beside and below their labels, over a page break, in single characters. */
export function withContacts(): Uint8Array<ArrayBuffer> {
  const filler = Array.from({ length: 4 }, (_, index) => [
    `${'甲乙丙丁'[index] ?? ''}类设备购置`,
    '冯春花',
    '18699998888',
    '1.00',
  ]);
  return byHand(
    [
      {
        title: '项目支出表',
        heads: [
          { title: '项目名称', label: 'name' },
          { title: '项目负责人', label: 'remark' },
          { title: '联系电话', label: 'remark' },
          { title: '合计', key: 'total' },
        ],
        rows: [['信息系统运行维护', '陈志远', '010-1234567', '2.00'], ...filler],
      },
      {
        title: '项目基本情况表',
        heads: [
          { title: '内容', label: 'name' },
          { title: '说明', label: 'name' },
          { title: '事项', label: 'name' },
          { title: '情况', label: 'name' },
        ],
        rows: [
          ['项目负\n责人', '褚卫东', '联系\n电话', '5551234'],
          ['起止时间', '全年', '类别', '延续'],
        ],
      },
    ],
    { rowsOnPage: 3, again: 'none' },
    (printer) => {
      printer.newPage(false);
      for (const sentence of PROSE) printer.line(sentence);
      scattered(printer, '联系人：王建国');
      scattered(printer, '联系电话：13900001234');
    },
  );
}
