import { ContentBuilder } from './ContentBuilder';
import type { BudgetContent } from '../../src/checks/rule';

/** An invented budget in which everything agrees and every rule has something to compare. */
export function soundContent(): BudgetContent {
  const builder = new ContentBuilder();
  tables(builder);
  narrative(builder);
  holdings(builder);
  targets(builder);
  return builder.content;
}

function tables(builder: ContentBuilder): void {
  const gp = (text: string): Record<string, string> => {
    return { total: text, fiscal_appropriation: text, general_public: text };
  };
  const sc = {
    total: '60.00',
    fiscal_appropriation: '50.00',
    state_capital_transfer: '50.00',
    fiscal_carryover: '10.00',
  };
  const basic = (text: string): Record<string, string> => ({ total: text, basic: text });
  const project = (text: string): Record<string, string> => ({ total: text, project: text });
  builder.table('overview', [
    ['', '本年收入', { income: '1,050.00' }],
    ['201', '一般公共服务支出', { expenditure: '800.00' }],
    ['', '一般公共预算拨款', { income: '1,000.00' }],
    ['', '一般财力', { income: '1,000.00' }],
    ['208', '社会保障和就业支出', { expenditure: '200.00' }],
    ['', '国有资本经营预算拨款', { income: '50.00' }],
    ['', '上级国有资本经营预算安排转移支付', { income: '50.00' }],
    ['', '上年结转结余', { income: '10.00' }],
    ['', '财政拨款结转', { income: '10.00' }],
    ['', '国有资本经营预算拨款（结转）', { income: '10.00' }],
    ['223', '国有资本经营预算支出', { expenditure: '60.00' }],
    ['', '收入总计', { income: '1,060.00' }],
    ['', '支出总计', { expenditure: '1,060.00' }],
  ]);
  builder.table('income', [
    [
      '',
      '总计',
      {
        total: '1,060.00',
        fiscal_appropriation: '1,050.00',
        general_public: '1,000.00',
        state_capital_transfer: '50.00',
        fiscal_carryover: '10.00',
      },
    ],
    ['201', '一般公共服务支出', gp('800.00')],
    ['20101', '人大事务', gp('600.00')],
    ['2010101', '行政运行', gp('600.00')],
    ['20102', '政协事务', gp('200.00')],
    ['2010204', '政协会议', gp('200.00')],
    ['208', '社会保障和就业支出', gp('200.00')],
    ['20805', '行政事业单位养老支出', gp('200.00')],
    ['2080505', '机关事业单位基本养老保险缴费支出', gp('200.00')],
    ['223', '国有资本经营预算支出', sc],
    ['22301', '解决历史遗留问题及改革成本支出', sc],
    ['2230105', '国有企业退休人员社会化管理补助支出', sc],
  ]);
  const coded = [
    ['201', '一般公共服务支出', { total: '800.00', basic: '600.00', project: '200.00' }],
    ['20101', '人大事务', basic('600.00')],
    ['2010101', '行政运行', basic('600.00')],
    ['20102', '政协事务', project('200.00')],
    ['2010204', '政协会议', project('200.00')],
    ['208', '社会保障和就业支出', basic('200.00')],
    ['20805', '行政事业单位养老支出', basic('200.00')],
    ['2080505', '机关事业单位基本养老保险缴费支出', basic('200.00')],
  ] as const;
  builder.table('expenditure', [
    ['', '总计', { total: '1,060.00', basic: '800.00', project: '260.00' }],
    ...coded,
    ['223', '国有资本经营预算支出', project('60.00')],
    ['22301', '解决历史遗留问题及改革成本支出', project('60.00')],
    ['2230105', '国有企业退休人员社会化管理补助支出', project('60.00')],
  ]);
  builder.table('appropriation', [
    ['', '财政拨款（补助）', { income: '1,050.00' }],
    ['', '一般公共预算', { income: '1,000.00' }],
    ['', '国有资本经营预算', { income: '50.00' }],
    ['', '收入总计', { income: '1,050.00' }],
    ['201', '一般公共服务支出', { total: '800.00', general_public: '800.00' }],
    ['208', '社会保障和就业支出', { total: '200.00', general_public: '200.00' }],
    ['223', '国有资本经营预算支出', { total: '50.00', state_capital: '50.00' }],
    ['', '支出总计', { total: '1,050.00', general_public: '1,000.00', state_capital: '50.00' }],
  ]);
  builder.table('general-public', [['', '总计', { total: '1,000.00', basic: '800.00', project: '200.00' }], ...coded]);
  const personnel = (text: string): Record<string, string> => ({ total: text, personnel: text });
  const operating = (text: string): Record<string, string> => ({ total: text, operating: text });
  builder.table('basic', [
    ['', '总计', { total: '800.00', personnel: '700.00', operating: '100.00' }],
    ['301', '工资福利支出', personnel('680.00')],
    ['30101', '基本工资', personnel('480.00')],
    ['30108', '机关事业单位基本养老保险缴费', personnel('200.00')],
    ['302', '商品和服务支出', operating('100.00')],
    ['30201', '办公费', operating('90.00')],
    ['30217', '公务接待费', operating('2.00')],
    ['30231', '公务用车运行维护费', operating('8.00')],
    ['303', '对个人和家庭的补助', personnel('20.00')],
    ['30302', '退休费', personnel('20.00')],
  ]);
  const both = { total: '200.00', goods_services: '150.00', individuals_families: '50.00' };
  builder.table('project', [
    ['', '总计', both],
    ['', '某某街道办事处', both],
    ['201', '一般公共服务支出', both],
    ['20102', '政协事务', both],
    ['2010204', '站点经费', { total: '150.00', goods_services: '150.00' }],
    ['2010204', '站点补助', { total: '50.00', individuals_families: '50.00' }],
  ]);
  builder.table('government-funds', [], '没有使用政府性基金预算拨款安排的支出');
  builder.table('state-capital', [
    ['', '总计', project('50.00')],
    ['223', '国有资本经营预算支出', project('50.00')],
    ['22301', '解决历史遗留问题及改革成本支出', project('50.00')],
    ['2230105', '国有企业退休人员社会化管理补助支出', project('50.00')],
  ]);
  builder.table('three-public', [
    ['', '合计', { total: '10.00', general_public: '10.00' }],
    ['', '公务接待费', { total: '2.00', general_public: '2.00' }],
    ['', '公务用车购置及运行费', { total: '8.00', general_public: '8.00' }],
    ['', '公务用车运行费', { total: '8.00', general_public: '8.00' }],
  ]);
  const carried = (text: string): Record<string, string> => ({ total: text, fiscal_total: text, fiscal_project: text });
  builder.table('carryover', [
    ['', '总计', carried('10.00')],
    ['', '某某街道办事处', carried('10.00')],
    ['', '2030年退休人员补助资金', carried('6.00')],
    ['', '2030年退休人员活动资金', carried('4.00')],
  ]);
}

