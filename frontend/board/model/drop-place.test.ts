import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropPlaceAt, samePlace, type Lane } from './drop-place.ts';

const slot = (card: string, top: number, head?: string) => ({ card, head, top, bottom: top + 40, left: 10, right: 90 });
const lanes: Lane[] = [
  { column: 'a', top: 0, bottom: 400, left: 0, right: 100, slots: [slot('1', 50), slot('2', 100), slot('3', 150, '2'), slot('4', 200, '2'), slot('5', 250)] },
  { column: 'b', top: 0, bottom: 400, left: 110, right: 210, slots: [] },
];
const at = (x: number, y: number, stacks = true) => dropPlaceAt(lanes, x, y, () => stacks);

test('above the first card is the front of the column, an empty column has only that', () => {
  assert.deepEqual(at(50, 20), { column: 'a', after: null, head: undefined });
  assert.deepEqual(at(150, 390), { column: 'b', after: null, head: undefined });
});

test('the middle of a card means the card, its edges the gap beside it', () => {
  assert.deepEqual(at(50, 70), { column: 'a', onto: '1' });
  assert.deepEqual(at(50, 53), { column: 'a', after: null, head: undefined });
  assert.deepEqual(at(50, 88), { column: 'a', after: '1', head: undefined });
});

test('where cards do not go together the halves of a card tell before from behind', () => {
  assert.deepEqual(at(50, 69, false), { column: 'a', after: null, head: undefined });
  assert.deepEqual(at(50, 71, false), { column: 'a', after: '1', head: undefined });
});

test('between cards of a cluster is inside of it, behind its last one is behind the whole', () => {
  assert.deepEqual(at(50, 145), { column: 'a', after: '2', head: '2' });
  assert.deepEqual(at(50, 195), { column: 'a', after: '3', head: '2' });
  assert.deepEqual(at(50, 245), { column: 'a', after: '2', head: undefined });
});

test('beside all columns is nowhere', () => {
  assert.equal(at(105, 50), undefined);
});

test('places are compared by what they mean', () => {
  assert.equal(samePlace(at(50, 53), at(50, 20)), true);
  assert.equal(samePlace(at(50, 70), at(50, 53)), false);
  assert.equal(samePlace(undefined, at(50, 53)), false);
});
