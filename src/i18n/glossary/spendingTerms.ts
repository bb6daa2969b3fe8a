import type { GlossaryTerm } from './glossaryTerm';

/** What money is spent on, and how spending is sorted. */
export const SPENDING_TERMS = {
  basic: {
    zh: { name: '基本支出', text: '维持单位正常运转的钱：人员经费（工资、社保、补助）加公用经费（办公、水电）。' },
    en: {
      name: 'Basic expenditure',
      text: 'What it takes to keep the body running: personnel (pay, insurance, subsidies) and operating cost (offices, utilities).',
    },
    printed: ['基本支出'],
  },
  project: {
    zh: { name: '项目支出', text: '在基本支出之外，为一件具体的事专门安排的钱，一年一报。' },
    en: {
      name: 'Project expenditure',
      text: 'Money set aside for one specific task, beyond basic expenditure, and applied for year by year.',
    },
    printed: ['项目支出'],
  },
  personnel: {
    zh: { name: '人员经费', text: '发给人、为人交的钱：工资、津贴、社会保险、公积金、退休费、补助。' },
    en: {
      name: 'Personnel',
      text: 'What is paid to people or for them: salaries, insurance, housing fund, retirement pay.',
    },
    printed: ['人员经费'],
  },
  'operating-part': {
    zh: { name: '公用经费', text: '办公要花的钱：办公、印刷、水电、取暖、差旅、公车运行、维修。' },
    en: {
      name: 'Operating cost',
      text: 'The cost of office work: supplies, printing, utilities, heating, travel, cars, repairs.',
    },
    printed: ['公用经费'],
  },
  operating: {
    zh: { name: '机关运行经费', text: '行政单位（和参照公务员法管理的事业单位）用于办公运转的公用经费。' },
    en: {
      name: 'Running cost of the offices',
      text: 'The operating cost of administrative bodies, and of institutions managed under the civil service law.',
    },
    printed: ['机关运行经费'],
  },
  'three-public': {
    zh: {
      name: '“三公”经费',
      text: '三样公家开支：因公出国（境）、公务用车购置和运行、公务接待。中央要求单独公开、从严控制。',
    },
    en: {
      name: '“Three public” expenses',
      text: 'Official travel abroad, official cars (bought and run) and official receptions, which have to be published separately.',
    },
    printed: ['“三公”经费', '三公经费', '“三公”经费支出'],
  },
  function: {
    zh: { name: '功能分类', text: '按“用来做什么”分：教育、卫生、社会保障……2 开头的编码。' },
    en: {
      name: 'Function',
      text: 'Spending sorted by what it is for: education, health, social security… Codes that begin with 2.',
    },
    printed: ['支出功能分类', '功能分类'],
  },
  economic: {
    zh: { name: '经济分类', text: '按“花成了什么”分：发工资、买东西和服务、给个人的补助……3 开头的编码。' },
    en: {
      name: 'Economic category',
      text: 'Spending sorted by what it turned into: pay, goods and services, support to people… Codes that begin with 3.',
    },
    printed: ['支出经济分类', '经济分类'],
  },
  levels: {
    zh: { name: '类、款、项', text: '编码的三级，从大到小：201 是类，20103 是款，2010301 是项。位数越多，说得越细。' },
    en: {
      name: 'Class, section, item',
      text: 'The three levels of a code, from large to small: 201, 20103, 2010301. The more digits, the more is said.',
    },
    printed: ['类、款、项'],
  },
  wages: {
    zh: { name: '工资福利支出', text: '经济分类 301：在职人员的工资、津贴、奖金，和单位为他们交的社会保险、公积金。' },
    en: {
      name: 'Wages and welfare',
      text: 'Economic class 301: salaries, allowances and bonuses of staff, and the insurance and housing fund paid for them.',
    },
    printed: ['工资福利支出'],
  },
  goods: {
    zh: {
      name: '商品和服务支出',
      text: '经济分类 302：买东西、买服务的钱，办公、水电、取暖、差旅、维修、委托办事都在里面。',
    },
    en: {
      name: 'Goods and services',
      text: 'Economic class 302: what is bought, from office supplies, heating and travel to repairs and contracted work.',
    },
    printed: ['商品和服务支出'],
  },
  families: {
    zh: { name: '对个人和家庭的补助', text: '经济分类 303：直接给到人的钱，如离退休费、抚恤、生活补助。' },
    en: {
      name: 'Support to individuals and families',
      text: 'Economic class 303: money that goes straight to people, such as retirement pay and living allowances.',
    },
    printed: ['对个人和家庭的补助'],
  },
  'public-job': {
    zh: {
      name: '公益性岗位',
      text: '政府出钱设立、优先安排就业困难人员的岗位，如保洁、绿化、治安协管、社区服务。“公益性岗位补贴”付这些人的岗位补贴和社会保险等。',
    },
    en: {
      name: 'Public-interest jobs',
      text: 'Jobs paid for by the government and offered first to people who find it hard to get work: cleaning, greenery, patrols, community service. The subsidy pays them and their insurance.',
    },
    printed: ['公益性岗位', '公益性岗位补贴'],
  },
  procurement: {
    zh: { name: '政府采购', text: '单位用财政性资金买货物、工程和服务，要按法定程序买。' },
    en: {
      name: 'Government procurement',
      text: 'Goods, works and services that a body buys with public money, by a procedure set by law.',
    },
    printed: ['政府采购'],
  },
  target: {
    zh: { name: '绩效目标', text: '花这笔钱要达到什么：一个指标、一个数、占多少分。实际达到没有，要等决算时公布。' },
    en: {
      name: 'Performance target',
      text: 'What the money has to achieve: an indicator, a value, a weight. Whether it was reached is published with the final accounts.',
    },
    printed: ['绩效目标', '预算绩效'],
  },
  weight: {
    zh: { name: '权重', text: '一个指标在评分时占多少分，一张表的权重合起来一般是 90 或 100 分。' },
    en: { name: 'Weight', text: 'The points that an indicator counts for; those of one table usually make 90 or 100.' },
  },
} satisfies Record<string, GlossaryTerm>;
