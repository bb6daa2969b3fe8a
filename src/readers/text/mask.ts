/**
 * Masks people's names and telephone numbers, character for character, so that lines and offsets stay as they were.
 * A disclosure names contacts and project heads beside fixed labels; nobody needs them to understand a budget.
 */

const PERSON_LABELS = '联系人|负责人|填报人|填表人|经办人|审核人|制表人|复核人|法定代表人|法人代表';

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

const SIGNED = '(?:[（(]签[字章][）)])?';

/** A label, a gap or colon, then a name. */
const PERSON = new RegExp(`((?:${PERSON_LABELS})${SIGNED}[\\s\\u3000:：]+)(${NAMES.join('|')})`, 'g');

/** A label at the end of a line, its name alone on the next line that is not blank. */
const OPEN_LABEL = new RegExp(`(?:${PERSON_LABELS})${SIGNED}[\\s\\u3000]*[:：]?[\\s\\u3000]*$`);
const LONE_NAME = /^([\s\u3000]*)([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]+(?:[·•‧][\u4e00-\u9fff]+)+)([\s\u3000]*)$/;

const NOT_A_NAME =
  /^(?:联系|电话|项目|单位|部门|主管|名称|年度|总体|实施|基本|预算|资金|财政|绩效|指标|产出|数量|质量|时效|成本|效益|社会|满意|盖章|签字|签章|及其|应当|制度|责任)/;

/** Groups of a mobile number joined by hyphens or not at all: a gap would make one of the two figures `1438556 8556`. */
const MOBILE = /(?<![\d.,])1[3-9]\d(?:\d{8}|-\d{4}-\d{4})(?![\d.,])/g;
const LANDLINE = /(?<![\d.,])(?:0\d{2,3}[-－—– ]|[（(]0\d{2,3}[）)][ ]?)\d{7,8}(?![\d.,])/g;
/** A row of a table: a total or a code, then figures, of which one may have eleven digits where a table counts single yuan. */
const TABLE_ROW =
  /^[\s\u3000]*(?:总\s*计|合\s*计|收\s*入\s*总\s*计|\d{3}(?:\s+\d{2}){0,2}\s+[\u4e00-\u9fff]).*\d[\s\u3000]*$/;
const AFTER_LABEL = /((?:电话|手机|传真)(?:号码)?[\s\u3000]*[:：]?[\s\u3000]*)([（(]?\d[\d\-－—–（）() ]{5,}\d)/g;

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
    masked = masked.replace(PERSON, (whole, label: string, name: string) =>
      NOT_A_NAME.test(name) ? whole : label + stars(name),
    );
    if (OPEN_LABEL.test(masked)) waiting = true;
    return masked;
  });
}
