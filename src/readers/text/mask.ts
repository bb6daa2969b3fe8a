/**
 * Masks people's names and telephone numbers, character for character, so that lines and offsets stay as they were.
 * A disclosure names contacts and project heads beside fixed labels; nobody needs them to understand a budget.
 */

import { LONG_SURNAMES, SURNAMES } from './surnames';

const PERSON_LABELS =
  '联系人|负责人|填报人|填表人|经办人|审核人|制表人|复核人|校对人|录入人|签发人|法定代表人|法人代表|分管领导|主管领导|会计主管';

const HAN = '[\\u4e00-\\u9fff]';
const GAP = '[\\s\\u3000]';
/** Forms of names behind a label, the more special first. */
const NAMES = [
  // 阿依古丽·买买提
  `${HAN}+(?:[·•‧]${HAN}+)+`,
  // 李 明: characters set apart, as short names are printed to be as long as others.
  `${HAN}(?:${GAP}+${HAN}){1,3}(?=${GAP}*[，,；;、。（(]|${GAP}+${HAN}{2}|${GAP}*$)`,
  // 张三、李四
  `${HAN}{2,4}(?:、${HAN}{2,4})+(?=${GAP}|[，,；;。（(]|$)`,
  `${HAN}{2,8}(?=${GAP}|$)`,
  `${HAN}{2,4}(?=[，,；;。（(])`,
];

/** What may stand between a label and its colon: 联系人及电话：, 负责人（签字）：, 联系人姓名：. */
const SIGNED = '(?:[（(](?:签[字章]|签名|盖章)[）)]|姓名|名单|(?:[及和与、/]|[（(])(?:联系)?(?:电话|方式|手机)[）)]?)?';

/** A label, a gap or colon, then a name. */
const PERSON = new RegExp(`((?:${PERSON_LABELS})${SIGNED}[\\s\\u3000:：]+)(${NAMES.join('|')})`, 'g');

/** A name that follows its label without a gap, by its surname: 联系人王建国，电话…. */
const SURNAMED = `(?:(?:${LONG_SURNAMES})|[${SURNAMES}])${HAN}{1,2}`;
const GLUED = new RegExp(
  `((?:${PERSON_LABELS})${SIGNED})(${SURNAMED})(?=${GAP}|[，,；;。、（(\\d]|电话|手机|联系|编制|填报|填写|负责|审核|$)`,
  'g',
);

/** A label at the end of a line, its name alone on the next line that is not blank. */
const OPEN_LABEL = new RegExp(`(?:${PERSON_LABELS})${SIGNED}[\\s\\u3000]*[:：]?[\\s\\u3000]*$`);
const LONE_NAME = /^([\s\u3000]*)([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]+(?:[·•‧][\u4e00-\u9fff]+)+)([\s\u3000]*)$/;

const NOT_A_NAME =
  /^(?:联系|电话|项目|单位|部门|主管|名称|年度|总体|实施|基本|预算|资金|财政|绩效|指标|产出|数量|质量|时效|成本|效益|社会|满意|盖章|签字|签章|及其|应当|制度|责任|金额|合计|备注|职务|性别|年龄|类别|编号|序号|总额|内容|依据|用途|来源|手机|姓名|日期)/;

/** Groups of a mobile number joined by hyphens or not at all: a gap would make one of the two figures `1438556 8556`. */
const MOBILE = /(?<![\d.,])1[3-9]\d(?:\d{8}|-\d{4}-\d{4})(?![\d.,])/g;
const LANDLINE =
  /(?<![\d.,])(?:0\d{2,3}[-－—– ]|[（(]0\d{2,3}[）)][ ]?)\d{7,8}(?:[ ]?[（(]?转[ ]?\d{1,6}[）)]?|-\d{1,6})?(?![\d.,])/g;
/** A row of a table: a total or a code, then figures, of which one may have eleven digits where a table counts single yuan. */
const TABLE_ROW =
  /^[\s\u3000]*(?:总\s*计|合\s*计|收\s*入\s*总\s*计|\d{3}(?:\s+\d{2}){0,2}\s+[\u4e00-\u9fff]).*\d[\s\u3000]*$/;
const AFTER_LABEL =
  /((?:电话|手机|传真|联系方式)(?:号码)?[\s\u3000]*[:：]?[\s\u3000]*)([（(]?\d[\d\-－—–（）() ]{5,}\d(?:[ ]?[（(]?转[ ]?\d{1,6})?)/g;

function stars(text: string): string {
  return text.replace(/[^\s·•‧、]/g, '*');
}

function maskNumbers(line: string): string {
  const labelled = line.replace(AFTER_LABEL, (_, label: string, number: string) => label + stars(number));
  return TABLE_ROW.test(labelled) ? labelled : labelled.replace(MOBILE, stars).replace(LANDLINE, stars);
}

/** Masks one document's lines; as many lines come back, each as long as it was. */
export function mask(lines: readonly string[]): string[] {
  let waiting = false;
  return lines.map((line) => {
    let masked = maskNumbers(line);
    if (waiting && masked.trim() !== '') {
      waiting = false;
      masked = masked.replace(LONE_NAME, (whole, before: string, name: string, after: string) =>
        NOT_A_NAME.test(name) ? whole : before + stars(name) + after,
      );
    }
    for (const pattern of [PERSON, GLUED])
      masked = masked.replace(pattern, (whole, label: string, name: string) =>
        NOT_A_NAME.test(name) ? whole : label + stars(name),
      );
    if (OPEN_LABEL.test(masked)) waiting = true;
    return masked;
  });
}

/** A label of people or telephones that heads a column or stands before a cell, and nothing else. */
const ALONE = new RegExp(`^(?:.{0,6}(?:${PERSON_LABELS})${SIGNED}|(?:联系|办公)?(?:电话|手机|方式)(?:号码)?)[:：]?$`);
const PHONE = /^[\d\-－—–（）()、/转 ]{7,}$/;
const ANY_NAME = new RegExp(`^${HAN}{2,4}(?:、${HAN}{2,4})*$`);
const NAME = new RegExp(`^(?:${SURNAMED}|${HAN}+(?:[·•‧]${HAN}+)+)(?:、${SURNAMED})*$`);

/** Whether the words of a cell are a label of a person or of a telephone. */
export const isContactLabel = (text: string): boolean => ALONE.test(text);

/** Whether the words of a cell are somebody's name or number, as they stand below such a label. */
export const isContact = (text: string): boolean => PHONE.test(text) || (NAME.test(text) && !NOT_A_NAME.test(text));

/** The same beside such a label, where words that are none are few: every name counts. */
export const isContactBeside = (text: string): boolean =>
  isContact(text) || (ANY_NAME.test(text) && !NOT_A_NAME.test(text));
