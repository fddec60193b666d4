import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftReader, dotsOn, readRound, spent, takesComments, withPending } from './gallery.ts';
import type { GalleryDraft } from './wire.ts';

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

function draft(mark: number): GalleryDraft {
  return { round: 'r', group: 'g', mark, statements: [], comments: [] };
}

test('Y3: a draft is asked for once, and again when its mark is another', async () => {
  const asked: ((draft: GalleryDraft) => void)[] = [];
  let changed = 0;
  const reader = new DraftReader(
    () => new Promise((resolve) => asked.push(resolve)),
    () => changed++,
  );
  assert.equal(reader.read('r', 'g', 1), undefined);
  assert.equal(reader.read('r', 'g', 1), undefined);
  assert.equal(reader.read('r', 'g', 2), undefined);
  assert.equal(asked.length, 1, 'one question at a time');
  asked[0]?.(draft(1));
  await Promise.resolve();
  await Promise.resolve();
  assert.equal(changed, 1);
  assert.equal(reader.read('r', 'g', 1)?.mark, 1);
  assert.equal(asked.length, 1);
  assert.equal(reader.read('r', 'g', 2)?.mark, 1, 'the older words stay until the newer ones are there');
  assert.equal(asked.length, 2);
  assert.equal(reader.read('r', 'g', 2)?.mark, 1);
  assert.equal(asked.length, 2);
});

test('Y3: without a line the draft is asked for again with the next look', async () => {
  let line = false;
  const reader = new DraftReader(
    () => (line ? Promise.resolve(draft(7)) : Promise.reject(new Error('offline'))),
    () => undefined,
  );
  reader.read('r', 'g', 7);
  await new Promise((resolve) => setImmediate(resolve));
  line = true;
  reader.read('r', 'g', 7);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(reader.read('r', 'g', 7)?.mark, 7);
});