function narrative(builder: ContentBuilder): void {
  const reason = '主要是2030年国有资本经营预算安排项目2个';
  builder
    .state('income', '收入预算', { amount: '1,060.00' })
    .state('overview', '收支总预算', { amount: '1,060.00' })
    .state('income', '一般公共预算', {
      amount: '1,000.00',
      share: '94.34',
      change: '100.00',
      percent: '11.11',
      reason: '划转2个站点',
    })
    .state('income', '政府性基金预算', { absent: true })
    .state('income', '上级国有资本经营预算安排的转移支付资金', {
      amount: '50.00',
      share: '4.72',
      change: '-10.00',
      percent: '-16.67',
    })
    .state('income', '财政拨款结转', { amount: '10.00', share: '0.94', change: '5.00', percent: '100.00', reason })
    .state('expenditure', '基本支出', { amount: '800.00', share: '75.47', change: '80.00', percent: '11.11' })
    .state('expenditure', '项目支出', { amount: '260.00', share: '24.53', change: '15.00', percent: '6.12' })
    .state('appropriation', '一般公共预算拨款', { amount: '1,000.00' })
    .state('appropriation', '一般公共服务支出', { amount: '800.00' }, '201')
    .state('general-public', '基本支出', { amount: '800.00', change: '80.00', percent: '11.11' })
    .state('general-public', '项目支出', { amount: '200.00', change: '20.00', percent: '11.11' })
    .state('general-public', '行政运行', { amount: '600.00', change: '60.00', percent: '11.11' }, '2010101')
    .state('general-public', '政协会议', { amount: '200.00', change: '20.00', percent: '11.11' }, '2010204')
    .state('general-public', '养老保险缴费支出', { amount: '200.00', change: '20.00', percent: '11.11' }, '2080505')
    .state('basic', '人员经费', {
      amount: '700.00',
      text: '人员经费700.00万元，主要包括：基本工资、机关事业单位基本养老保险缴费、退休费。',
    })
    .state('state-capital', '国有资本经营预算拨款', { amount: '50.00', change: '-10.00', percent: '-16.67' })
    .state('state-capital', '退休人员补助支出', { amount: '50.00', change: '-10.00', percent: '-16.67' }, '2230105')
    .state('three-public', '“三公”经费', { amount: '10.00', change: '0.00', percent: '0.00' })
    .state('three-public', '公务接待费', { amount: '2.00', change: '1.00', percent: '100.00' })
    .state('three-public', '公务用车运行费', { amount: '8.00' })
    .state('three-public', '公务用车运行费', { change: '-1.00', percent: '-11.11' })
    .state('carryover', '上年结转结余', { amount: '10.00' })
    .state('carryover', '上年结转结余', { amount: '10.00' })
    .state('carryover', '2030年退休人员补助资金', { amount: '6.00' })
    .state('carryover', '2030年退休人员活动资金', { amount: '4.00' })
    .state('operating', '机关运行经费', { amount: '100.00', change: '-5.00', percent: '-4.76' })
    .project('站点经费', '150.00', 10, '站点', '15')
    .project('站点补助', '50.00', 10, '站点', '5');
  builder.content.projects[1]?.notes.push(
    { label: '补贴人数', text: '每个站点3人', line: 900 },
    { label: '补贴标准', text: '站长20000元每年，成员每年每人15000元', line: 901 },
  );
}

