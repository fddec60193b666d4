import assert from 'node:assert/strict';
import test from 'node:test';
import { flowOf } from './flow.ts';
import { TestDocument } from './test-document.ts';
import type { AgendaStep, Lens } from './wire.ts';

const texts = { id: 'lens', title: '', hint: '', empty: '' };
const columns = {
  ...texts,
  type: 'columns',
  variant: 'board',
  columns: [
    { id: 'a', kind: 'finding', title: '', hint: '', fields: [], origin: [] },
    { id: 'b', kind: 'note', title: '', hint: '', fields: [], origin: [] },
  ],
  round: null,
  ballot: null,
} as unknown as Lens;

const agendaStep = (carry: AgendaStep['carry'], lenses: Lens[] = []): AgendaStep => ({
  id: 'step', number: '', title: '', goal: '', prompts: [], help: [], flows: '', minutes: 5, carry, done: [], lenses,
});

test('cards that match flow on, the others of their kind stay', () => {
  const board = new TestDocument();
  board.put('a', 'finding', { text: 'x', key: 'yes' });
  board.put('b', 'finding', { text: 'y', key: 'no' });
  board.put('c', 'finding', { text: ' ' });
  const { parts } = flowOf(board, agendaStep([]), agendaStep([{ kind: 'finding', where: { key: 'yes' } }]));
  assert.deepEqual(parts.map(({ flows, stays }) => [flows.map(({ id }) => id), stays.map(({ id }) => id)]), [[['a'], ['b']]]);
});

test('a kind that several carries name is one part', () => {
  const board = new TestDocument();
  board.put('a', 'finding', { text: 'x', key: 'yes' });
  board.put('b', 'finding', { text: 'y', side: 'outside' });
  const next = agendaStep([
    { kind: 'finding', where: { key: 'yes' } },
    { kind: 'finding', where: { side: 'outside' } },
  ]);
  assert.deepEqual(flowOf(board, agendaStep([]), next).parts.map(({ flows }) => flows.length), [2]);
});

test('what was made here and is not asked for is named as left', () => {
  const board = new TestDocument();
  board.put('a', 'finding', { text: 'x' });
  board.put('b', 'note', { text: 'y' });
  const { left } = flowOf(board, agendaStep([], [columns]), agendaStep([{ kind: 'finding', where: {} }]));
  assert.deepEqual(left.map(({ kind, cards }) => [kind, cards.length]), [['note', 1]]);
});

test('a card that became part of another one does not flow by itself', () => {
  const board = new TestDocument();
  board.put('a', 'finding', { text: 'x' });
  board.put('b', 'finding', { text: 'y' });
  board.merge('b', 'a');
  const { parts } = flowOf(board, agendaStep([]), agendaStep([{ kind: 'finding', where: {} }]));
  assert.deepEqual(parts[0]?.flows.map(({ id }) => id), ['a']);
});
