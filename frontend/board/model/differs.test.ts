import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherList, otherParts } from './differs.ts';

test('lists are the same when all their parts are', () => {
  assert.equal(otherList(['a', 1], ['a', 1]), false);
  assert.equal(otherList(['a', 1], [1, 'a']), true);
  assert.equal(otherList(['a'], ['a', 'a']), true);
  assert.equal(otherList(undefined, []), true);
});

test('a card that was only asked for again is the same; one with new fields is another', () => {
  const fields = { text: 'a' };
  assert.equal(otherParts({ id: '1', fields }, { id: '1', fields }), false);
  assert.equal(otherParts({ id: '1', fields }, { id: '1', fields: { text: 'a' } }), true);
  assert.equal(otherParts({ id: '1', fields }, { id: '1', fields, group: '2' }), true);
  assert.equal(otherParts({ id: '1' }, undefined), true);
});
