import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cueOf } from '../../pages/stage-cues.ts';

test('a clicker that only knows two arrows, a black screen and F5 can do everything that it has to', () => {
  assert.deepEqual(['PageDown', 'PageUp', 'b', '.', 'F5'].map(cueOf), ['next', 'back', 'dark', 'dark', 'fullscreen']);
});

test('a keyboard does the same in its own words', () => {
  assert.deepEqual([' ', 'ArrowRight', 'ArrowLeft', 'Home', '3', 'a', 's'].map(cueOf), ['next', 'next', 'back', 'home', '3', 'turn', 'bell']);
  assert.deepEqual(['Tab', 'Escape', 'x', '7', '0'].map(cueOf), [undefined, undefined, undefined, undefined, undefined]);
});
