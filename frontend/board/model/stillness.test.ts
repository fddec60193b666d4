import assert from 'node:assert/strict';
import test from 'node:test';
import { STILL_MS, Stillness } from './stillness.ts';

test('three minutes without a change while the time runs are long', () => {
  const still = new Stillness(1000);
  assert.equal(still.isLong(1000 + STILL_MS - 1, true), false);
  assert.equal(still.isLong(1000 + STILL_MS, true), true);
});

test('each change begins the wait anew', () => {
  const still = new Stillness(0);
  still.stir(STILL_MS - 1);
  assert.equal(still.isLong(STILL_MS, true), false);
  assert.equal(still.isLong(2 * STILL_MS - 1, true), true);
});

test('a pause is no stillness, and the wait begins after it', () => {
  const still = new Stillness(0);
  assert.equal(still.isLong(STILL_MS, false), false);
  assert.equal(still.isLong(STILL_MS + 1, true), false);
  assert.equal(still.isLong(2 * STILL_MS, true), true);
});
