import type { AbsentWords } from '../../words/pages/absentWords';

export const absentWords: AbsentWords = {
  title: '这份文件没有的',
  english: 'What this document does not give',
  lede: '这种表式没有印，或者说明里没有写。没有印，不等于 0。',
  nearest: '最接近的一句：',
  parts: {
    flows: { name: '流向', why: '没有按用途或来源分的表。' },
    changes: { name: '变化', why: '没有写哪一项比上年多还是少。没有写，不等于没有变。' },
    projects: { name: '项目', why: '没有项目表，也没有逐个说明项目。' },
    targets: { name: '绩效目标', why: '没有绩效目标表。' },
    means: { name: '“三公”、采购、车辆', why: '没有“三公”经费表，也没有写采购、车辆和资产。' },
    staff: { name: '在职人数', why: '没有写有多少人，所以不算人均。' },
  },
};
