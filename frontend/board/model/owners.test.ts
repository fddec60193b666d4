import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byOwner } from './owners.ts';
import { TestDocument } from './test-document.ts';

test('tasks lie with their owners, nobody first, members next, others last', () => {
  const board = new TestDocument();
  board.put('a', 'task', { owner: 'lea ' , effort: 0.1 });
  board.put('b', 'task', { owner: 'Outsider' });
  board.put('c', 'task', { effort: 3 });
  board.put('d', 'task', { owner: 'Lea', effort: 0.2 });
  const columns = byOwner(board.cards('task'), ['Lea', 'Wang']);
  assert.deepEqual(
    columns.map(({ name, tasks, effort, withoutEffort }) => [name, tasks.map(({ id }) => id), effort, withoutEffort]),
    [
      [null, ['c'], 3, 0],
      ['Lea', ['a', 'd'], 0.3, 0],
      ['Wang', [], 0, 0],
      ['Outsider', ['b'], 0, 1],
    ],
  );
});

test('what is due first stands first, what has no date last', () => {
  const board = new TestDocument();
  board.put('a', 'task');
  board.put('b', 'task', { due: '2026-11-30' });
  board.put('c', 'task', { due: '2026-11-02' });
  board.put('d', 'task');
  assert.deepEqual(byOwner(board.cards('task'), [])[0]?.tasks.map(({ id }) => id), ['c', 'b', 'a', 'd']);
});
