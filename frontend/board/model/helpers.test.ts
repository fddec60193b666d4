import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helpersOf } from './helpers.ts';

const here = [
  { id: 'a', name: 'Avery' },
  { id: 't', name: 'Tara', helps: true as const },
  { id: 't', name: 'Tara', helps: true as const },
  { id: 'k', name: 'Kim', helps: true as const },
];

test('P4: trainers at the board are named once each, members are not', () => {
  assert.deepEqual(helpersOf(here, 'a'), ['Tara', 'Kim']);
});

test('P4: a trainer is not told of oneself', () => {
  assert.deepEqual(helpersOf(here, 't'), ['Kim']);
  assert.deepEqual(helpersOf([], undefined), []);
});
