import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOf, meanOf, shares, unanswered } from './poll.ts';

test('a scale has five steps and other polls their own choices', () => {
  assert.deepEqual(choicesOf({ scale: true, choices: [] }), ['1', '2', '3', '4', '5']);
  assert.deepEqual(choicesOf({ scale: false, choices: ['yes', 'no'] }), ['yes', 'no']);
});

test('shares are whole percents, and nothing is no share of nothing', () => {
  assert.deepEqual(shares([1, 2, 0]), [33, 67, 0]);
  assert.deepEqual(shares([0, 0]), [0, 0]);
});

test('the mean of a scale counts its steps from one', () => {
  assert.equal(meanOf([0, 0, 1, 0, 2]), 4.3);
  assert.equal(meanOf([0, 0, 0, 0, 0]), undefined);
});

test('K7: a device of several people owes an answer of each, another one its own', () => {
  assert.deepEqual(unanswered({ mine: { Ann: 1 } }, ['Ann', 'Ben']), ['Ben']);
  assert.deepEqual(unanswered({ mine: {} }, []), ['']);
  assert.deepEqual(unanswered({ mine: { '': 0 } }, []), []);
});
