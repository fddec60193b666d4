import assert from 'node:assert/strict';
import { test } from 'node:test';
import { served, servedIds, superiorEntries, toggled } from './superior.ts';
import { TestDocument } from './test-document.ts';
import type { SuperiorEvent } from './wire.ts';

const [O1, KR1, OUT, O2] = ['aaaaaaa2', 'bbbbbbb2', 'ccccccc2', 'ddddddd2'];
const event: SuperiorEvent = {
  t: 'superior',
  objectives: [
    {
      id: O1,
      text: 'Grow',
      gone: false,
      keyResults: [
        { id: OUT, text: 'Old', gone: true },
        { id: KR1, text: 'Ten shops', gone: false },
      ],
    },
    { id: O2, text: 'Learn', gone: false, keyResults: [] },
  ],
};

test('entries are called by their place among those that can be chosen', () => {
  assert.deepEqual(
    superiorEntries(event).map(({ label, text }) => `${label} ${text}`),
    ['O1 Grow', ' Old', 'KR1.1 Ten shops', 'O2 Learn'],
  );
  assert.deepEqual(superiorEntries(undefined), []);
});

test('what an objective serves stands in the order of the superior OKR, and what nobody knows is not hidden', () => {
  const all = served(event, `${O2} ${OUT}\nzzzzzzz9\n${O2}`);
  assert.deepEqual(
    all.map(({ id, gone }) => [id, gone]),
    [
      [OUT, true],
      [O2, false],
      ['zzzzzzz9', true],
    ],
  );
});

test('a field holds ids and nothing else, whatever somebody wrote there', () => {
  assert.deepEqual(servedIds('aaaaaaa2 <b>hey</b> AAAAAAA2 short muchtoolongforone'), ['aaaaaaa2']);
  assert.deepEqual(servedIds(7), []);
  assert.deepEqual(servedIds(undefined), []);
});

test('an entry is switched on and off', () => {
  const on = toggled(undefined, O1);
  assert.equal(on, `${O1}\n`);
  assert.deepEqual(servedIds(toggled(on, O2)), [O1, O2]);
  assert.equal(toggled(on, O1), '');
});

test('choosing is an ordinary change of the card that can be undone', () => {
  const board = new TestDocument();
  const objective = board.create({ kind: 'objective', step: 'step' });
  board.set(objective, 'serves', toggled(undefined, O1));
  board.set(objective, 'serves', toggled(board.card(objective)?.fields['serves'], KR1));
  assert.deepEqual(servedIds(board.card(objective)?.fields['serves']), [O1, KR1]);
  board.undo();
  assert.ok(!servedIds(board.card(objective)?.fields['serves']).includes(KR1));
});
