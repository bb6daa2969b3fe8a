/**
 * What the headers of columns say, as data: a header is the path of its cells from the outside in, joined by `>`; the first rule that
 * fits gives the key. Brackets are half width and white space is gone when a rule is tried.
 */
export type HeaderRule = readonly [key: string, words: RegExp];

/** What a rule gives to words that are known to have no key. */
export const NO_KEY = 'no-key';

/** What says nothing by itself: a column under such words is all of what stands above it. */
export const NEUTRAL =
  /^(?:总计|合计|小计|金额|数额|合计数|(?:年初)?(?:预算|决算)(?:数|金额)?|本年|当年|本级(?:财力|安排)?)$/;

/** Where the money comes from. What is carried over is not told apart by source: no key stands for such a column. */
const SOURCES: readonly HeaderRule[] = [
  ['reserve_use', /(?:用|使用|动用)(?:事业基金|(?:上年)?非财政拨款结余|专用结余)/],
  ['nonfiscal_carryover', /非财政拨款[^>]*(?:结转|结余)|(?:结转|结余).*>[^>]*非财政拨款/],
  ['fiscal_carryover', /财政拨款[^>]*(?:结转|结余)|(?:结转|结余).*>[^>]*财政拨款/],
  ['carryover', /结转|结余/],
  [NO_KEY, /(?:结转|结余)[^>]*>/],
  [NO_KEY, /事业收入(?:预算)?>[^>]*教育收费/],
  ['general_public_transfer', /一般公共预算.*转移支付|转移支付.*一般公共预算/],
  ['government_funds_transfer', /政府性基金.*转移支付|转移支付.*政府性基金/],
  ['state_capital_transfer', /国有资本.*转移支付|转移支付.*国有资本/],
  ['general_public', /一般公共预算|公共财政预算/],
  ['government_funds', /政府性基金/],
  ['state_capital', /国有资本经营/],
  ['fiscal_account', /财政专户|(?<!非)教育收费|专户/],
  ['operating_income', /经营收入/],
  ['business_income', /事业收入/],
  ['superior_subsidy', /上级(?:单位)?补助/],
  ['affiliated_income', /附属单位(?:上缴|缴款|收入)/],
  ['other_income', /其他收入/],
  ['unit_funds', /单位(?:自有)?资金|自有资金|^其他资金/],
  ['fiscal_appropriation', /财政(?:补助|拨款)|经费拨款/],
  ['current', /本年收入/],
];

/** How the money is spent: running the body, or on specific tasks. */
const MANNERS: readonly HeaderRule[] = [
  ['total', /本年支出(?:合计)?$|本年支出>(?:合计|小计)$/],
  ['carry_forward', /结转下年|年末结转/],
  ['superior_payment', /上缴上级/],
  ['affiliated_subsidy', /对附属单位补助/],
  ['operating_spending', /经营支出/],
  ['basic_personnel', /人员(?:经费)?(?:支出)?(?:>|$)/],
  ['basic_operating', /(?:日常)?公用(?:经费)?(?:支出)?(?:>|$)/],
  ['basic', /基本支出/],
  ['project', /项目支出|专项业务(?:经)?费(?:支出)?$/],
];

/** Economic classes as columns. */
const ECONOMIC: readonly HeaderRule[] = [
  ['wages_welfare', /工资(?:和)?福利/],
  ['goods_services', /商品(?:和)?服务/],
  ['individuals_families', /对个人和家庭/],
  ['debt_interest', /债务利息/],
  ['capital_construction', /资本性支出\(基本建设\)|基本建设支出/],
  ['capital', /资本性支出/],
  ['enterprises_construction', /对企业补助\(基本建设\)/],
  ['enterprises', /对企业(?:的)?补助/],
  ['social_security_funds', /对社会保障基金/],
  ['other', /其他支出/],
];

