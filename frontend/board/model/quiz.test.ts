import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf, placeNow, score, verdictOf, waitingFor } from './quiz.ts';
import type { QuizItem } from './wire.ts';

const item = (more: Partial<QuizItem>): QuizItem => ({
  form: 'spot', kind: 'key_result', statement: 's', objective: '', options: [], open: true, mine: {}, solution: null, ...more,
});
const solved = { right: ['a'], notes: [], better: '', example: false, spans: [] };

test('an answer is right only when nothing is missing and nothing too much', () => {
  assert.equal(verdictOf(['a', 'b'], ['b', 'a']), 'right');
  assert.equal(verdictOf(['a'], ['a', 'b']), 'partly');
  assert.equal(verdictOf(['a', 'c'], ['a']), 'partly');
  assert.equal(verdictOf(['c'], ['a']), 'wrong');
  assert.equal(verdictOf([], []), 'right');
  assert.equal(verdictOf([], ['a']), 'wrong');
});

test('marked words are pieces of the statement, overlapping ones only once', () => {
  assert.deepEqual(piecesOf('优化推送功能', [[4, 6], [0, 2], [1, 3]]), [
    { text: '优化', marked: true },
    { text: '推送', marked: false },
    { text: '功能', marked: true },
  ]);
  assert.deepEqual(piecesOf('abc', [[2, 9]]), [{ text: 'abc', marked: false }]);
});

test('a device of several people owes an answer of each, and nothing to what is not open', () => {
  assert.deepEqual(waitingFor(item({ mine: { Di: [] } }), ['Di', 'Ed']), ['Ed']);
  assert.deepEqual(waitingFor(item({}), []), ['']);
  assert.deepEqual(waitingFor(item({ open: false }), []), []);
});

test('the first statement that waits is shown, else the newest', () => {
  const items = [item({ mine: { '': ['a'] } }), item({}), item({})];
  assert.equal(placeNow({ items }, []), 1);
  assert.equal(placeNow({ items: items.map((each) => ({ ...each, open: false })) }, []), 2);
  assert.equal(placeNow({ items: [] }, []), -1);
});

test('the score counts own answers of which the solution is known', () => {
  const items = [
    item({ mine: { '': ['a'] }, solution: solved }),
    item({ mine: { '': ['b'] }, solution: solved }),
    item({ mine: { '': ['a'] } }),
    item({ solution: solved }),
  ];
  assert.deepEqual(score({ items }, ''), { right: 1, answered: 2 });
});
