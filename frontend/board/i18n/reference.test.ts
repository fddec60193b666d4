import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceEn } from './reference.en.ts';
import { referenceZh } from './reference.zh.ts';

test('both languages have the same cards with as many points, and mark the same ones for the trainer', () => {
  const shape = ({ cards }: typeof referenceEn): unknown => cards.map(({ id, points, confirm }) => [id, points.length, confirm]);
  assert.deepEqual(shape(referenceZh), shape(referenceEn));
  assert.equal(new Set(referenceEn.cards.map(({ id }) => id)).size, referenceEn.cards.length);
});
