import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spread, weeksOf } from './weeks.ts';

const QUARTER = weeksOf({ from: '2026-10-01', to: '2026-12-31' });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('a cycle has weeks from Monday to Sunday, cut at its ends', () => {
  const told = [QUARTER[0], QUARTER[1], QUARTER.at(-1)].map((week) => [week?.from, week?.to, week?.workdays]);
  assert.deepEqual(told, [['2026-10-01', '2026-10-04', 2], ['2026-10-05', '2026-10-11', 5], ['2026-12-28', '2026-12-31', 4]]);
  assert.equal(QUARTER.length, 14);
  assert.equal(sum(QUARTER.map((week) => week.workdays)), 66);
});

test('a cycle that ends before it begins, or has no days, has no weeks', () => {
  assert.deepEqual(weeksOf({ from: '2026-12-31', to: '2026-10-01' }), []);
  assert.deepEqual(weeksOf({ from: '', to: 'soon' }), []);
  assert.equal(weeksOf({ from: '0001-01-01', to: '9999-12-31' }).length, 60);
});

test('an effort lies evenly on the working days from start to due', () => {
  // Thursday to Wednesday: two working days in one week, three in the next.
  const { weeks, before, after } = spread(5, '2026-10-08', '2026-10-14', QUARTER);
  assert.deepEqual(weeks.slice(0, 4), [0, 2, 3, 0]);
  assert.deepEqual([before, after], [0, 0]);
});

test('without dates the whole cycle bears it, by working days', () => {
  const { weeks } = spread(66, undefined, undefined, QUARTER);
  assert.deepEqual(weeks.slice(0, 3), [2, 5, 5]);
});

test('without a start it begins with the cycle, without a due day it ends with it', () => {
  assert.deepEqual(spread(7, undefined, '2026-10-09', QUARTER).weeks.slice(0, 3), [2, 5, 0]);
  assert.deepEqual(spread(4, '2026-12-28', null, QUARTER).weeks.slice(-2), [0, 4]);
});

test('what lies in front of the cycle and behind it is counted apart', () => {
  const { weeks, before, after } = spread(6, '2026-09-30', '2026-10-07', QUARTER);
  assert.deepEqual([before, weeks[0], weeks[1], after], [1, 2, 3, 0]);
  assert.equal(spread(3, '2027-01-04', '2027-01-06', QUARTER).after, 3);
  assert.equal(spread(3, undefined, '2026-09-01', QUARTER).before, 3);
});

test('a weekend bears the work when there is nothing else', () => {
  assert.equal(spread(2, '2026-10-10', '2026-10-11', QUARTER).weeks[1], 2);
});

test('dates the wrong way round are read the other way round', () => {
  assert.deepEqual(spread(5, '2026-10-14', '2026-10-08', QUARTER), spread(5, '2026-10-08', '2026-10-14', QUARTER));
});

test('whatever the dates, the parts add up to the effort and none is negative', () => {
  const day = fc.option(
    fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true, noDefaultInfinity: true }), day, day, fc.tuple(day, day), (effort, start, due, [from, to]) => {
      const weeks = weeksOf({ from: from ?? '2026-10-01', to: to ?? '2026-12-31' });
      const { weeks: parts, before, after } = spread(effort, start, due, weeks);
      assert.ok([...parts, before, after].every((part) => part >= 0));
      assert.ok(Math.abs(sum(parts) + before + after - effort) <= 1e-6);
    }),
  );
});
