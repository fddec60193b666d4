import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgendaStep, CardKind, Lens } from './wire.ts';
import { shows, whereabouts } from './whereabouts.ts';

const texts = { title: '', hint: '', empty: '' };
const table = (id: string, kind: CardKind): Lens => ({
  ...texts, id, type: 'table', kind, fields: [], parent: [], origin: [], views: ['rows'], tone: null, ballot: null,
});
const okr = (id: string): Lens => ({ ...texts, id, type: 'okr', origin: [], sufficiency: null });
const columns = (id: string, kind: CardKind, place: string): Lens => ({
  ...texts, id, type: 'columns', variant: 'board', round: null, ballot: null,
  columns: [{ id: place, kind, title: '', hint: '', fields: [], origin: [] }],
});
const step = (id: string, ...lenses: Lens[]): AgendaStep => ({
  id, number: '', title: id, goal: '', prompts: [], help: [], flows: '', minutes: 1, carry: [], done: [], lenses,
});
const card = (kind: CardKind, from: string, place = '') => ({ id: 'c', kind, step: from, place });

const STEPS = [
  step('facts', columns('facts', 'finding', 'inside')),
  step('goals', okr('write'), { ...texts, id: 'picture', type: 'trace' }),
  step('plan', table('tasks', 'task')),
  step('fit', { ...texts, id: 'capacity', type: 'capacity' }, table('risks', 'risk'), okr('adjust')),
  step('end', okr('last')),
];

test('a card is worked on in the step that one looks at, if a lens there has it', () => {
  assert.deepEqual(whereabouts(card('key_result', 'goals'), STEPS, { step: 3, lens: 'capacity' }, 3), { step: 3, lens: 'adjust' });
});

test('the lens on the screen is kept when it has the card', () => {
  const steps = [step('s', table('first', 'task'), table('second', 'task'))];
  assert.deepEqual(whereabouts(card('task', 's'), steps, { step: 0, lens: 'second' }, 0), { step: 0, lens: 'second' });
});

test('else one goes to the step that the card comes from', () => {
  assert.deepEqual(whereabouts(card('finding', 'facts', 'inside'), STEPS, { step: 1, lens: 'picture' }, 3), { step: 0, lens: 'facts' });
  assert.deepEqual(whereabouts(card('objective', 'goals'), STEPS, { step: 2, lens: 'tasks' }, 3), { step: 1, lens: 'write' });
});

test('a card from a step that does not show it is worked on in the newest step that does', () => {
  assert.deepEqual(whereabouts(card('objective', 'elsewhere'), STEPS, { step: 2, lens: 'tasks' }, 3), { step: 3, lens: 'adjust' });
});

test('nobody is sent to a step that the group has not reached, or to a lens that has no such card', () => {
  assert.equal(whereabouts(card('task', 'plan'), STEPS, { step: 1, lens: 'picture' }, 1), undefined);
  assert.equal(whereabouts(card('question', 'facts', 'inside'), STEPS, { step: 1, lens: 'picture' }, 4), undefined);
});

test('a column has the cards of its place only, a form the answers to its own questions', () => {
  assert.equal(shows(columns('facts', 'finding', 'inside'), 'facts', card('finding', 'facts', 'outside')), false);
  const form: Lens = { ...texts, id: 'f', type: 'form', variant: 'questions', sentence: '', questions: [{ id: 'number', text: '', example: '' }] };
  assert.equal(shows(form, 'goal', { id: 'frame-goal-number', kind: 'frame', step: 'goal', place: 'number' }), true);
  assert.equal(shows(form, 'goal', { id: 'frame-other-number', kind: 'frame', step: 'other', place: 'number' }), false);
});
