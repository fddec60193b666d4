import assert from 'node:assert/strict';
import { test } from 'node:test';
import { happenings } from './card-history.ts';
import { nameOf } from './names.ts';
import type { LogEntry, Operation } from './wire.ts';

const entry = (seq: number, by: string | undefined, at: number, op: Operation): LogEntry =>
  by === undefined ? { seq, at, op } : { seq, by, at, op };
const edit = (...delta: (number | string)[]): Operation => ({ k: 'edit', card: 'c', field: 'text', delta });

test('H1: what a person typed in one go is one line, the newest first', () => {
  const found = happenings('c', 'finding', [
    entry(1, 'ann', 0, edit('a pl')),
    entry(2, 'ann', 1_000, edit(4, 'an')),
    entry(3, 'bob', 2_000, edit(6, '!')),
    entry(4, 'bob', 900_000, edit(7, '!')),
  ]);
  assert.deepEqual(found.map(({ by, text }) => [by, text]), [['bob', '!'], ['bob', '!'], ['ann', 'a plan']]);
});

test('H1: a masked entry tells nothing', () => {
  assert.deepEqual(happenings('c', 'finding', [{ seq: 1 }]), []);
});

test('a value that was cleared and a choice are told as such', () => {
  const found = happenings('c', 'finding', [
    entry(1, 'ann', 0, { k: 'set', card: 'c', field: 'side', value: 'inside' }),
    entry(2, 'ann', 0, { k: 'set', card: 'c', field: 'baseline', value: null }),
  ]);
  assert.deepEqual(found.map(({ what, text }) => [what, text]), [['clear', undefined], ['choose', 'inside']]);
});

test('S3: what nobody may know the author of has no name, and who is no member is the trainer', () => {
  const people = { members: [{ id: 'ann', name: 'Ann' }], facilitator: 'Trainer' };
  assert.equal(nameOf('ann', people), 'Ann');
  assert.equal(nameOf('somebody', people), 'Trainer');
  assert.equal(nameOf(undefined, people), undefined);
  assert.equal(nameOf('', people), undefined);
});
