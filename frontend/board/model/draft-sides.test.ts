import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDrafts, draftSides } from './draft-sides.ts';
import { TestDocument } from './test-document.ts';

function drafts(): TestDocument {
  const board = new TestDocument();
  board.put('a', 'objective', { text: 'New sellers stay' });
  board.put('a1', 'key_result', { text: 'Renewals from 60 to 75 %' }, [['parent', 'a']]);
  board.put('a2', 'key_result', { text: 'Ten reference sellers' }, [['parent', 'a']]);
  board.put('b', 'objective', { text: 'Sellers trust us' });
  board.put('b1', 'key_result', { text: 'NPS 45' }, [['parent', 'b']]);
  board.put('b2', 'key_result', { text: 'Renewals from 60 to 80 %' }, [['parent', 'b']]);
  return board;
}

test('each objective is a draft, and of several authors each one’s whole draft', () => {
  const board = drafts();
  assert.deepEqual(draftSides(board).map(({ id }) => id), ['o:a', 'o:b']);
  const mine = board.create({ kind: 'objective', step: 's' });
  const sides = draftSides(board);
  assert.deepEqual(sides.map(({ id }) => id), ['o:a', 'o:b', `o:${mine}`, 'by:other', 'by:me']);
  assert.deepEqual(sides[3]?.objectives.map(({ id }) => id), ['a', 'b']);
});

test('two objectives stand beside each other, their key results by likeness', () => {
  const board = drafts();
  const [left, right] = draftSides(board);
  assert.ok(left && right);
  const [only] = compareDrafts(board, left, right, 'en');
  assert.deepEqual(only?.objectives.map((card) => card?.id), ['a', 'b']);
  assert.deepEqual(only?.keyResults.map((row) => row.map((card) => card?.id)), [
    ['a1', 'b2'],
    ['a2', undefined],
    [undefined, 'b1'],
  ]);
});
