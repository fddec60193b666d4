import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import { traceOf } from './trace.ts';
import { neighbour } from './trace-walk.ts';

function board() {
  const found = new TestDocument();
  found.put('e1', 'expectation');
  found.put('e2', 'expectation');
  found.put('f1', 'finding', {}, [['origin', 'e1']]);
  found.put('f2', 'finding', {}, [['origin', 'e1']]);
  found.put('f3', 'finding');
  found.put('o', 'objective', {}, [['origin', 'e2']]);
  return traceOf(found);
}
const NO_PATH: ReadonlySet<string> = new Set();

test('up and down stay within a stage and stop at its ends', () => {
  assert.equal(neighbour(board(), 'f1', 'ArrowDown', NO_PATH), 'f2');
  assert.equal(neighbour(board(), 'f1', 'ArrowUp', NO_PATH), undefined);
  assert.equal(neighbour(board(), 'f1', 'End', NO_PATH), 'f3');
});

test('right and left follow the lines of the chain', () => {
  assert.equal(neighbour(board(), 'e1', 'ArrowRight', NO_PATH), 'f1');
  assert.equal(neighbour(board(), 'f2', 'ArrowLeft', NO_PATH), 'e1');
  assert.equal(neighbour(board(), 'e2', 'ArrowRight', NO_PATH), 'o');
});

test('the path that is shown comes first', () => {
  assert.equal(neighbour(board(), 'e1', 'ArrowRight', new Set(['e1', 'f2'])), 'f2');
});

test('where no line leads one goes to the next stage that has cards, at the same height', () => {
  assert.equal(neighbour(board(), 'f3', 'ArrowRight', NO_PATH), 'o');
  assert.equal(neighbour(board(), 'f3', 'ArrowLeft', NO_PATH), 'e2');
  assert.equal(neighbour(board(), 'o', 'ArrowRight', NO_PATH), undefined);
});

test('other keys and unknown cards lead nowhere', () => {
  assert.equal(neighbour(board(), 'e1', 'a', NO_PATH), undefined);
  assert.equal(neighbour(board(), 'gone', 'ArrowRight', NO_PATH), undefined);
});
