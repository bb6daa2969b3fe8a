/** The words in which the narrative states amounts, changes and reasons; white space is gone when they are looked for. */

const AMOUNT = '[-－−]?\\d[\\d,]{0,24}(?:\\.\\d+)?';
const UNITS = '万元|亿元|千元|元';
const MORE_OR_LESS = '增加|减少|增长|下降|上升|降低|提高|压减|缩减';

/** An amount with its unit (a hyphen between figures is a range and no minus), or the percentage of a change. */
export const MONEY = new RegExp(`(?<!\\d)(${AMOUNT})(${UNITS})|(?<=(?:${MORE_OR_LESS})了?)(${AMOUNT})[%％]`, 'g');

export const LESS = /减少|下降|降低|减幅|降幅|压减|缩减|[小低少]于/;
export const DIRECTION = new RegExp(`(${MORE_OR_LESS})了?$`);
/** `增加（减少）25万元`: the form's own words, of which none was chosen. */
export const UNDECIDED = new RegExp(`(?:${MORE_OR_LESS})[（(/／](?:${MORE_OR_LESS})[）)]?$`);

/** Last year, and which of its figures is meant. */
const PLAN = '(?:度)?(?:当年)?(?:同期)?(?:年初)?(?:预算)?(?:执行|决算|安排|完成)?数?';
const BEFORE = '上年|上一年|去年';
const LAST_YEAR = `(?:${BEFORE})${PLAN}`;
const A_YEAR = `(?:${BEFORE}|\\d{4}年)${PLAN}`;
/** `与上年相未发生变化`: a character is easily lost. */
const BESIDE = '相比|比较|对比|相';

/** Words that compare with last year, before the direction; last year's amount may stand in them. */
export const COMPARED = new RegExp(
  `(?:(?:与|比|较|同)?${A_YEAR}(?:(?:的|为)?${AMOUNT}(?:${UNITS}))?(?:相比|比较)?|同比)，?$`,
);
/** The same where the subject stands behind them: `与上年相比收、支预算总计各`. */
export const COMPARED_FIRST = new RegExp(`^[与同和比较]${A_YEAR}(?:${BESIDE})，?`);
/** The words of a comparison wherever they stand, for telling what last year's figure is. */
export const COMPARISON = new RegExp(`[与同和比较于]${A_YEAR}`, 'g');
/** `本年数小于上年预算数`, with the amount of the difference behind it. */
export const BELOW = new RegExp(`^(?:本年数?)?([小大低高少多]于|超过)${LAST_YEAR}$`);

/** Words before an amount that call it last year's: it is no figure of this year. */
export const OF_LAST_YEAR = new RegExp(`(?:${LAST_YEAR}|(?:[与比较]|(?<!合)同)${A_YEAR})(?:的|为|是)?$`);
/** `2023年当年预算执行数为`: whose year has to be looked at. */
export const OF_A_YEAR = /(\d{4})年([^，。；\d]*)$/;
/** What is done is last year's, whichever year that is. */
export const DONE = /执行|决算|完成/;

/** `政府性基金预算未安排，` before a difference: who it is that nothing is planned for. Last year's amount may follow. */
export const ABSENT_BEFORE = new RegExp(
  `^([^。；，：\\n\\d]{2,40}?)(?:均|暂)?未安排(?:预算|支出|资金)?，(?:${LAST_YEAR}(?:为)?${AMOUNT}(?:${UNITS})，)?$`,
);

/** A sentence that says that nothing is planned. */
export const ABSENT_ALONE = /(?:^|[。；：\n])([^。；，：\n\d]{2,40}?)(?:均|暂)?未安排(?:预算|支出|资金)?(?=[。；])/g;

/** `项目支出上年预算50.00万元，` before a difference: whose last year's amount it is. */
export const LAST_YEAR_BEFORE = new RegExp(`^([^，]{2,}?)${LAST_YEAR}(?:为|是)?${AMOUNT}(?:${UNITS})，$`);

const PERCENT = `(${AMOUNT})[%％]`;
/** `下降（增长）27.78%`: of the form's own words the difference before it has chosen. `增长13.95。`: the sign may be lost. */
export const PERCENT_AFTER = new RegExp(
  `^，?(?:同比)?(增长|下降|上升|降低|增加|减少|增幅|降幅|减幅|提高)(?:率|幅度|比例)?(?:[（(](?:${MORE_OR_LESS})[）)])?(?:了|为)?(${AMOUNT})(?:[%％]|(?<=\\.\\d+)(?=[。；，]))`,
);
export const SHARE_AFTER = new RegExp(`^，?占(?:[^，。；\\d]{0,16}?)${PERCENT}`);

