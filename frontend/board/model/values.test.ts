import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseValue } from './values.ts';

test('numbers are read as people type them', () => {
  for (const [typed, value] of [
    ['12.5', 12.5],
    ['1,200,000', 1_200_000],
    ['３０％', 30],
    [' -4 ', -4],
    ['−4', -4],
  ] as const) {
    assert.deepEqual(parseValue('number', typed), { value });
  }
});

test('what is no number is not sent', () => {
  for (const typed of ['about 5', '1,5', '-', '1e400', '0x']) {
    assert.deepEqual(parseValue('number', typed), { problem: 'not-a-number' }, typed);
  }
});

test('blank text clears the field', () => {
  assert.deepEqual(parseValue('text', ' \n '), { value: null });
  assert.deepEqual(parseValue('number', ''), { value: null });
});

test('a pasted line break becomes a space in a line and stays in a text', () => {
  assert.deepEqual(parseValue('line', 'a\nb'), { value: 'a b' });
  assert.deepEqual(parseValue('text', 'a\nb'), { value: 'a\nb' });
});

test('text beyond the limit is not sent', () => {
  assert.deepEqual(parseValue('line', 'x'.repeat(201)), { problem: 'too-long' });
  assert.deepEqual(parseValue('text', 'x'.repeat(2000)), { value: 'x'.repeat(2000) });
});
