import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import { buildTree, visibleRows } from './tree.ts';
import { countBelow, neighbourOf, refusalOf, shiftOf, stepOf } from './tree-walk.ts';

/** revenue: customers (ads, referral), price (bundle) */
function revenue(): TestDocument {
  const board = new TestDocument();
  board.put('revenue', 'driver');
  board.put('customers', 'driver', {}, [['parent', 'revenue']]);
  board.put('price', 'driver', {}, [['parent', 'revenue']]);
  board.put('ads', 'strategy', {}, [['parent', 'customers']]);
  board.put('referral', 'strategy', {}, [['parent', 'customers']]);
  board.put('bundle', 'strategy', {}, [['parent', 'price']]);
  return board;
}

const roots = buildTree(revenue());
const rows = visibleRows(roots, new Set());
const drawn = (id: string, key: string) => stepOf(rows, id, key, true);

test('right goes to what hangs on a node and left back', () => {
  assert.deepEqual(drawn('revenue', 'ArrowRight'), { to: 'customers' });
  assert.deepEqual(drawn('referral', 'ArrowLeft'), { to: 'customers' });
  assert.equal(drawn('ads', 'ArrowRight'), undefined);
});

test('right opens a closed branch, left closes an open root', () => {
  const closed = visibleRows(roots, new Set(['customers']));
  assert.deepEqual(stepOf(closed, 'customers', 'ArrowRight', true), { open: 'customers' });
  assert.deepEqual(drawn('revenue', 'ArrowLeft'), { close: 'revenue' });
});

test('up and down stay on the level of a drawn tree, across its branches', () => {
  assert.deepEqual(drawn('referral', 'ArrowDown'), { to: 'bundle' });
  assert.deepEqual(drawn('price', 'ArrowUp'), { to: 'customers' });
  assert.equal(drawn('bundle', 'ArrowDown'), undefined);
});

test('up and down go through the rows of an outline', () => {
  assert.deepEqual(stepOf(rows, 'customers', 'ArrowDown', false), { to: 'ads' });
  assert.deepEqual(stepOf(rows, 'price', 'ArrowUp', false), { to: 'referral' });
});

test('home and end go to the ends, and a node that is gone leads to the root', () => {
  assert.deepEqual(drawn('ads', 'Home'), { to: 'revenue' });
  assert.deepEqual(drawn('ads', 'End'), { to: 'bundle' });
  assert.deepEqual(drawn('gone', 'ArrowDown'), { to: 'revenue' });
});

test('moving a node passes the next of its kind', () => {
  assert.deepEqual(shiftOf(roots, 'ads', 1), { parent: 'customers', beside: { id: 'referral', side: 'after' } });
  assert.deepEqual(shiftOf(roots, 'price', -1), { parent: 'revenue', beside: { id: 'customers', side: 'before' } });
});

test('moving beyond the last goes under the neighbouring driver', () => {
  assert.deepEqual(shiftOf(roots, 'referral', 1), { parent: 'price', beside: { id: 'bundle', side: 'before' } });
  assert.deepEqual(shiftOf(roots, 'bundle', -1), { parent: 'customers', beside: { id: 'referral', side: 'after' } });
  assert.equal(shiftOf(roots, 'bundle', 1), undefined);
  assert.equal(shiftOf(roots, 'revenue', 1), undefined);
});

test('a node cannot hang on itself, on its own branch or on a strategy', () => {
  assert.equal(refusalOf(roots, 'revenue', 'price'), 'circle');
  assert.equal(refusalOf(roots, 'price', 'price'), 'circle');
  assert.equal(refusalOf(roots, 'price', 'ads'), 'leaf');
  assert.equal(refusalOf(roots, 'price', 'customers'), undefined);
});

test('when a node goes, one goes on from its neighbour or from what it hung on', () => {
  assert.equal(neighbourOf(rows, 'ads'), 'referral');
  assert.equal(neighbourOf(rows, 'referral'), 'ads');
  assert.equal(neighbourOf(rows, 'bundle'), 'price');
  assert.equal(neighbourOf(rows, 'revenue'), undefined);
});

test('what is hidden is counted at any depth', () => {
  assert.equal(countBelow(roots[0]!), 5);
});
