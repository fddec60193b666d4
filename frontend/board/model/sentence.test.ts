import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyResultSentence } from './sentence.ts';

const full = { metric: '付费用户数', from: 1200, to: 1500, unit: '人', due: '2026-03-31' };

test('a key result reads naturally in Chinese', () => {
  assert.equal(keyResultSentence(full, 'zh'), '2026年3月31日前，付费用户数从1200人提升到1500人');
  assert.equal(keyResultSentence({ metric: '退货率', from: 5.2, to: 3, unit: '%' }, 'zh'), '退货率从5.2%降到3%');
  assert.equal(keyResultSentence({ metric: '客户满意度', to: 85, unit: '%' }, 'zh'), '客户满意度达到85%');
});

test('a key result reads naturally in English', () => {
  const fields = { metric: 'paying users', from: 1200, to: 1500, unit: 'users', due: '2026-03-31' };
  assert.equal(keyResultSentence(fields, 'en'), 'Raise paying users from 1200 users to 1500 users by 31 March 2026');
  assert.equal(keyResultSentence({ metric: 'return rate', from: 5.2, to: 3, unit: '%' }, 'en'), 'Reduce return rate from 5.2% to 3%');
  assert.equal(keyResultSentence({ metric: 'satisfaction', to: 85, unit: '%' }, 'en'), 'Bring satisfaction to 85%');
  assert.equal(keyResultSentence({ metric: 'average order', from: 80, to: 95, unit: '¥' }, 'en'), 'Raise average order from ¥80 to ¥95');
});

test('the chosen direction wins over the numbers', () => {
  assert.match(keyResultSentence({ metric: 'x', from: 5, to: 3, direction: 'reach' }, 'en'), /^Bring x/u);
  assert.match(keyResultSentence({ metric: '缺陷', to: 3, direction: 'decrease' }, 'zh'), /降到3/u);
});

test('missing parts are left out and nothing at all gives no sentence', () => {
  assert.equal(keyResultSentence({}, 'zh'), '');
  assert.equal(keyResultSentence({ due: '2026-03-31', from: 3 }, 'en'), '');
  assert.equal(keyResultSentence({ metric: '上线', due: 'soon' }, 'zh'), 'soon前，上线');
  assert.equal(keyResultSentence({ metric: 'launch', due: '2026-12-01' }, 'en'), 'Launch by 1 December 2026');
  assert.equal(keyResultSentence({ metric: 'x', to: 0.1 + 0.2 }, 'en'), 'Bring x to 0.3');
});
