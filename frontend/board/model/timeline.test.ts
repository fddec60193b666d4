import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, isoDay, mondayOf, today } from './days.ts';
import { barOf, datesOf, dateWarnings, firstDates, moved, spanOf, weeksOf } from './timeline.ts';

const CYCLE = { from: '2026-10-01', to: '2026-12-31' };
const day = (text: string): number => dayNumber(text) ?? NaN;
const task = (fields: Record<string, string>): { fields: Record<string, string> } => ({ fields });

test('days are counted and written back, and what is no day is none', () => {
  assert.equal(isoDay(day('2026-02-28') + 1), '2026-03-01');
  assert.deepEqual([dayNumber('soon'), dayNumber(''), dayNumber(5), dayNumber(undefined)], [undefined, undefined, undefined, undefined]);
  assert.equal(isoDay(today(new Date(2026, 10, 22, 23, 59))), '2026-11-22');
});

test('weeks begin on Monday', () => {
  assert.equal(isoDay(mondayOf(day('2026-10-01'))), '2026-09-28');
  assert.equal(isoDay(mondayOf(day('2026-09-28'))), '2026-09-28');
  assert.equal(isoDay(mondayOf(day('1969-12-31'))), '1969-12-29');
});

test('the timeline shows the whole weeks of the cycle', () => {
  const span = spanOf(CYCLE, [], 0);
  assert.deepEqual([isoDay(span.from), isoDay(span.to)], ['2026-09-28', '2027-01-04']);
  assert.equal(weeksOf(span).length, 14);
});

test('tasks near the cycle widen it, far ones are cut off', () => {
  const span = spanOf(CYCLE, [task({ due: '2027-01-20' }), task({ start: '2062-01-01' })], 0);
  assert.equal(isoDay(span.to), '2027-01-25');
  const bar = barOf(datesOf(task({ start: '2062-01-01', due: '2062-02-01' })), span);
  assert.equal(bar?.after, true);
  assert.ok(bar.width > 0 && bar.at + bar.width <= 1 + 1e-9);
});

test('a cycle without sense still has a week', () => {
  assert.ok(weeksOf(spanOf({ from: '', to: '' }, [], day('2026-11-22'))).length > 0);
  assert.ok(weeksOf(spanOf({ from: '2026-12-31', to: '2026-01-01' }, [], 0)).length > 0);
});

test('a bar reaches from the start to the end of its last day', () => {
  const bar = barOf(datesOf(task({ start: '2026-09-28', due: '2026-10-04' })), spanOf(CYCLE, [], 0));
  assert.deepEqual(bar, { at: 0, width: 7 / 98, point: false, before: false, after: false });
});

test('one date alone is a point of one day', () => {
  const bar = barOf(datesOf(task({ due: '2026-10-05' })), spanOf(CYCLE, [], 0));
  assert.deepEqual([bar?.at, bar?.width, bar?.point], [7 / 98, 1 / 98, true]);
  assert.equal(barOf({}, spanOf(CYCLE, [], 0)), undefined);
});

test('moving keeps the length, and stretching never turns a bar round', () => {
  assert.deepEqual(moved({ start: 10, due: 14 }, 3, 'both'), { start: 13, due: 17 });
  assert.deepEqual(moved({ due: 14 }, -1, 'both'), { due: 13 });
  assert.deepEqual(moved({ start: 10, due: 14 }, -9, 'due'), { start: 10, due: 10 });
  assert.deepEqual(moved({ start: 10, due: 14 }, 9, 'start'), { start: 14, due: 14 });
  assert.deepEqual(moved({ due: 14 }, 2, 'due'), { start: 14, due: 16 });
  assert.deepEqual(moved({ start: 10 }, -2, 'start'), { start: 8, due: 10 });
});

test('first dates are two weeks from today inside the cycle', () => {
  const dates = (now: string, latest?: string): string[] => {
    const { start, due } = firstDates(CYCLE, day(now), latest === undefined ? undefined : day(latest));
    return [isoDay(start), isoDay(due)];
  };
  assert.deepEqual(dates('2026-11-02'), ['2026-11-02', '2026-11-15']);
  assert.deepEqual(dates('2026-08-01'), ['2026-10-01', '2026-10-14']);
  assert.deepEqual(dates('2027-08-01'), ['2026-12-31', '2026-12-31']);
  assert.deepEqual(dates('2026-11-02', '2026-11-05'), ['2026-11-02', '2026-11-05']);
});

test('a task is warned of when it is overdue, later than its key result or ends before it begins', () => {
  const now = day('2026-11-22');
  const keyResult = task({ due: '2026-11-30' });
  assert.deepEqual(dateWarnings(task({ due: '2026-11-21' }), keyResult, now), { overdue: true, backwards: false });
  assert.deepEqual(dateWarnings(task({ due: '2026-12-01' }), keyResult, now), {
    overdue: false,
    backwards: false,
    afterParent: '2026-11-30',
  });
  assert.equal(dateWarnings(task({ start: '2026-12-02', due: '2026-12-01' }), null, now).backwards, true);
  assert.deepEqual(dateWarnings(task({}), null, now), { overdue: false, backwards: false });
});
