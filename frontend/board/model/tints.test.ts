import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ViewCard } from './replica.ts';
import { tintsOf } from './tints.ts';

const card = (by: string, kind = 'note') => ({ by, kind }) as ViewCard;

test('each member keeps the colour of the place in the group, and only those who wrote are in the legend', () => {
  assert.deepEqual(tintsOf([card('cy'), card('ann')], 'author', ['ann', 'bo', 'cy']), [
    { id: 'ann', index: 0 },
    { id: 'cy', index: 2 },
  ]);
});

test('others follow the members, and nobody has no colour', () => {
  assert.deepEqual(tintsOf([card('trainer'), card('')], 'author', ['ann']), [{ id: 'trainer', index: 1 }]);
});

test('kinds have colours in the order of the board', () => {
  const cards = [card('a', 'note'), card('a', 'risk'), card('b', 'note')];
  assert.deepEqual(tintsOf(cards, 'kind', []), [{ id: 'note', index: 0 }, { id: 'risk', index: 1 }]);
  assert.deepEqual(tintsOf(cards, 'none', []), []);
});