/** Three public expenses and their neighbours. */
const THREE_PUBLIC: readonly HeaderRule[] = [
  ['operating_cost', /运行经费/],
  ['meetings', /会议费/],
  ['training', /培训费/],
  ['abroad', /出国/],
  ['hospitality', /接待/],
  ['car_purchase', /(?:购置费|用车购置(?:费)?)$/],
  ['car_running', /(?:运行(?:维护)?费|用车运行(?:维护)?(?:费)?)$(?<!购置及运行(?:维护)?费)(?<!购置和运行(?:维护)?费)/],
  ['cars', /用车/],
  ['total', /三公[”"]?经费[^>]*(?:合计|总计|总额)|三公[^>]*>合计/],
  ['three_public', /三公/],
];

const PROCUREMENT: readonly HeaderRule[] = [
  ['goods', /货物/],
  ['works', /工程/],
  ['services', /服务/],
];

const CARRYOVER: readonly HeaderRule[] = [
  ['nonfiscal_personnel', /非财政拨款.*人员/],
  ['nonfiscal_operating', /非财政拨款.*公用/],
  ['nonfiscal_project', /非财政拨款.*项目/],
  ['nonfiscal_total', /非财政拨款/],
  ['fiscal_personnel', /财政拨款.*人员/],
  ['fiscal_operating', /财政拨款.*公用/],
  ['fiscal_project', /财政拨款.*项目/],
  ['fiscal_total', /财政拨款/],
];

/** A column that says nothing but that amounts stand in it is the table's total. */
const TOTAL: HeaderRule = [
  'total',
  /^(?:.*>)?(?:总计|合计|小计|金额|数额|预算数|决算数|预算金额|合计数|年初预算数|本年预算数?|执行数)$/,
];

/** The rules of each role, in the order in which they are tried. */
export const HEADER_RULES: Readonly<Record<string, readonly HeaderRule[]>> = {
  income: [...SOURCES, TOTAL],
  expenditure: [...MANNERS, ...SOURCES, TOTAL],
  'appropriation-expenditure': [...MANNERS, ...SOURCES, TOTAL],
  'appropriation-basic': [['personnel', /人员/], ['operating', /公用/], ['total', /基本支出$/], TOTAL],
  'general-public': [...MANNERS, TOTAL, ['total', /一般公共预算/]],
  'general-public-economic': [...MANNERS, TOTAL, ['total', /一般公共预算/]],
  basic: [['personnel', /人员/], ['operating', /公用/], ['total', /基本支出$|^一般公共预算$/], TOTAL],
  project: [...ECONOMIC, ['total', /项目支出/], TOTAL],
  projects: [...ECONOMIC, ...SOURCES, ['total', /项目支出/], TOTAL],
  'government-funds': [
    ['carryover', /年初结转|上年结转/],
    ['current', /本年收入/],
    ...MANNERS,
    TOTAL,
    ['total', /政府性基金/],
  ],
  'state-capital': [
    ['carryover', /年初结转|上年结转/],
    ['current', /本年收入/],
    ...MANNERS,
    TOTAL,
    ['total', /国有资本/],
  ],
  'three-public': [
    ...THREE_PUBLIC,
    ['general_public', /一般公共预算/],
    ['government_funds', /政府性基金/],
    ['state_capital', /国有资本/],
    TOTAL,
  ],
  carryover: [...CARRYOVER, TOTAL],
  'operating-cost': [TOTAL, ['total', /运行经费/]],
  procurement: [...PROCUREMENT, ...SOURCES, TOTAL, ['total', /采购(?:预算|金额)/]],
  other: [],
};

/** Lists that stand side by side, by the words of the outermost header or of the list's own column of names. */
export const LIST_RULES: Readonly<Record<string, readonly HeaderRule[]>> = {
  overview: [
    ['income', /^[^>]*收入/],
    ['purpose', /支出用途|经济(?:分类|科目)|支出性质|按用途/],
    ['basic_personnel', /人员(?:经费)?(?:支出)?(?:>|$)/],
    ['basic_operating', /公用(?:经费)?(?:支出)?(?:>|$)/],
    ['basic', /基本支出$/],
    ['project', /项目支出$/],
    ['expenditure', /支出/],
  ],
  appropriation: [
    ['income', /^[^>]*收入/],
    ['fiscal_carryover', /结转|结余/],
    ['purpose', /支出用途|经济(?:分类|科目)|支出性质|按用途/],
    ['general_public', /一般公共预算/],
    ['government_funds', /政府性基金/],
    ['state_capital', /国有资本/],
    ['total', /支出/],
  ],
};

/** Another year beside this one. */
export const PRIOR_ACTUAL = /(?:上年|去年|上年度)(?:预算)?(?:执行|决算|完成)|(?:执行|完成)数/;
export const PRIOR_BUDGET = /(?:上年|去年|上年度)(?:年初)?(?:预算)?/;
export const BUDGET_BESIDE_FINAL = /^(?:\d{4}年度?)?(?:“?三公”?经费(?:支出)?)?(?:年初|全年|调整)?预算数?$/;

/** Printed comparisons. */
export const DIFFERENCE = /增减|增长|比上年|变动|(?<!收支)差额|增加\(减少\)/;
export const PERCENT = /[%％]|百分比|幅度|比例|率$/;

/** Words of headers over columns of amounts. */
export const HEADS_FIGURES = /(?:支出|收入|经费|拨款|预算|合计|小计|资金|结转|结余|费|基金|补助|金额)(?:数|额)?$/;

/** Numbers that are no classification's: of bodies, of projects, of lines. They belong to no row's code. */
export const OWN_NUMBER_HEADER =
  /(?:单位|部门|机构|项目)(?:\([^)]*\))?(?:>)?(?:代码|编码|编号)$|^(?:预算)?(?:单位|部门)\((?:单位|部门)\)(?:代码|编码)$/;
/** The economic classification of the government's budget, where that of the departments' stands beside it. */
export const GOVERNMENT_CLASSES = /政府(?:预算)?(?:支出)?经济(?:分类|科目)/;
/** Names that say whose a row is or of which kind, beside the name of what it is. */
export const SIDE_NAME =
  /^(?:预算|项目|实施|采购|主管|填报|编制|资金使用)?(?:单位|部门|机构)(?:名称|\((?:单位|部门)\)名称)?$|^(?:项目)?(?:类型|类别|属性|性质)$|^主管部门|^处室$|项目(?:类别|分类|类型)$/;
/** Columns that count things, not money. */
export const COUNT_HEADER = /数量|人数|编制数|实有数|辆数|台数|套数|面积|(?:采购|计量)单位$|^(?:数|台|辆|套)$/;

/** Headers of columns in which no amounts stand. */
export const CODE_HEADER = /编码|代码|编号|^类$|^款$|^项$/;
export const NAME_HEADER =
  /名称|^项目$|科目|^类别$|内容|单位$|部门|备注|序号|采购|说明|类型|支出用途$|用途$|功能分类$|经济分类$|^事项|方式|形式|依据|行次|栏次/;
/** Of these, the ones that name projects, innermost words of a header. */
export const PROJECT_NAME = /(?:^|· |、|[（(])项目(?:名称)?[）)]?$/;
/** Of these, the ones that name no row: they are kept nowhere, and no figure stands in them. */
export const REMARK_HEADER = /备注|序号|行次|说明$/;

/** A cell of a row that numbers the columns. */
export const COLUMN_NUMBER = /^(?:栏次|行次|次|[※*—－-]+|[甲乙丙丁]|\d{1,2}|\d{1,2}=.+)$/;

/** Headers of codes and names of the classification, wherever in a path of headers they stand. */
export const SUBJECT_HEADER = /科目(?:编码|代码|名称)/;
