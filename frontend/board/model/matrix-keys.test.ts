import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyedTo } from './matrix-keys.ts';

const scales = { x: { min: 1, max: 5 }, y: { min: 0, max: 10 } };
const press = (key: string, shiftKey = false) => keyedTo({ key, shiftKey }, { x: 2, y: 4 }, scales);

test('arrows move a card by a step, right and up for more', () => {
  assert.deepEqual(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => press(key)), [
    { x: 3, y: 4 },
    { x: 1, y: 4 },
    { x: 2, y: 5 },
    { x: 2, y: 3 },
  ]);
});

test('with Shift the step is a fine one', () => {
  assert.deepEqual(press('ArrowRight', true), { x: 2.1, y: 4 });
  assert.deepEqual(press('ArrowDown', true), { x: 2, y: 3.8 });
});

test('Home, End, Page Up and Page Down go to the ends', () => {
  assert.deepEqual(['Home', 'End', 'PageUp', 'PageDown'].map((key) => press(key)), [
    { x: 1, y: 4 },
    { x: 5, y: 4 },
    { x: 2, y: 10 },
    { x: 2, y: 0 },
  ]);
});

test('a card without a place goes into the middle first, and other keys move nothing', () => {
  assert.deepEqual(keyedTo({ key: 'ArrowUp', shiftKey: false }, undefined, scales), { x: 3, y: 5 });
  assert.equal(keyedTo({ key: 'a', shiftKey: false }, undefined, scales), undefined);
  assert.equal(press('toString'), undefined);
});
