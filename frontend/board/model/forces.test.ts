import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceOf, strengthOf } from './forces.ts';
import type { ViewCard } from './replica.ts';

const force = (strength?: number | string) => ({ fields: strength === undefined ? {} : { strength } }) as ViewCard;

test('a strength is a whole number from 1 to 5', () => {
  assert.deepEqual([0, 1, 5, 9, 2.6, 'x', undefined].map((value) => strengthOf(force(value))), [
    undefined, 1, 5, 5, 3, undefined, undefined,
  ]);
});

test('both sides are summed and weighed, and what is not rated is counted', () => {
  const balance = balanceOf([force(4), force(2)], [force(2), force()]);
  assert.deepEqual(balance, { left: { sum: 6, unrated: 0 }, right: { sum: 2, unrated: 1 }, share: 0.75 });
});

test('nothing rated is in balance', () => {
  assert.equal(balanceOf([force()], []).share, 0.5);
});
