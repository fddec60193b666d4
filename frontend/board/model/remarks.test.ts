import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLate, remarksOf } from './remarks.ts';
import { TestDocument } from './test-document.ts';

function remarks(keyResults: number, ...links: ['origin', string][]): string[] {
  const board = new TestDocument();
  board.put('e', 'expectation', {});
  board.put('o', 'objective', {}, links);
  for (let i = 0; i < keyResults; i++) board.put(`k${i}`, 'key_result', {}, [['parent', 'o']]);
  return remarksOf(board, board.card('o') ?? assert.fail());
}

test('two to five key results under an objective that serves an expectation need no word', () => {
  assert.deepEqual(remarks(2, ['origin', 'e']), []);
  assert.deepEqual(remarks(5, ['origin', 'e']), []);
});

test('one key result is few, six are many; none at all has its own words already', () => {
  assert.deepEqual(remarks(1, ['origin', 'e']), ['few']);
  assert.deepEqual(remarks(6, ['origin', 'e']), ['many']);
  assert.deepEqual(remarks(0, ['origin', 'e']), []);
});

test('an objective without an expectation is named as such', () => {
  assert.deepEqual(remarks(3), ['no-parent']);
});

test('an objective serves the expectation of what has become part of it', () => {
  const board = new TestDocument();
  board.put('e', 'expectation', {});
  board.put('o', 'objective', {});
  board.put('p', 'objective', {}, [['origin', 'e']]);
  board.merge('p', 'o');
  assert.deepEqual(remarksOf(board, board.card('o') ?? assert.fail()), []);
});

test('an objective that serves the superior OKR has its parent', () => {
  const board = new TestDocument();
  board.put('e', 'expectation', {});
  board.put('o', 'objective', { serves: 'aaaaaaa2\n' });
  assert.deepEqual(remarksOf(board, board.card('o') ?? assert.fail()), []);
});

test('where nobody wrote expectations none is missed', () => {
  const board = new TestDocument();
  board.put('o', 'objective', {});
  assert.deepEqual(remarksOf(board, board.card('o') ?? assert.fail()), []);
});

test('a key result is late when it is due after the cycle', () => {
  const board = new TestDocument();
  board.put('k', 'key_result', { due: '2027-01-01' });
  const card = board.card('k') ?? assert.fail();
  assert.equal(isLate(card, '2026-12-31'), true);
  assert.equal(isLate(card, '2027-01-01'), false);
  assert.equal(isLate({ ...card, fields: {} }, '2026-12-31'), false);
});
