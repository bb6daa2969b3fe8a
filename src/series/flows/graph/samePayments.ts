/**
 * Payments that two classifications name: a function item and an economic section that are the same money.
 * Where their amounts agree, arithmetic forces the flow between them.
 * Source: the national classification of government revenue and expenditure, whose notes define both by the same payment.
 */
export const SAME_PAYMENTS: readonly { items: readonly string[]; sections: readonly string[] }[] = [
  { items: ['2080505'], sections: ['30108'] },
  { items: ['2080506'], sections: ['30109'] },
  { items: ['2101101', '2101102'], sections: ['30110'] },
  { items: ['2101101'], sections: ['30110'] },
  { items: ['2101102'], sections: ['30110'] },
  { items: ['2101103'], sections: ['30111'] },
  { items: ['2101199'], sections: ['30114'] },
  { items: ['2101199'], sections: ['30112'] },
  { items: ['2210201'], sections: ['30113'] },
  { items: ['2080501', '2080502'], sections: ['30301', '30302'] },
  { items: ['2080501'], sections: ['30301', '30302'] },
  { items: ['2080502'], sections: ['30302'] },
  { items: ['2080801'], sections: ['30304'] },
];

/** Items that run the body itself: 行政运行, 机关服务, 事业运行. */
export function runsTheBody(code: string, name: string): boolean {
  return (
    (code.length === 7 && /(?:01|03|50)$/.test(code) && /运行|机关服务/.test(name)) || /^(?:行政|事业)运行$/.test(name)
  );
}

/** Words that say that an item's money is pay: wages, insurance, provident fund. */
export const PAY_WORDS = /工资|薪酬|社保|社会保险|养老保险|医疗保险|公积金|津贴|岗位补贴|年金|人员经费/;

/** Economic classes of the project table's columns. */
export const CLASS_OF_COLUMN: Readonly<Record<string, string>> = {
  wages_welfare: '301',
  goods_services: '302',
  individuals_families: '303',
  debt_interest: '307',
  capital_construction: '309',
  capital: '310',
  enterprises_construction: '311',
  enterprises: '312',
  social_security_funds: '313',
  other: '399',
};
