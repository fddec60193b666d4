import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './lines.ts';

test('a pasted list gives one text per line, without bullets and numbers', () => {
  assert.deepEqual(linesOf('- one\r\n\n• two\n3. three\n4、四\n  (five)  '), ['one', 'two', 'three', '四', '(five)']);
});

test('numbers that belong to the text stay', () => {
  assert.deepEqual(linesOf('1.5 times faster\n30% less\n-5 °C'), ['1.5 times faster', '30% less', '-5 °C']);
});
