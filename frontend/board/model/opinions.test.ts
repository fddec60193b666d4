import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discussedOf, finished, isContested, Opinions, withDiscussed } from './opinions.ts';
import type { WireScore } from './wire.ts';

const score = (by: string, points: number, more: Partial<WireScore> = {}): WireScore => ({
  card: 's', round: 'r', criterion: 'fit', by, points, ...more,
});

test('a cell has its mean, its spread and who stands at both ends', () => {
  const cell = new Opinions([score('a', 5), score('b', 1), score('c', 5), score('d', 3)]).of('s', 'fit');
  assert.deepEqual(cell, {
    mean: 3.5, lowest: 1, highest: 5, spread: 4, count: 4, low: [{ by: 'b' }], high: [{ by: 'a' }, { by: 'c' }],
  });
});

test('cells are apart: another card or criterion has its own', () => {
  const opinions = new Opinions([score('a', 5), score('a', 2, { criterion: 'speed' }), score('a', 1, { card: 't' })]);
  assert.equal(opinions.of('s', 'fit')?.mean, 5);
  assert.equal(opinions.of('s', 'speed')?.mean, 2);
  assert.equal(opinions.of('t', 'fit')?.mean, 1);
  assert.equal(opinions.of('t', 'speed'), undefined);
});

test('people whom the reader may not know count, and are not named', () => {
  const cell = new Opinions([score('', 1), score('', 4), score('me', 5)]).of('s', 'fit');
  assert.deepEqual([cell?.count, cell?.spread, cell?.low, cell?.high], [3, 4, [], [{ by: 'me' }]]);
});

test('people at a shared device are told apart', () => {
  const cell = new Opinions([score('table', 1, { for: 'Bo' }), score('table', 4, { for: 'Anna' })]).of('s', 'fit');
  assert.deepEqual([cell?.low, cell?.high], [[{ by: 'table', for: 'Bo' }], [{ by: 'table', for: 'Anna' }]]);
});

test('three points apart is worth a talk, two are not', () => {
  assert.equal(isContested(new Opinions([score('a', 2), score('b', 5)]).of('s', 'fit')), true);
  assert.equal(isContested(new Opinions([score('a', 3), score('b', 5)]).of('s', 'fit')), false);
  assert.equal(isContested(undefined), false);
});

test('what was discussed is a list of criteria, each once', () => {
  assert.deepEqual(discussedOf(' fit, speed ,'), ['fit', 'speed']);
  assert.equal(withDiscussed('fit', 'speed', true), 'fit, speed');
  assert.equal(withDiscussed('fit, speed', 'fit', true), 'speed, fit');
  assert.equal(withDiscussed('fit, speed', 'fit', false), 'speed');
  assert.equal(withDiscussed('fit', 'fit', false), '');
});

test('who has scored every cell has finished', () => {
  assert.equal(finished([3, 11, 12, 14], 12), 2);
  assert.equal(finished([], 12), 0);
  assert.equal(finished([0], 0), 0);
});
