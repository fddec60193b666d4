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

test('an expectation that no chosen strategy serves suggests an objective until one comes from it', () => {
  const board = chain();
  board.put('x', 'expectation', { text: 'Earn trust' });
  assert.deepEqual(objectiveSuggestions(board).map(({ from }) => from.id), ['s', 'x']);
  board.put('o', 'objective', {}, [['origin', 'x']]);
  assert.deepEqual(objectiveSuggestions(board).map(({ from }) => from.id), ['s']);
});

test('the objective is about what changes, not about how and why', () => {
  const board = new TestDocument();
  board.put('a', 'strategy', { text: 'By calling early, new sellers stay after the trial, because half of them leave unseen', decision: 'chosen' });
  board.put('b', 'strategy', { text: '通过提前回访，让新商家留到试用期之后，因为一半商家悄悄流失', decision: 'chosen' });
  board.put('c', 'strategy', { text: 'Call early', decision: 'chosen' });
  assert.deepEqual(objectiveSuggestions(board).map(({ fields }) => fields['text']), ['New sellers stay after the trial', '新商家留到试用期之后', 'Call early']);
});

test('the strategy that an objective comes from suggests a key result with its metric and target', () => {
  const board = chain();
  board.put('t', 'strategy', { text: 'Refer', decision: 'chosen', metric: 'referrals', target: 200, unit: 'users' });
  board.put('o', 'objective', {}, [['origin', 't']]);
  const [first] = keyResultSuggestions(board, 'o');
  assert.equal(first?.from.id, 't');
  assert.deepEqual(first?.fields, { metric: 'referrals', to: 200, unit: 'users' });
});

test('the same metric is offered once, with the baseline of the finding and the target of the strategy', () => {
  const board = chain();
  board.put('t', 'strategy', { text: 'Renew', decision: 'chosen', metric: ' Renewals', target: 80 }, [['origin', 'f']]);
  board.put('o', 'objective', {}, [['origin', 't']]);
  const [first, second] = keyResultSuggestions(board, 'o');
  assert.deepEqual(first?.fields, { metric: ' Renewals', from: 60, to: 80, unit: '%', direction: 'increase' });
  assert.deepEqual(first?.links, [['parent', 'o'], ['origin', 't'], ['origin', 'f']]);
  assert.equal(second?.from.id, 'g');
});

test('a metric that a key result was taken from is not offered again, until that key result is deleted', () => {
  const board = chain();
  board.put('o', 'objective', {}, [['origin', 's']]);
  board.put('k', 'key_result', {}, [['parent', 'o'], ['origin', 'f']]);
  assert.deepEqual(keyResultSuggestions(board, 'o').map(({ from }) => from.id), ['g']);
  board.delete('k');
  assert.deepEqual(keyResultSuggestions(board, 'o').map(({ from }) => from.id), ['f', 'g']);
});

test('what the expectation of the objective measures is offered, and key findings before other ones', () => {
  const board = new TestDocument();
  board.put('e', 'expectation', { text: 'Grow', metric: 'sales', from: 1, to: 2 });
  board.put('g', 'finding', { metric: 'defects', baseline: 40 });
  board.put('h', 'finding', { metric: 'delays', baseline: 4, key: 'yes' });
  board.put('o', 'objective', {}, [['origin', 'e']]);
  assert.deepEqual(keyResultSuggestions(board, 'o').map(({ from }) => from.id), ['e', 'h', 'g']);
});
