import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readKeyResult, type Reading } from './key-result-reading.ts';
import { keyResultSentence } from './sentence.ts';

const cycle = { from: '2026-10-01', to: '2026-12-31' };
const read = (sentence: string, unit = ''): Reading => readKeyResult(sentence, { cycle, unit });

function table(rows: readonly (readonly [string, Reading])[]): void {
  for (const [sentence, reading] of rows) assert.deepEqual(read(sentence), reading, sentence);
}

test('Chinese sentences give metric, values, unit, direction and date', () =>
  table([
    ['2026年3月31日前，付费用户数从1200人提升到1500人', { metric: '付费用户数', from: 1200, to: 1500, unit: '人', direction: 'increase', due: '2026-03-31' }],
    ['退货率从5.2%降到3%', { metric: '退货率', from: 5.2, to: 3, unit: '%', direction: 'decrease' }],
    ['将首次响应时间由 24 小时缩短至 4 小时，12月20日前', { metric: '首次响应时间', from: 24, to: 4, unit: '小时', direction: 'decrease', due: '2026-12-20' }],
    ['客户满意度达到85%', { metric: '客户满意度', to: 85, unit: '%' }],
    ['提升付费转化率至８．５％', { metric: '付费转化率', to: 8.5, unit: '%', direction: 'increase' }],
    ['D30 留存率从41%提升至55%', { metric: 'D30 留存率', from: 41, to: 55, unit: '%', direction: 'increase' }],
    ['于2026年12月31日，月活用户数从8000人增长到1.2万人', { metric: '月活用户数', from: 8000, to: 12000, unit: '人', direction: 'increase', due: '2026-12-31' }],
    ['营收从300万元提高到500万元', { metric: '营收', from: 300, to: 500, unit: '万元', direction: 'increase' }],
    ['年底前GMV突破3亿元', { metric: 'GMV', to: 3, unit: '亿元', due: '2026-12-31' }],
    ['注册用户从１，２００人到２，５００人', { metric: '注册用户', from: 1200, to: 2500, unit: '人' }],
    ['Q4末，NPS 不低于 45', { metric: 'NPS', to: 45, due: '2026-12-31' }],
    ['11月底前上线自助退款', { due: '2026-11-30' }],
    ['签约30家标杆客户', { to: 30, unit: '家' }],
    ['净利润从-3%提升到5%', { metric: '净利润', from: -3, to: 5, unit: '%', direction: 'increase' }],
    ['转化率 12%→18%', { metric: '转化率', from: 12, to: 18, unit: '%' }],
    ['第四季度末，续约率控制在90%', { metric: '续约率', to: 90, unit: '%', due: '2026-12-31' }],
    ['投诉率低于 0.5%', { metric: '投诉率', to: 0.5, unit: '%' }],
    ['2027年底，续约率达90%', { metric: '续约率', to: 90, unit: '%', due: '2027-12-31' }],
  ]));

test('English sentences give metric, values, unit, direction and date', () =>
  table([
    ['Raise paying users from 1200 users to 1500 users by 31 March 2026', { metric: 'paying users', from: 1200, to: 1500, unit: 'users', direction: 'increase', due: '2026-03-31' }],
    ['Reduce return rate from 5.2% to 3%', { metric: 'return rate', from: 5.2, to: 3, unit: '%', direction: 'decrease' }],
    ['Bring satisfaction to 85 %', { metric: 'satisfaction', to: 85, unit: '%' }],
    ['Raise average order from ¥80 to ¥95', { metric: 'average order', from: 80, to: 95, unit: '¥', direction: 'increase' }],
    ['By November 30, first answers fall from 24 hours to 4 hours', { metric: 'first answers', from: 24, to: 4, unit: 'hours', direction: 'decrease', due: '2026-11-30' }],
    ['Monthly active users from 8,000 to 12,000 by the end of December', { metric: 'Monthly active users', from: 8000, to: 12000, due: '2026-12-31' }],
    ['NPS reaches 45 by Q4', { metric: 'NPS', to: 45, due: '2026-12-31' }],
    ['Grow revenue from 2 million € to 3.5 million € until 2026-12-15', { metric: 'revenue', from: 2, to: 3.5, unit: 'million €', direction: 'increase', due: '2026-12-15' }],
    ['Sign 30 reference customers by Dec 1', { to: 30, unit: 'reference customers', due: '2026-12-01' }],
    ['Accounts: from 900 to 5k users', { from: 900, to: 5000, unit: 'users' }],
    ['Active sellers 120 → 300', { metric: 'Active sellers', from: 120, to: 300 }],
    ['Lead time is reduced to 3 days before year-end', { metric: 'Lead time', to: 3, unit: 'days', direction: 'decrease', due: '2026-12-31' }],
    ['Time to first sale is below 3 days by the end of November', { metric: 'Time to first sale', to: 3, unit: 'days', due: '2026-11-30' }],
    ['Orders per user from 1.2 to 2 in the second market', { metric: 'Orders per user', from: 1.2, to: 2 }],
  ]));

