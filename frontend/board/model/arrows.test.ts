import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrowsOf } from './arrows.ts';

const bar = (at: number, width: number) => ({ at, width, point: false, before: false, after: false });

test('an arrow goes from the end of the one to the beginning of the other', () => {
  const rows = [{ id: 'a', bar: bar(0, 0.1) }, { id: 'head', bar: undefined }, { id: 'b', bar: bar(0.5, 0.1) }];
  assert.deepEqual(arrowsOf(rows, [['b', 'a']]), [
    { from: 'a', to: 'b', path: 'M100 10H107V50H500', at: 0.5, row: 2, late: false },
  ]);
});

test('what begins before the other is done is told, and its arrow goes round between the rows', () => {
  const rows = [{ id: 'b', bar: bar(0.05, 0.1) }, { id: 'a', bar: bar(0, 0.1) }];
  assert.deepEqual(arrowsOf(rows, [['b', 'a']]), [
    { from: 'a', to: 'b', path: 'M100 30H107V20H43V10H50', at: 0.05, row: 0, late: true },
  ]);
});

test('what begins the day after is not late', () => {
  const rows = [{ id: 'a', bar: bar(1 / 98, 2 / 98) }, { id: 'b', bar: bar(3 / 98, 1 / 98) }];
  assert.equal(arrowsOf(rows, [['b', 'a']])[0]?.late, false);
});

test('without dates there is no arrow', () => {
  assert.deepEqual(arrowsOf([{ id: 'a', bar: undefined }, { id: 'b', bar: bar(0, 1) }], [['b', 'a'], ['b', 'gone']]), []);
});
