import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seenBy } from './room-view.ts';
import type { RoomEvent } from './wire.ts';

const clock = { state: 'running', leftMs: 60_000, totalMs: 600_000 } as const;

const room: RoomEvent = {
  t: 'room',
  workshop: { id: 'w', code: 'ABC234', title: 'T', parent: '', cycle: { from: '2026-01-01', to: '2026-03-31' }, language: 'en' },
  phase: 'running',
  at: 2,
  timer: clock,
  pace: { at: 2, own: false },
  group: null,
  groups: [
    { id: 'ahead', name: 'A', doc: 'a', at: 3 },
    { id: 'longer', name: 'B', doc: 'b', at: 2, timer: { ...clock, leftMs: 180_000 } },
  ],
  members: [],
};

test('who looks into a group sees its step and, without an own one, the clock of the room', () => {
  assert.equal(seenBy(room, 'ahead').at, 3);
  assert.deepEqual(seenBy(room, 'ahead').timer, clock);
  assert.equal(seenBy(room, 'ahead').pace.at, 2);
});

test('a group with more time has its own clock', () => {
  assert.equal(seenBy(room, 'longer').timer.leftMs, 180_000);
});

test('without such a group the room stays as it is', () => {
  assert.equal(seenBy(room, 'gone'), room);
});