test('what a sentence leaves open is not guessed', () =>
  table([
    ['', {}],
    ['让客户更满意', {}],
    ['Launch the new onboarding', {}],
    ['收入提升15%', {}],
    ['Increase revenue by 15 %', {}],
    ['发布 V2.0 与 5G 版', {}],
    ['3月1日的1200人', {}],
    ['Improve 3 of 12 services', {}],
    ['2026年2月31日前', {}],
    ['99/99/9999 from to by', {}],
  ]));

test('values are read in the unit that the key result has already', () => {
  assert.deepEqual(read('营收从300万元提高到1亿元', '万元'), { metric: '营收', from: 300, to: 10000, unit: '万元', direction: 'increase' });
  assert.deepEqual(read('营收达到1.5万元', '元'), { metric: '营收', to: 15000, unit: '元' });
  assert.deepEqual(read('客户数从10家标杆客户提升到30家标杆客户', '家标杆客户').unit, '家标杆客户');
  assert.deepEqual(read('营收从300到500', '万元'), { metric: '营收', from: 300, to: 500 });
});

test('a date without a year is the next one of the cycle', () => {
  assert.equal(read('by 15 January').due, '2027-01-15');
  assert.equal(read('明年3月31日前').due, '2027-03-31');
  assert.equal(read('from 1 October to 12 by 1 December').due, '2026-12-01');
});

const names = fc.constantFrom('付费用户数', '退货率', '客单价', 'D30 留存率', 'paying users', 'return rate', 'NPS', 'first answers');
const units = fc.constantFrom('', '%', '‰', '人', '元', '万元', '个百分点', '小时', '¥', '$', 'users', 'person-days', 'users per week', '亿');
const amounts = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -99_999, max: 9_999_999 }).map((value) => value / 1000),
);
const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

test('reading the sentence that the fields wrote gives the same fields, in both languages', () => {
  fc.assert(
    fc.property(
      fc.record({ metric: names, to: amounts }),
      fc.record({ from: amounts, unit: units, direction: fc.constantFrom('increase', 'decrease', 'reach'), due: days }, { requiredKeys: [] }),
      fc.constantFrom('zh' as const, 'en' as const),
      (needed, other, language) => {
        const fields = { ...needed, ...other };
        const again = read(keyResultSentence(fields, language));
        const { direction, ...rest } = fields;
        if (rest.unit === '') delete rest.unit;
        const { direction: understood, ...found } = again;
        assert.deepEqual(found, rest);
        assert.ok(direction === undefined || direction === 'reach' || understood === direction);
      },
    ),
    { numRuns: 2000 },
  );
});

test('any text is read without an error and without a value that a field refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'从到至前月日年底末提升降低达万亿元%１，2 3.-fromtby→，。¥QMk'), maxLength: 60 }), (text) => {
      const reading = read(text);
      for (const value of [reading.from, reading.to]) assert.ok(value === undefined || Number.isFinite(value));
      assert.ok(reading.due === undefined || /^\d{4}-\d\d-\d\d$/u.test(reading.due));
    }),
    { numRuns: 2000 },
  );
});
