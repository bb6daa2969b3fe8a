import type { ExampleWords } from '../../words/source/exampleWords';

export const exampleWords: ExampleWords = {
  first: '可以直接问',
  also: '也可以问',
  examples: {
    total: '一共多少',
    change: '为什么变了',
    sources: '钱从哪来',
    purposes: '钱用在哪',
    wages: '工资多少',
    means: '三公',
    cars: '车多少',
    hospitality: '接待花多少',
    abroad: '出国花多少',
    operating: '运行经费多少',
    procurement: '采购多少',
    staff: '多少人',
    offices: '谁管',
    projects: '几个项目',
    basis: '谁决定',
    new: '有什么新的',
    people: '人均多少',
    kept: '做到了吗',
    ask: '向谁问',
    document: '谁写的，可信吗',
  },
};