const REASON =
  '[，。,；;]?\\n?(?:(?:增减变化|增减变动|增减|增加|减少|变动|变化|增长|下降)?(?:的)?(?:主要)?原因(?:是|为|系|：|:)|主要(?:是|系|因为|由于))[：:]?';
export const REASON_AFTER = new RegExp(`^${REASON}`);
/** A reason that has no other word before it than 系 or 因为: further ones belong to the reason. */
export const REASON_BARE = /^[，,](?:系(?![统列])|因为|由于)/;
/** `一是…；二是…`: a reason goes on with its next item. */
export const NEXT_ITEM = /^[。；;]\n?[二三四五六七八九十]{1,2}是/;
/** A further difference that a reason consists of: it has no comparison, no percentage and no reason of its own. */
export const NEXT_PART = new RegExp(
  `^[；;][^。；;\\n，比较]{2,30}(?:增加|减少|增长|下降|压减)了?${AMOUNT}(?:${UNITS})(?=[。；;])`,
);
/** A difference inside a reason. */
export const PART = new RegExp(`(?:增加|减少|增长|下降|压减)了?${AMOUNT}(?:${UNITS})$`);
/** `财政拨款收入支出减少的主要原因是项目调整`: a reason that names what was said before. */
export const REASON_NAMED = new RegExp(
  `(?:^|[。\\n])([^。；，：\\n\\d]{2,40}?)(?:${MORE_OR_LESS})的?(?:主要)?原因(?:是|为|：|:)[：:]?([^。\\n]+)`,
  'g',
);

export const USE_AFTER = /^，?主要用于([^；。\n]*)/;
/** A list of names, such as the economic sections that a part of the expenditure consists of; the quotation keeps it. */
export const LIST_AFTER = /^，?主要包括[:：][^。；\n\d]*(?=[。；\n])/;

const LEVEL = `(?:基本)?(持平|一致|相同|相等|一样|(?:保持)?不变|(?:无|没有|未发生|未有|未)(?:增减)?(?:变化|变动|增减))`;
/** Words that say that this year's figure is last year's too; the group is what says so. */
export const LEVEL_AFTER = new RegExp(
  `^[，。]?\\n?(?:[与同和比较]${A_YEAR}(?:${AMOUNT}(?:${UNITS}))?(?:${BESIDE})?，?${LEVEL}|本年数?(等于)${LAST_YEAR})`,
);
/** The same of something whose figure stands elsewhere: `因公出国（境）费支出与上一年度持平`. */
export const LEVEL_ALONE = new RegExp(
  `(?<=^|[。；，：\\n])([^。；，：\\n\\d]{3,40}?)[与同和比较]${A_YEAR}(?:${BESIDE})?${LEVEL}(?=[。；，])`,
  'g',
);

/** A clause that has an amount and no name of its own: `2024年预算安排`. */
export const NAMELESS =
  /^(?:\d{4}年(?:度)?)?(?:本年|当年|今年)?(?:年初)?(?:预算)?(?:安排)?(?:支出)?(?:决算)?数?(?:为|是)?$/;
/** What was planned for the year that final accounts are about; the accounts' own figure follows. */
export const PLANNED = /(?:年初|调整|全年)预算数?(?:为|是)?$/;
/** Of these, what was planned anew during the year. */
export const CHANGED_PLAN = /(?:调整|全年)预算数?(?:为|是)?$/;
/** Why final accounts have spent another sum than was planned, in the sentence behind the amount. */
export const DEVIATION_AFTER =
  /^[^。；;\n]*[。；;]?\n?(?:支出)?决算数?[^，。；：:\n]{0,16}?(?:的)?(?:主要)?原因(?:是|为|系|：|:)[：:]?([^。\n]+)/;

/** A list's own mark is no name. */
export const LIST_MARK = /^\d{1,2}[.．、]/;

/** Words between a year and its amount that leave it a planned or spent one. */
export const YEARS_AMOUNT = /预算|执行|决算|支出|收入|^(?:为|是)?$/;

/** What is planned, among words of comparison. */
export const PLANNED_BASE = /预算/;

/** A section about final accounts. */
export const FINAL_SECTION = /决算/;
