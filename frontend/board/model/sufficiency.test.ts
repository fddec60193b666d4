import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sufficiencyOf } from './sufficiency.ts';
import type { WireScore } from './wire.ts';

function said(...points: number[]) {
  const score = (each: number, index: number): WireScore => ({ card: 'o', round: 'r.1', criterion: 'sufficient', by: `p${index}`, points: each });
  const others: WireScore[] = [
    { card: 'other', round: 'r.1', criterion: 'sufficient', by: 'p', points: 2 },
    { card: 'o', round: 'r.1', criterion: 'fit', by: 'p', points: 5 },
  ];
  return { scoresIn: (round: string) => (round === 'r.1' ? [...points.map(score), ...others] : []) };
}

test('five of six are 83 percent and enough', () => {
  assert.deepEqual(sufficiencyOf(said(2, 2, 2, 1, 2, 2), 'o', 'r.1'), { yes: 5, all: 6, percent: 83, enough: true });
});

test('exactly two thirds are enough, anything less is not', () => {
  assert.equal(sufficiencyOf(said(2, 2, 1), 'o', 'r.1')?.enough, true);
  assert.equal(sufficiencyOf(said(2, 2, 2, 2, 1, 1, 1), 'o', 'r.1')?.enough, false);
  assert.deepEqual(sufficiencyOf(said(1), 'o', 'r.1'), { yes: 0, all: 1, percent: 0, enough: false });
});

test('without an answer there is no result', () => {
  assert.equal(sufficiencyOf(said(), 'o', 'r.1'), undefined);
  assert.equal(sufficiencyOf(said(2), 'o', 'r.2'), undefined);
});
