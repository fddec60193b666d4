import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveToTasks, stepForTasks } from './move-to-tasks.ts';
import { TestDocument } from './test-document.ts';
import type { AgendaStep } from './wire.ts';

function okr(): TestDocument {
  const board = new TestDocument();
  board.put('o', 'objective');
  board.put('other', 'objective');
  board.put('a', 'key_result', { text: 'Retention' }, [['parent', 'o']]);
  board.put('b', 'key_result', { text: 'Ship app', owner: 'Lea', due: '2026-11-30', metric: 'app' }, [['parent', 'o']]);
  board.put('c', 'key_result', { text: 'Returns' }, [['parent', 'o']]);
  board.put('lonely', 'key_result', { text: 'Train sales' }, [['parent', 'other']]);
  return board;
}

const parents = (board: TestDocument, task: string | undefined): string[] =>
  board.targets(task ?? '', 'parent').map(({ id }) => id);

test('a key result becomes a task with its text, owner and date, and nothing else of it', () => {
  const board = okr();
  const task = moveToTasks(board, 'b', 'tasks');
  assert.deepEqual(board.cards('task').map(({ id, step, fields }) => ({ id, step, fields })), [
    { id: task, step: 'tasks', fields: { text: 'Ship app', owner: 'Lea', due: '2026-11-30' } },
  ]);
  assert.deepEqual(board.cards('key_result').map(({ id }) => id), ['a', 'c', 'lonely']);
});

test('the task comes under the key result above, of the first one under the next', () => {
  const board = okr();
  assert.deepEqual(parents(board, moveToTasks(board, 'b', 'tasks')), ['a']);
  assert.deepEqual(parents(board, moveToTasks(board, 'a', 'tasks')), ['c']);
});

test('without another key result of the objective the task has no parent', () => {
  const board = okr();
  assert.deepEqual(parents(board, moveToTasks(board, 'lonely', 'tasks')), []);
});

test('the task keeps the origins of the key result', () => {
  const board = okr();
  board.put('s', 'strategy');
  board.link('b', 'origin', 's');
  const task = moveToTasks(board, 'b', 'tasks');
  assert.deepEqual(board.targets(task ?? '', 'origin').map(({ id }) => id), ['s']);
});

test('undoing brings the key result back and takes the task away at once', () => {
  const board = okr();
  moveToTasks(board, 'b', 'tasks');
  board.undo();
  assert.deepEqual(board.cards('task'), []);
  assert.deepEqual(board.cards('key_result').map(({ id }) => id), ['a', 'b', 'c', 'lonely']);
});

test('an objective becomes a task as long as nothing hangs under it', () => {
  const board = okr();
  board.put('bare', 'objective', { text: 'Launch the app', rank: 2 });
  const task = moveToTasks(board, 'bare', 'tasks');
  assert.deepEqual(parents(board, task), []);
  assert.deepEqual(board.cards('task').map(({ fields }) => fields), [{ text: 'Launch the app' }]);
  assert.equal(board.card('bare')?.deleted, true);
});

test('a deleted or unknown key result makes no task', () => {
  const board = okr();
  board.delete('b');
  assert.equal(moveToTasks(board, 'b', 'tasks'), undefined);
  assert.equal(moveToTasks(board, 'nobody', 'tasks'), undefined);
  assert.equal(moveToTasks(board, 'o', 'tasks'), undefined);
  assert.deepEqual(board.cards('task'), []);
});

test('a task that is found before the step of tasks belongs to the step where it was found', () => {
  const tasks = { type: 'table', kind: 'task' } as AgendaStep['lenses'][number];
  const agenda = [
    { id: 'objectives', lenses: [] },
    { id: 'tasks', lenses: [tasks] },
    { id: 'resources', lenses: [] },
  ];
  assert.equal(stepForTasks(agenda, 0, 'objectives'), 'objectives');
  assert.equal(stepForTasks(agenda, 1, 'objectives'), 'tasks');
  assert.equal(stepForTasks(agenda, 2, 'objectives'), 'tasks');
  assert.equal(stepForTasks(agenda.slice(0, 1), 0, 'objectives'), undefined);
});
