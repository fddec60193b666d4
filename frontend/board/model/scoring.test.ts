import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import { best, rounded, scored, votesLeft, weightedTotal } from './scoring.ts';

const criteria = [
  { field: 'fit', name: 'Fit', weight: 30 },
  { field: 'benefit', name: 'Benefit', weight: 25 },
  { field: 'feasibility', name: 'Feasibility', weight: 20 },
  { field: 'speed', name: 'Speed', weight: 15 },
  { field: 'safety', name: 'Safety', weight: 10 },
];

test('the total is the weighted mean of the scores', () => {
  const fields = { fit: 5, benefit: 4, feasibility: 3, speed: 2, safety: 1 };
  assert.equal(rounded(weightedTotal({ fields }, criteria) ?? 0), 3.5);
});

test('a missing score counts as none and nothing scored has no total', () => {
  assert.equal(weightedTotal({ fields: { fit: 5 } }, criteria), 1.5);
  assert.equal(weightedTotal({ fields: { fit: 'five' } }, criteria), undefined);
  assert.equal(weightedTotal({ fields: { fit: 5 } }, []), undefined);
});

test('weights that do not add up to 100 still give a total up to 5', () => {
  assert.equal(weightedTotal({ fields: { a: 5, b: 5 } }, [
    { field: 'a', name: '', weight: 2 },
    { field: 'b', name: '', weight: 1 },
  ]), 5);
});

test('the best come first: by shown total, then by votes, and equals share a rank', () => {
  const board = new TestDocument();
  board.put('a', 'strategy', { fit: 3 });
  board.put('b', 'strategy', { fit: 5 });
  board.put('c', 'strategy', { fit: 3 });
  board.put('d', 'strategy', { fit: 3 });
  board.put('e', 'strategy');
  const votes: Record<string, number> = { c: 2 };
  const rows = scored(board.cards('strategy'), criteria, (card) => votes[card] ?? 0);
  assert.deepEqual(rows.map((row) => [row.card.id, row.rank]), [['a', 3], ['b', 1], ['c', 2], ['d', 3], ['e', undefined]]);
  assert.deepEqual(best(rows).map((row) => row.card.id), ['b', 'c', 'a', 'd', 'e']);
});

test('points are bounded by the budget and by what one card may get', () => {
  assert.equal(votesLeft(5, 3, 2, 2), 1);
  assert.equal(votesLeft(5, 3, 5, 0), 0);
  assert.equal(votesLeft(3, 3, 4, 0), 0);
});
