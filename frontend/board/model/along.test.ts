import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alongTarget } from './along.ts';
import { comingNow } from './coming.ts';
import type { AgendaStep, Guide } from './wire.ts';

const lens = (id: string, title: string) => ({ type: 'okr', id, title }) as AgendaStep['lenses'][number];
const step = (id: string, number: string, title: string) =>
  ({ id, number, title, lenses: [lens('a', 'First'), lens('b', 'Second')] }) as unknown as AgendaStep;
const steps = [step('one', '1', 'Begin'), step('two', '', 'Go on')];
const guide: Guide = { id: 'g', by: 't', from: 'Tara', group: '', everybody: true, step: 'one', lens: 'b', card: 'c' };

test('W2: one goes where the trainer looks, and nowhere before one has come there', () => {
  assert.deepEqual(alongTarget(guide, steps, 0), { step: 0, lens: 'b', card: 'c', title: 'Second', key: 'g 0 b c' });
  assert.equal(alongTarget({ ...guide, step: 'two' }, steps, 0), undefined);
  assert.equal(alongTarget({ ...guide, step: 'two' }, steps, 1)?.step, 1);
  assert.equal(alongTarget({ ...guide, lens: 'gone' }, steps, 1), undefined);
});

test('W2: another card, or another time of being taken along, is another place', () => {
  const keys = [guide, { ...guide, card: '' }, { ...guide, id: 'h' }].map((each) => alongTarget(each, steps, 0)?.key);
  assert.equal(new Set(keys).size, 3);
});

test('W1: the announced step counts down by the page’s own clock and waits for the trainer at the end', () => {
  const coming = { step: 'one', leftMs: 90_000, totalMs: 120_000, asks: false };
  assert.deepEqual(comingNow(coming, 29_500, steps), { title: '1 · Begin', clock: '1:01', minutes: 2, over: false });
  assert.equal(comingNow(coming, 95_000, steps)?.over, true);
  assert.equal(comingNow({ ...coming, asks: true }, 0, steps)?.over, true);
  assert.equal(comingNow({ ...coming, step: 'two' }, 0, steps)?.title, 'Go on');
  assert.equal(comingNow(null, 0, steps), undefined);
  assert.equal(comingNow({ ...coming, step: 'gone' }, 0, steps), undefined);
});
