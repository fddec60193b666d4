import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import { keyResultSuggestions, objectiveSuggestions } from './suggestions.ts';

function chain(): TestDocument {
  const board = new TestDocument();
  board.put('e', 'expectation', { text: 'Grow' });
  board.put('f', 'finding', { text: 'Gap', metric: 'renewals', baseline: 60, target: 75, unit: '%' }, [['origin', 'e']]);
  board.put('g', 'finding', { text: 'Other', metric: 'defects', baseline: 40, target: 10 });
  board.put('h', 'finding', { text: 'No number', metric: 'mood' });
  board.put('s', 'strategy', { text: 'Call early', decision: 'chosen' }, [['origin', 'f']]);
  board.put('r', 'strategy', { text: 'Rejected', decision: 'rejected' });
  return board;
}

test('a chosen strategy suggests an objective that names the strategy and the expectation behind it', () => {
  const [only, ...rest] = objectiveSuggestions(chain());
  assert.equal(rest.length, 0);
  assert.deepEqual(only?.fields, { text: 'Call early' });
  assert.deepEqual(only?.links, [
    ['origin', 's'],
    ['origin', 'e'],
  ]);
});

test('a strategy that an objective comes from is not suggested again until that objective is deleted', () => {
  const board = chain();
  board.put('o', 'objective', {}, [['origin', 's']]);
  assert.equal(objectiveSuggestions(board).length, 0);
  board.delete('o');
  assert.equal(objectiveSuggestions(board).length, 1);
});

test('a finding with a baseline suggests a measured key result, the own chain first', () => {
  const board = chain();
  board.put('o', 'objective', {}, [['origin', 's']]);
  const found = keyResultSuggestions(board, 'o');
  assert.deepEqual(found.map((suggestion) => suggestion.from.id), ['f', 'g']);
  assert.deepEqual(found[0]?.fields, { metric: 'renewals', from: 60, to: 75, unit: '%', direction: 'increase' });
  assert.deepEqual(found[0]?.links, [
    ['parent', 'o'],
    ['origin', 'f'],
  ]);
  assert.equal(found[1]?.fields['direction'], 'decrease');
});

test('a ring of origins ends', () => {
  const board = chain();
  board.link('e', 'origin', 's');
  assert.equal(objectiveSuggestions(board).length, 1);
});