function holdings(builder: ContentBuilder): void {
  builder
    .holding('offices', 'total', '处室', '2', '个')
    .office('综合办公室')
    .office('服务中心')
    .holding('staff', 'total', '实有人数', '30', '人')
    .holding('staff', 'part', '在职', '20', '人')
    .holding('staff', 'change', '在职增加', '1', '人')
    .holding('staff', 'part', '退休', '10', '人')
    .holding('procurement', 'total', '政府采购预算', '20.00', '万元')
    .holding('procurement', 'part', '政府采购货物预算', '12.00', '万元')
    .holding('procurement', 'part', '政府采购服务预算', '8.00', '万元')
    .holding('procurement', 'other', '面向中小企业预留', '20.00', '万元')
    .holding('vehicles', 'total', '车辆', '3', '辆')
    .holding('vehicles', 'total', '车辆价值', '30.00', '万元')
    .holding('vehicles', 'part', '一般公务用车', '2', '辆')
    .holding('vehicles', 'part', '一般公务用车价值', '20.00', '万元')
    .holding('vehicles', 'part', '其他车辆', '1', '辆')
    .holding('vehicles', 'part', '其他车辆价值', '10.00', '万元')
    .holding('performance', 'other', '整体预算绩效目标', '1', '个')
    .holding('performance', 'other', '涉及金额', '1,060.00', '万元')
    .holding('performance', 'other', '当年财政拨款项目', '2', '个')
    .holding('performance', 'other', '涉及预算金额', '250.00', '万元')
    .holding('performance', 'other', '当年非财政拨款项目', '0', '个')
    .holding('performance', 'other', '涉及预算金额', '0.00', '万元');
}

function targets(builder: ContentBuilder): void {
  builder
    .targets('', '服务居民。', { 上级安排: '60.00', 本级安排: '1,000.00', 其他: '0.00' }, [
      ['数量指标', '服务站点数量', '>=', '10', '个', '', 50],
      ['数量指标', '服务人次', '>=', '10', '万/人次', '', 40],
    ])
    .targets('站点经费', '本项目拟投入150万元，满意度达到90%及以上。', funds('150.00'), [
      ['数量指标', '保障站点正常运转个数', '=', '10', '个', '12个', 40],
      ['经济成本指标', '站点每月拨付标准', '<=', '1.25', '万元', '1.25万元', 40],
      ['满意度指标', '居民满意度', '>=', '90', '%', '90%', 10],
    ])
    .targets('站点补助', '年初拨款50万元。', funds('50.00'), [
      ['数量指标', '保障正常运转的站点个数', '=', '10', '个', '12个', 30],
      ['数量指标', '站点人数', '=', '10', '人', '12人', 30],
      ['满意度指标', '居民满意度', '>=', '90', '%', '=90%', 30],
    ]);
}

function funds(text: string): Record<string, string> {
  return { 年度预算总额: text, 财政拨款: text, 其他资金: '0.00' };
}
