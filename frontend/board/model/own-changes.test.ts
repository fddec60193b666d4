import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentState } from './document-state.ts';
import { TestDocument } from './test-document.ts';
import { emptyState } from './test-document.ts';

test('what is done together is taken back and done again as one act', () => {
  const board = new TestDocument();
  board.put('a', 'risk', { impact: 1, control: 1 });
  const fields = (): unknown => board.card('a')?.fields;
  board.set('a', 'impact', 2);
  board.together(() => {
    board.set('a', 'impact', 4);
    board.set('a', 'control', 5);
  });
  board.set('a', 'control', 3);

  board.undo();
  assert.deepEqual(fields(), { impact: 4, control: 5 });
  board.undo();
  assert.deepEqual(fields(), { impact: 2, control: 1 });
  board.redo();
  assert.deepEqual(fields(), { impact: 4, control: 5 });
  board.undo();
  board.undo();
  assert.deepEqual(fields(), { impact: 1, control: 1 });
});

test('an act that somebody else has worked over in part is not taken back', () => {
  const board = new TestDocument();
  board.put('a', 'risk', { impact: 1, control: 1 });
  board.together(() => {
    board.set('a', 'impact', 4);
    board.set('a', 'control', 5);
  });
  board.receive({
    t: 'op', d: 'document', seq: 2, id: 'x', by: 'other', at: 0, op: { k: 'set', card: 'a', field: 'control', value: 2 },
  });
  assert.equal(board.undo(), false);
});

test('S5: scores of people who stay unknown are several, each with its points', () => {
  const state = DocumentState.of({
    ...emptyState(),
    people: ['me'],
    scores: [['s', 'r', 'fit', 0, 3], ['s', 'r', 'fit', -1, 1], ['s', 'r', 'fit', -1, 1], ['s', 'r', 'fit', -1, 5]],
  });
  assert.deepEqual([...state.scores.values()].map(({ points }) => points), [3, 1, 1, 5]);
});
