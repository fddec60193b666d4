import assert from 'node:assert/strict';
import test from 'node:test';
import { gapOf } from './gaps.ts';
import type { DoneCondition, DoneState } from './wire.ts';

const condition = (type: DoneCondition['type'], more: Partial<DoneCondition> = {}): DoneCondition => ({
  id: 'c', text: '', type, kind: 'finding', other: null, fields: [], every: true, max: null, ...more,
});
const state = (have: number, need: number, missing: string[] = [], met = false): DoneState => ({
  id: 'c', met, have, need, missing,
});

test('a condition that is met lacks nothing', () => {
  assert.equal(gapOf(condition('filled'), state(3, 3, [], true), 3), undefined);
});

test('two of five findings without a cause are told as two of five', () => {
  const gap = gapOf(condition('filled', { fields: ['cause'] }), state(3, 5, ['a', 'b']), 5);
  assert.deepEqual([gap?.sentence, gap?.n, gap?.all, gap?.fields], ['without', 2, 5, ['cause']]);
});

test('of a share only how many more it takes is told', () => {
  const gap = gapOf(condition('filled', { every: false }), state(1, 3, ['a', 'b', 'c', 'd']), 5);
  assert.deepEqual([gap?.sentence, gap?.n], ['share', 2]);
});

test('an empty board is told as empty, not as one card that lacks something', () => {
  for (const type of ['filled', 'either', 'linked', 'covered', 'agreed', 'resolved'] as const) {
    assert.equal(gapOf(condition(type), state(0, 1), 0)?.sentence, 'none-yet');
  }
});

test('a card that is hidden from the reader is no empty board', () => {
  assert.equal(gapOf(condition('filled'), state(0, 1), 1)?.sentence, 'without');
});

test('too many are told with the most that count', () => {
  const gap = gapOf(condition('count', { max: 3 }), state(5, 1, ['a']), 5);
  assert.deepEqual([gap?.sentence, gap?.n, gap?.max], ['fewer', 2, 3]);
});

test('too few to mark are told otherwise than too few to write', () => {
  assert.equal(gapOf(condition('count'), state(1, 3), 1)?.sentence, 'more');
  assert.equal(gapOf(condition('count', { fields: ['key'] }), state(1, 3, ['a']), 4)?.sentence, 'more-marked');
});

test('scores can only be discussed once they are revealed', () => {
  assert.equal(gapOf(condition('discussed', { kind: 'strategy' }), state(0, 1), 4)?.sentence, 'unrevealed');
  assert.equal(gapOf(condition('discussed', { kind: 'strategy' }), state(0, 1, ['a']), 4)?.sentence, 'undiscussed');
});

test('dates that are missing are not dates that are late', () => {
  assert.equal(gapOf(condition('before', { fields: ['due'] }), state(0, 1), 4)?.sentence, 'undated');
  assert.equal(gapOf(condition('before', { fields: ['due'] }), state(0, 1, ['a']), 4)?.sentence, 'late');
});
