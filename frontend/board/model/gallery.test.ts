import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsOn, readRound, spent, stillPending, takesComments, withPending } from './gallery.ts';

const round = { open: true, leftMs: 90_000, graceMs: 0 };

test('Y1: the time runs down and closes nothing', () => {
  assert.deepEqual(readRound(round, 0), { state: 'open', clock: '1:30', seconds: 90 });
  assert.deepEqual(readRound(round, 89_500), { state: 'open', clock: '0:01', seconds: 1 });
  assert.deepEqual(readRound(round, 200_000), { state: 'up', clock: '0:00', seconds: 0 });
  assert.equal(takesComments(readRound(round, 200_000)), true);
});

test('Y6: comments that were begun are taken until the grace is over', () => {
  const closed = { open: false, leftMs: 0, graceMs: 60_000 };
  assert.equal(readRound(closed, 59_000).state, 'grace');
  assert.equal(takesComments(readRound(closed, 59_000)), true);
  assert.equal(readRound(closed, 60_000).state, 'closed');
  assert.equal(takesComments(readRound(closed, 60_000)), false);
});

test('Y4: own dots are counted by name, what was just pressed included', () => {
  const mine = [
    { group: 'g', card: 'a', for: 'Li', dots: 2 },
    { group: 'g', card: 'a', for: 'Wang', dots: 1 },
    { group: 'h', card: 'a', for: 'Li', dots: 1 },
  ];
  assert.equal(dotsOn(mine, 'g', 'a', 'Li'), 2);
  assert.equal(dotsOn(mine, 'g', 'b', 'Li'), 0);
  assert.equal(spent(mine, 'Li'), 3);
  const pressed = withPending(mine, [{ group: 'g', card: 'a', for: 'Li', dots: 0 }]);
  assert.equal(spent(pressed, 'Li'), 1);
  assert.equal(spent(pressed, 'Wang'), 1);
});

test('Y4: what was pressed is shown until the server tells it', () => {
  const before = [{ group: 'g', card: 'a', for: '', dots: 1 }];
  const pressed = { group: 'g', card: 'a', for: '', dots: 2 };
  assert.deepEqual(stillPending([pressed], before, 0), [pressed], 'on its way');
  const taken = { ...pressed, takenAt: 1000 };
  assert.deepEqual(stillPending([taken], before, 900), [taken], 'taken, not told yet');
  assert.deepEqual(stillPending([taken], [{ ...pressed }], 1001), [], 'told');
  assert.deepEqual(stillPending([taken], before, 4000), [], 'another device has changed it since');
  const none = { ...taken, dots: 0 };
  assert.deepEqual(stillPending([none], [], 1001), [], 'none are told by saying nothing');
});
