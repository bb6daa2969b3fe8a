/** The words in which the narrative states amounts, changes and reasons; white space is gone when they are looked for. */

const AMOUNT = '[-－−]?\\d[\\d,]{0,24}(?:\\.\\d+)?';
const UNITS = '万元|亿元|千元|元';

/** An amount with its unit. A hyphen between figures is a range and no minus. */
export const MONEY = new RegExp(`(?<!\\d)(${AMOUNT})(${UNITS})`, 'g');

export const LESS = /减少|下降|降低|减幅|降幅|压减|缩减/;
export const DIRECTION = /(增加|减少|增长|下降|上升|降低|提高|压减|缩减)了?$/;

/** Last year, and which of its figures is meant. */
const PLAN = '(?:度)?(?:同期)?(?:年初)?(?:预算|执行|决算)?(?:安排)?数?';
const LAST_YEAR = `(?:上年|上一年|去年)${PLAN}`;
const A_YEAR = `(?:上年|上一年|去年|\\d{4}年)${PLAN}`;

/** Words that compare with last year, before the direction; last year's amount may stand in them. */
export const COMPARED = new RegExp(
  `(?:(?:与|比|较|同)?${A_YEAR}(?:(?:的|为)?${AMOUNT}(?:${UNITS}))?(?:相比|比较)?|同比)，?$`,
);
/** Words before an amount that call it last year's: it is no figure of this year. */
export const OF_LAST_YEAR = new RegExp(`(?:${LAST_YEAR}|(?:[与比较]|(?<!合)同)${A_YEAR})(?:的|为|是)?$`);

/** `政府性基金预算未安排，` before a difference: who it is that nothing is planned for. Last year's amount may follow. */
export const ABSENT_BEFORE = new RegExp(
  `^([^。；，：\\n\\d]{2,40}?)(?:均|暂)?未安排(?:预算|支出|资金)?，(?:${LAST_YEAR}(?:为)?${AMOUNT}(?:${UNITS})，)?$`,
);

/** `项目支出上年预算50.00万元，` before a difference: whose last year's amount it is. */
export const LAST_YEAR_BEFORE = new RegExp(`^([^，]{2,}?)${LAST_YEAR}(?:为|是)?${AMOUNT}(?:${UNITS})，$`);

const PERCENT = `(${AMOUNT})[%％]`;
export const PERCENT_AFTER = new RegExp(
  `^，?(?:同比)?(增长|下降|上升|降低|增加|减少|增幅|降幅|减幅|提高)(?:率|幅度|比例)?(?:了|为)?${PERCENT}`,
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

export const USE_AFTER = /^，?主要用于([^；。\n]*)/;
/** A list of names, such as the economic sections that a part of the expenditure consists of; the quotation keeps it. */
export const LIST_AFTER = /^，?主要包括[:：][^。；\n\d]*(?=[。；\n])/;

/** Words that say that this year's figure is last year's too; the group is what says so. */
export const LEVEL_AFTER = new RegExp(
  `^[，。]?\\n?[与同和比较]${A_YEAR}(?:${AMOUNT}(?:${UNITS}))?(?:相比|比较|对比)?，?(?:基本)?(持平|一致|相同|一样|(?:保持)?不变|(?:无|没有|未发生|未有|未)(?:增减)?(?:变化|变动|增减))`,
);
