import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestDocument } from './test-document.ts';
import { buildTree, indentTarget, outdentTarget, possibleParents, type TreeNode, visibleRows } from './tree.ts';

const outline = (nodes: TreeNode[]): string[] =>
  nodes.flatMap((node) => [`${'.'.repeat(node.level)}${node.card.id}`, ...outline(node.children)]);

function revenue(): TestDocument {
  const board = new TestDocument();
  board.put('revenue', 'driver');
  board.put('customers', 'driver', {}, [['parent', 'revenue']]);
  board.put('price', 'driver', {}, [['parent', 'revenue']]);
  board.put('referral', 'strategy', {}, [['parent', 'customers']]);
  board.put('bundle', 'strategy', {}, [['parent', 'price']]);
  return board;
}

test('drivers hang under drivers and strategies are leaves', () => {
  const tree = buildTree(revenue());
  assert.deepEqual(outline(tree), ['.revenue', '..customers', '...referral', '..price', '...bundle']);
  assert.equal(tree[0]?.children[0]?.children[0]?.leaf, true);
});

test('children of a deleted driver stay on screen as roots', () => {
  const board = revenue();
  board.delete('customers');
  assert.deepEqual(outline(buildTree(board)), ['.revenue', '..price', '...bundle', '.referral']);
});

test('a ring of parents is cut and nothing vanishes', () => {
  const board = revenue();
  board.link('revenue', 'parent', 'price');
  const shown = outline(buildTree(board));
  assert.equal(shown.length, 5);
  assert.equal(shown[0], '.revenue');
});

test('a collapsed node hides what lies under it and tells the places of its siblings', () => {
  const rows = visibleRows(buildTree(revenue()), new Set(['customers', 'bundle']));
  assert.deepEqual(
    rows.map((row) => [row.card.id, row.position, row.siblings, row.collapsed]),
    [
      ['revenue', 1, 1, false],
      ['customers', 1, 2, true],
      ['price', 2, 2, false],
      ['bundle', 1, 1, false],
    ],
  );
});

test('indenting hangs a node under the driver above it, outdenting lifts it to its grandparent', () => {
  const tree = buildTree(revenue());
  assert.equal(indentTarget(tree, 'price')?.id, 'customers');
  assert.equal(indentTarget(tree, 'customers'), undefined);
  assert.equal(outdentTarget(tree, 'referral'), 'revenue');
  assert.equal(outdentTarget(tree, 'customers'), null);
  assert.equal(outdentTarget(tree, 'revenue'), undefined);
});

test('a node cannot move under itself, its own branch or a strategy', () => {
  const ids = (id: string) => possibleParents(buildTree(revenue()), id).map((node) => node.card.id);
  assert.deepEqual(ids('customers'), ['revenue', 'price']);
  assert.deepEqual(ids('revenue'), []);
});
