import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Asks } from './asks.ts';
import { DeedRefused } from './deeds.ts';

function line(open = true) {
  const sent: [string, string, Record<string, unknown>][] = [];
  const asks = new Asks((...frame) => open && sent.push(frame) > 0);
  return { asks, sent };
}

test('I1: a question gets the answer that comes under its id', async () => {
  const { asks, sent } = line();
  const one = asks.ask('writing.advice', { loose: [] });
  const other = asks.ask('writing.advice', { loose: [1] });
  assert.deepEqual(sent.map(([, what, args]) => [what, args]), [
    ['writing.advice', { loose: [] }],
    ['writing.advice', { loose: [1] }],
  ]);
  asks.answered(sent[1]?.[0] ?? '', 'second');
  asks.answered(sent[0]?.[0] ?? '', 'first');
  asks.answered('q.99', 'nobody asked');
  assert.deepEqual(await Promise.all([one, other]), ['first', 'second']);
});

test('I2: a refused question fails with its code, and another feature is asked about other ids', async () => {
  const { asks, sent } = line();
  const asked = asks.ask('writing.advice', {});
  assert.equal(asks.refused('d.1', 'deed.unknown', []), false);
  assert.equal(asks.refused(sent[0]?.[0], 'writing.later', []), true);
  await assert.rejects(asked, (failure) => failure instanceof DeedRefused && failure.code === 'writing.later');
});

test('without a line, or when it breaks, a question fails at once', async () => {
  const closed = line(false);
  await assert.rejects(closed.asks.ask('writing.advice', {}), /offline/);
  const { asks } = line();
  const asked = asks.ask('writing.advice', {});
  asks.disconnected();
  await assert.rejects(asked, /offline/);
});
