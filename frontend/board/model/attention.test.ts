import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Attention, callsOf, readyCount } from './attention.ts';
import { heard, news } from './attention-news.ts';
import type { HelpCall } from './wire.ts';

const hand: HelpCall = { id: 'c1', by: 'ann', name: 'Ann', wholeGroup: false, line: '', ageMs: 0, ahead: 0, coming: null };

test('K1: a person finds the own call and the group’s', () => {
  const group = { ...hand, id: 'c2', by: 'ben', wholeGroup: true };
  assert.deepEqual(callsOf([hand, group], 'ann'), { own: hand, group });
  assert.deepEqual(callsOf([hand], 'ben'), { own: undefined, group: undefined });
});

test('K2: ready are those who are here; who left does not count, and the person is here', () => {
  assert.deepEqual(readyCount(['ann', 'gone'], [{ id: 'ben' }, { id: 'ben' }], 'ann'), { ready: 1, here: 2 });
});

test('K6: where the trainer leads is gone to once', () => {
  const attention = new Attention();
  attention.take({ t: 'follow', from: 'Tara', doc: 'd', step: 's', lens: 'l', card: '' });
  assert.equal(attention.takeFollow()?.lens, 'l');
  assert.equal(attention.takeFollow(), undefined);
});

test('what comes is told once, and nothing of what was there before', () => {
  const attention = new Attention();
  attention.take({ t: 'notices', list: [{ id: 'n1', from: 'Tara', line: 'Lunch', toAll: true, ageMs: 0 }] });
  const before = heard(attention);
  assert.deepEqual(news(before, heard(attention)), []);
  attention.take({ t: 'notices', list: [{ id: 'n2', from: 'Tara', line: 'Back at 1', toAll: false, ageMs: 0 }] });
  attention.take({ t: 'silence', on: true });
  attention.take({ t: 'help', calls: [{ ...hand, coming: 'Tara' }] });
  const now = heard(attention);
  assert.deepEqual(news(before, now), [
    'A moment of attention, please. The boards rest until the trainer goes on. What you typed is kept and will be sent then.',
    'Tara to your group: Back at 1',
    'Tara is coming to you.',
  ]);
  attention.take({ t: 'silence', on: false });
  assert.deepEqual(news(now, heard(attention)), ['The boards are open again.']);
});
