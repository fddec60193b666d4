import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionsOf } from './decisions.ts';

test('every strategy is chosen, left for later, or open', () => {
  const cards = ['chosen', 'rejected', 'chosen', ''].map((decision) => ({ fields: { decision } }));
  assert.deepEqual(decisionsOf(cards), { chosen: 2, rejected: 1, open: 1 });
  assert.deepEqual(decisionsOf([]), { chosen: 0, rejected: 0, open: 0 });
});
