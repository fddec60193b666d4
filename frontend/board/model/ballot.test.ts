import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byPoints, pointsOn } from './ballot.ts';
import type { ViewCard } from './replica.ts';

const view = (given: Record<string, number>, others: Record<string, number> = {}) => ({
  votes: (card: string) => ({ mine: given[card] ?? 0, all: (given[card] ?? 0) + (others[card] ?? 0) }),
  votesSpent: () => Object.values(given).reduce((sum, points) => sum + points, 0),
});
const card = (id: string) => ({ id }) as ViewCard;
const plan = { points: 5, perCard: 3 };

test('a card takes no more points than each person may put on one', () => {
  assert.equal(pointsOn(view({}), 'a', 'r', plan, false).more, 3);
  assert.equal(pointsOn(view({ a: 2 }), 'a', 'r', plan, false).more, 1);
  assert.equal(pointsOn(view({ a: 3 }), 'a', 'r', plan, false).more, 0);
});

test('no card takes more points than are left', () => {
  assert.equal(pointsOn(view({ b: 3, c: 1 }), 'a', 'r', plan, false).more, 1);
  assert.equal(pointsOn(view({ b: 3, c: 2 }), 'a', 'r', plan, false).more, 0);
});

test('the sum is not told while the round is secret', () => {
  const board = view({ a: 1 }, { a: 4 });
  assert.deepEqual(pointsOn(board, 'a', 'r', plan, true), { mine: 1, all: undefined, more: 2 });
  assert.equal(pointsOn(board, 'a', 'r', plan, false).all, 5);
});

test('cards with most points come first and equal ones keep their order', () => {
  const points: Record<string, number> = { a: 1, b: 4, c: 1, d: 0 };
  const sorted = byPoints(['d', 'a', 'b', 'c'].map(card), (id) => points[id] ?? 0);
  assert.deepEqual(sorted.map(({ id }) => id), ['b', 'a', 'c', 'd']);
});
