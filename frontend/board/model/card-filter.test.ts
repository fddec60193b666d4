import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFiltering, matches } from './card-filter.ts';
import type { ViewCard } from './replica.ts';

const card = (text: string, by = 'ann', more: Record<string, string | number> = {}) =>
  ({ id: text, by, fields: { text, ...more } }) as unknown as ViewCard;

test('a card is found by all words in any order, also in its further fields', () => {
  const found = card('Returns are too high', 'ann', { source: 'Board meeting', from: 9 });
  assert.equal(matches(found, [], { term: 'high RETURNS', author: '' }), true);
  assert.equal(matches(found, [], { term: 'board 9', author: '' }), true);
  assert.equal(matches(found, [], { term: 'returns low', author: '' }), false);
  assert.equal(matches(found, [], { term: '  ', author: '' }), true);
});

test('full-width letters and Chinese words are found', () => {
  assert.equal(matches(card('退货率ＫＰＩ太高'), [], { term: 'kpi', author: '' }), true);
  assert.equal(matches(card('退货率太高'), [], { term: '退货', author: '' }), true);
});

test('a card is found by its author and by what was merged into it', () => {
  const whole = card('one', 'ann');
  const part = card('two', 'bo');
  assert.equal(matches(whole, [], { term: '', author: 'bo' }), false);
  assert.equal(matches(whole, [part], { term: 'two', author: 'bo' }), true);
});

test('blank words look for nothing', () => {
  assert.equal(isFiltering({ term: ' ', author: '' }), false);
  assert.equal(isFiltering({ term: '', author: 'ann' }), true);
});
