import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import { groupByParent, labels, looseKeyResults } from './grouping.ts';

function okr(): TestDocument {
  const board = new TestDocument();
  board.put('late', 'objective');
  board.put('second', 'objective', { rank: 2 });
  board.put('first', 'objective', { rank: 1 });
  board.put('k1', 'key_result', {}, [['parent', 'second']]);
  board.put('k2', 'key_result', {}, [['parent', 'first']]);
  board.put('k3', 'key_result');
  board.put('t1', 'task', {}, [['parent', 'k1']]);
  board.put('t2', 'task');
  return board;
}

test('objectives are numbered by rank and key results under them', () => {
  const found = labels(okr());
  assert.deepEqual([...found], [['first', 'O1'], ['k2', 'KR1.1'], ['second', 'O2'], ['k1', 'KR2.1'], ['late', 'O3']]);
  assert.deepEqual(looseKeyResults(okr()).map((card) => card.id), ['k3']);
});

test('tasks are grouped under each key result, also empty ones, and the rest comes last', () => {
  const groups = groupByParent(okr(), 'task', ['key_result']);
  assert.deepEqual(
    groups.map((group) => [group.parent?.id ?? null, group.rows.map((row) => row.id)]),
    [
      ['k2', []],
      ['k1', ['t1']],
      ['k3', []],
      [null, ['t2']],
    ],
  );
});

test('tasks of a deleted key result fall into the group without one', () => {
  const board = okr();
  board.delete('k1');
  assert.deepEqual(groupByParent(board, 'task', ['key_result']).at(-1)?.rows.map((row) => row.id), ['t1', 't2']);
});
