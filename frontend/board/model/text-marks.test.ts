import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieces } from './text-marks.ts';

test('a text falls into pieces at the ends of its marks', () => {
  assert.deepEqual(pieces({ text: '协助销售开展拜访', spans: [[0, 2]], strong: [] }), [
    { text: '协助', mark: 'plain' },
    { text: '销售开展拜访', mark: 'none' },
  ]);
});

test('strong marks stand out of plain ones, also where they overlap', () => {
  assert.deepEqual(pieces({ text: 'abcdef', spans: [[0, 4]], strong: [[2, 6]] }), [
    { text: 'ab', mark: 'plain' },
    { text: 'cd', mark: 'strong' },
    { text: 'ef', mark: 'strong' },
  ]);
});

test('what lies outside of the text marks nothing', () => {
  assert.deepEqual(pieces({ text: 'ab', spans: [[5, 9]], strong: [] }), [{ text: 'ab', mark: 'none' }]);
  assert.deepEqual(pieces({ text: '', spans: [[0, 1]], strong: [] }), []);
});
