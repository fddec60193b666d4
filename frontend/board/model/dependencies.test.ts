import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inCircle, mayWaitFor, waitsFor } from './dependencies.ts';
import { TestDocument } from './test-document.ts';

function chain(): TestDocument {
  const board = new TestDocument();
  ['a', 'b', 'c', 'd'].forEach((id) => board.put(id, 'task'));
  board.link('b', 'depends', 'a');
  board.link('c', 'depends', 'b');
  return board;
}

test('a task may wait for any other that does not wait for it', () => {
  const board = chain();
  assert.deepEqual(['a', 'b', 'c', 'd'].map((other) => mayWaitFor(board, 'a', other)), [false, false, false, true]);
  assert.deepEqual(['a', 'b', 'd'].map((other) => mayWaitFor(board, 'c', other)), [true, true, true]);
});

test('a circle that two people tied at once is found and does not hang', () => {
  const board = chain();
  board.link('a', 'depends', 'c');
  assert.deepEqual(['a', 'b', 'c', 'd'].map((id) => inCircle(board, id)), [true, true, true, false]);
  assert.equal(mayWaitFor(board, 'd', 'a'), true);
});

test('nobody waits for a deleted task', () => {
  const board = chain();
  board.delete('b');
  assert.deepEqual(waitsFor(board, 'c'), []);
  assert.equal(mayWaitFor(board, 'a', 'c'), true);
});
