import assert from 'node:assert/strict';
import { test } from 'node:test';
import { happenings } from './card-history.ts';
import { nameOf } from './names.ts';
import type { LogEntry, Operation } from './wire.ts';

const entry = (seq: number, by: string | undefined, at: number, op: Operation): LogEntry =>
  by === undefined ? { seq, at, op } : { seq, by, at, op };
const edit = (...delta: (number | string)[]): Operation => ({ k: 'edit', card: 'c', field: 'text', delta });

const create: Operation = { k: 'create', card: 'c', kind: 'finding', step: 's', place: '', order: 'V', fields: {}, links: [] };

test('H1: what a person typed in one go is one line with the text that came of it, the newest first', () => {
  const found = happenings('c', 'finding', [
    entry(1, 'ann', 0, create),
    entry(2, 'ann', 0, edit('a pl')),
    entry(3, 'bob', 500, edit('! ')),
    entry(4, 'ann', 1_000, edit(6, 'an')),
    entry(5, 'bob', 900_000, edit(-2)),
  ]);
  assert.deepEqual(found.map(({ by, what, text }) => [by, what, text]), [
    ['bob', 'write', 'a plan'],
    ['ann', 'write', '! a plan'],
    ['bob', 'write', '! a pl'],
    ['ann', 'create', ''],
  ]);
});

test('H1: where the beginning is missing, the words that were typed are told', () => {
  const [found] = happenings('c', 'finding', [entry(900, 'ann', 0, edit(40, ' and more'))]);
  assert.equal(found?.text, ' and more');
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
