import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardText, linesOf, noteColumns, preparedFor, share } from './materials.ts';
import type { AgendaStep, MaterialsEvent } from './wire.ts';

const event: MaterialsEvent = {
  t: 'materials',
  survey: [{ id: 'mood', steps: ['look'], type: 'scale', text: 'Mood?', people: 3, sums: [], low: 'low', high: 'high' }],
  list: [
    { id: 'a', steps: ['look', 'act'], title: 'Goals', name: 'Plan', text: 'Grow', cut: false },
    { id: 'b', steps: ['act'], title: 'Reports', name: 'Week', text: 'Busy', cut: false },
  ],
};

test('a step shows what was chosen for it and nothing else', () => {
  assert.deepEqual(preparedFor(event, 'look').list.map(({ id }) => id), ['a']);
  assert.deepEqual(preparedFor(event, 'act').list.map(({ id }) => id), ['a', 'b']);
  assert.equal(preparedFor(event, 'look').survey.length, 1);
  assert.deepEqual(preparedFor(event, 'act').survey, []);
  assert.deepEqual(preparedFor(undefined, 'look'), { survey: [], list: [] });
});

test('a line becomes a card without its bullet, and a row of a table with dots between', () => {
  assert.equal(cardText('  - Renewals fall'), 'Renewals fall');
  assert.equal(cardText('KR\t71%\t82%'), 'KR · 71% · 82%');
  assert.equal(cardText('   '), '');
});

test('empty lines stay where they part paragraphs', () => {
  assert.deepEqual(linesOf('one\n\ntwo'), ['one', '', 'two']);
});

test('cards go to the first board with columns, whichever lens stands before it', () => {
  const texts = { title: '', hint: '', empty: '' };
  const column = { id: 'inside', kind: 'finding', title: 'Inside', hint: '', fields: [], origin: [] } as const;
  const step = {
    id: 'look',
    lenses: [
      { ...texts, id: 'ladder', type: 'form', variant: 'ladder', questions: [], sentence: '' },
      { ...texts, id: 'facts', type: 'columns', variant: 'board', columns: [column], round: null, ballot: null },
    ],
  } as unknown as AgendaStep;
  assert.deepEqual(noteColumns(step).map(({ id }) => id), ['inside']);
  assert.deepEqual(noteColumns({ ...step, lenses: [] }), []);
});

test('a share is a whole percent, also of nobody', () => {
  assert.equal(share(1, 3), 33);
  assert.equal(share(0, 0), 0);
});
