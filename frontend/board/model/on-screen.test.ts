import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OnScreen } from './on-screen.ts';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }] as const;

test('what comes later does not push away what somebody is looking at', () => {
  const shown = new OnScreen();
  assert.equal(shown.of([b, c]), b);
  assert.equal(shown.of([a, b, c]), b);
});

test('what was chosen stays, and the first one takes the place of what is gone', () => {
  const shown = new OnScreen();
  shown.choose('c');
  assert.equal(shown.of([a, b, c]), c);
  assert.equal(shown.of([a, b]), a);
  assert.equal(shown.of([]), undefined);
});
