import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byTone, inOrder, signed, toneOf } from './tone.ts';
import { TestDocument } from './test-document.ts';

function factors(): TestDocument {
  const board = new TestDocument();
  board.put('open', 'finding');
  board.put('for', 'finding', { effect: 4 });
  board.put('flat', 'finding', { effect: 0 });
  board.put('against', 'finding', { effect: -5 });
  board.put('also-for', 'finding', { effect: 4 });
  return board;
}

test('what is most against us stands first, what nobody has judged last', () => {
  const rows = byTone(factors().cards('finding'), 'effect');
  assert.deepEqual(rows.map(({ id }) => id), ['against', 'flat', 'for', 'also-for', 'open']);
  assert.deepEqual(rows.map(({ fields }) => toneOf(fields['effect'])), ['against', 'neutral', 'for', 'for', 'open']);
});

test('an order that was seen stays, and new rows come behind it', () => {
  const rows = inOrder(factors().cards('finding'), ['for', 'against', 'gone']);
  assert.deepEqual(rows.map(({ id }) => id), ['for', 'against', 'open', 'flat', 'also-for']);
});

test('a number is read with its sign', () => {
  assert.deepEqual([signed(3), signed(-2), signed(0)], ['+3', '−2', '0']);
});
