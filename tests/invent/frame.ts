import type { Draft } from './draft';
import { printStaff } from './otherMatters';

const DUTIES = [
  '贯彻执行国家和自治区有关法律法规、方针政策，拟订本区域相关规划并组织实施。',
  '负责本行业领域的监督管理和指导协调工作，保障群众合法权益。',
  '负责财务收支和各项资金管理，提高资金使用效益。',
  '组织开展公共服务工作，不断提高服务质量和水平。',
  '加强队伍建设，做好干部的教育、培养、选拔、考核和监督工作。',
  '完成上级交办的其他工作。',
];

const GLOSSARY: readonly [string, string][] = [
  ['财政拨款', '指由一般公共预算、政府性基金预算、国有资本经营预算安排的财政拨款数。'],
  ['一般公共预算', '包括公共财政拨款（补助）资金、专项收入。'],
  ['财政专户管理资金', '包括专户管理行政事业性收费（主要是教育收费）、其他非税收入。'],
  ['其他资金', '包括事业收入、事业经营收入、其他收入等。'],
  ['基本支出', '包括人员经费、公用经费（定额）。其中，人员经费包括工资福利支出、对个人和家庭的补助。'],
  ['项目支出', '部门（单位）支出预算的组成部分，是在基本支出预算之外编制的年度项目支出计划。'],
  [
    '机关运行经费',
    '指行政单位（含参照公务员法管理事业单位）的公用经费，包括办公及印刷费、邮电费、差旅费、会议费、福利费等。',
  ],
];

/** The first part: who the body is and what it does. */
export function printProfile(draft: Draft): void {
  const { paper, body, random } = draft;
  paper.print(`第一部分 ${body.year} 年${body.name}${body.level}概况`);
  paper.print('一、 主要职能');
  random.sample(DUTIES, random.int(2, DUTIES.length)).forEach((duty, index) => paper.prose([`${index + 1}、${duty}`]));
  paper.print('二、 机构设置及人员情况');
  printStaff(draft);
}

/** The last part: terms, who publishes, and when. */
export function printClosing(draft: Draft): void {
  const { paper, body, random } = draft;
  paper.prose(['(五) 其他需说明的事项']);
  paper.prose([`本${body.level}无其他需说明事项。`]);
  paper.breakPage();
  paper.print('第四部分 名词解释');
  const colon = random.pick([':', '：']);
  random.sample(GLOSSARY, random.int(3, GLOSSARY.length)).forEach(([term, text], index) => {
    paper.prose([`${'一二三四五六七'[index]}、${term}${colon}${text}`]);
  });
  paper.print(body.name);
  const [year, month, day] = body.published.split('-').map(Number);
  paper.print(
    random.pick([`${year} 年 ${month}月 ${day} 日`, `${year}年${month}月${day}日`, `${year} 年 ${month} 月 ${day} 日`]),
  );
}
