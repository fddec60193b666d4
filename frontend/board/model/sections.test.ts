import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf, sideOf, type SectionPlan } from './sections.ts';
import { TestDocument } from './test-document.ts';

const FACTORS: SectionPlan = { kind: 'finding', fields: ['text', 'side', 'effect'], parent: [], tone: 'effect' };
const seen = (board: TestDocument, plan: SectionPlan): unknown =>
  sectionsOf(board, plan).map(({ parent, side, rows }) => [parent?.id ?? side, rows.map(({ id }) => id)]);

test('factors stand inside or outside, most against us first, and those of no side come last', () => {
  const board = new TestDocument();
  board.put('a', 'finding', { side: 'outside', effect: 3 });
  board.put('b', 'finding', { side: 'outside', effect: -3 });
  assert.deepEqual(seen(board, FACTORS), [['inside', []], ['outside', ['b', 'a']]]);
  board.put('c', 'finding');
  assert.deepEqual(seen(board, FACTORS), [['inside', []], ['outside', ['b', 'a']], ['', ['c']]]);
});

test('a factor that was written in a column of that side needs no choice', () => {
  assert.deepEqual(
    [
      sideOf({ fields: {}, place: 'outside' }),
      sideOf({ fields: { side: 'inside' }, place: 'outside' }),
      sideOf({ fields: {}, place: 'lessons' }),
    ],
    ['outside', 'inside', ''],
  );
});

test('a table without sides and parents is one section', () => {
  const board = new TestDocument();
  board.put('a', 'finding', { effect: 3 });
  assert.deepEqual(seen(board, { ...FACTORS, fields: ['text'], tone: null }), [[null, ['a']]]);
});

test('parents go before sides, and what has no parent shows only when there is some', () => {
  const board = new TestDocument();
  board.put('k', 'key_result');
  board.put('t', 'task', {}, [['parent', 'k']]);
  const plan: SectionPlan = { kind: 'task', fields: ['text', 'side'], parent: ['key_result'], tone: null };
  assert.deepEqual(seen(board, plan), [['k', ['t']]]);
  board.put('u', 'task');
  assert.deepEqual(seen(board, plan), [['k', ['t']], [null, ['u']]]);
});
