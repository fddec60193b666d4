import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanScore } from './grades.ts';

const scored = (score?: number) => ({ fields: (score === undefined ? {} : { score }) as Record<string, number> });

test('the mean counts the key results that have a score', () => {
  assert.deepEqual(meanScore([scored(0.7), scored(0.4), scored()]), { score: 0.55, scored: 2 });
});

test('without any score there is no mean', () => {
  assert.equal(meanScore([scored(), scored()]), undefined);
  assert.equal(meanScore([]), undefined);
});

test('a score from elsewhere that lies outside of 0 to 1 counts as the nearer end', () => {
  assert.deepEqual(meanScore([scored(7), scored(-1)]), { score: 0.5, scored: 2 });
});
