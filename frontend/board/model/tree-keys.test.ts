import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeCommand, textCommand, type TreeKey } from './tree-keys.ts';

const press = (key: string, with_: Partial<TreeKey> = {}): TreeKey => ({
  key, ctrl: false, alt: false, shift: false, composing: false, ...with_,
});
const onNode = (key: string, with_?: Partial<TreeKey>, space = false) => nodeCommand(press(key, with_), space);
const inText = (key: string, with_?: Partial<TreeKey>) => textCommand(press(key, with_));

test('Enter adds beside, with Control below, with Shift too a strategy', () => {
  for (const at of [onNode, inText]) {
    assert.equal(at('Enter'), 'beside');
    assert.equal(at('Enter', { ctrl: true }), 'below');
    assert.equal(at('Enter', { ctrl: true, shift: true }), 'below-strategy');
  }
});

test('Shift and Enter break the line of a text', () => {
  assert.equal(inText('Enter', { shift: true }), undefined);
});

test('arrows walk, with Alt they move the node, with Space the view', () => {
  assert.equal(onNode('ArrowLeft'), 'walk');
  assert.equal(onNode('ArrowLeft', { alt: true }), 'out');
  assert.equal(onNode('ArrowDown', { alt: true, shift: true }), 'down');
  assert.equal(onNode('ArrowLeft', {}, true), 'pan');
});

test('in a text arrows move the caret and with Alt and Shift the node', () => {
  assert.equal(inText('ArrowUp'), undefined);
  assert.equal(inText('ArrowUp', { alt: true }), undefined);
  assert.equal(inText('ArrowUp', { alt: true, shift: true }), 'up');
});

test('letters of any script, digits and an input method begin to write', () => {
  ['a', 'Ä', '客', '7'].forEach((key) => assert.equal(onNode(key), 'edit'));
  assert.equal(onNode('Process', { composing: true }), 'edit');
  assert.equal(onNode('F2'), 'edit');
});

test('plus, minus and nought zoom; with Control they are the browser’s', () => {
  assert.deepEqual(['+', '-', '0'].map((key) => onNode(key)), ['zoom-in', 'zoom-out', 'fit']);
  assert.deepEqual(['+', '-', '0', 'c', 'z'].map((key) => onNode(key, { ctrl: true })), Array(5).fill(undefined));
});

test('Tab stays the way out', () => {
  assert.equal(onNode('Tab'), undefined);
  assert.equal(inText('Tab'), undefined);
});

test('a composition keeps Enter and Escape', () => {
  assert.equal(inText('Enter', { composing: true }), undefined);
  assert.equal(inText('Escape', { composing: true }), undefined);
});
