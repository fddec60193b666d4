import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeOf, homesOf, sectionsOf, sideOf, type SectionPlan } from './sections.ts';
import { TestDocument } from './test-document.ts';
import type { AgendaStep, LensColumn } from './wire.ts';

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

test('rows stand under the columns of the board that has them too, and those on no board come last', () => {
  const board = new TestDocument();
  const homes = [{ id: 'inside' }, { id: 'outside' }];
  const plan = { ...FACTORS, fields: ['text', 'effect'] };
  const columns = (): unknown => sectionsOf(board, plan, homes).map(({ column, rows }) => [column, rows.map(({ fields }) => fields['text'])]);
  board.create({ kind: 'finding', step: 's', place: 'outside', fields: { text: 'a' } });
  assert.deepEqual(columns(), [['inside', []], ['outside', ['a']]]);
  board.create({ kind: 'finding', step: 's', fields: { text: 'b' } });
  board.create({ kind: 'finding', step: 's', place: 'of another step', fields: { text: 'c' } });
  assert.deepEqual(columns(), [['inside', []], ['outside', ['a']], ['', ['b', 'c']]]);
  assert.deepEqual(sectionsOf(board, plan, homes.slice(0, 1)).map(({ column }) => column), [null]);
});

test('a new row stands in a column of its kind, in that of its heading where there is one', () => {
  const column = (id: string, kind: string): LensColumn => ({ id, kind, title: '', hint: '', fields: [], origin: [] }) as unknown as LensColumn;
  const lenses = [
    { type: 'table', kind: 'finding' },
    { type: 'columns', columns: [column('lessons', 'note'), column('inside', 'finding'), column('outside', 'finding')] },
  ] as unknown as AgendaStep['lenses'];
  const homes = homesOf({ lenses }, 'finding');
  assert.deepEqual(homes.map(({ id }) => id), ['inside', 'outside']);
  assert.equal(homeOf({ side: null, column: 'outside' }, homes), 'outside');
  assert.equal(homeOf({ side: 'outside', column: null }, homes), 'outside');
  assert.equal(homeOf({ side: null, column: null }, homes), 'inside');
  assert.equal(homeOf({ side: 'outside', column: null }, []), '');
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
