import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditBuffer } from './edit-buffer.ts';

test('a remote change shows while nobody types here', () => {
  const buffer = new EditBuffer();
  buffer.remote('one');
  buffer.remote('two');
  assert.equal(buffer.text, 'two');
});

test('a remote change never replaces what is being typed', () => {
  const buffer = new EditBuffer();
  buffer.remote('one');
  buffer.type('one and');
  buffer.remote('other');
  assert.equal(buffer.text, 'one and');
  assert.equal(buffer.commit(), 'one and');
});

test('nothing is committed while an input method composes', () => {
  const buffer = new EditBuffer();
  buffer.remote('');
  buffer.composing = true;
  buffer.type('mu biao');
  assert.equal(buffer.commit(), undefined);
  buffer.remote('other');
  assert.equal(buffer.text, 'mu biao');
  buffer.type('目标');
  buffer.composing = false;
  assert.equal(buffer.commit(), '目标');
});

test('text typed back to what it was is not sent', () => {
  const buffer = new EditBuffer();
  buffer.remote('one');
  buffer.type('one!');
  buffer.type('one');
  assert.equal(buffer.commit(), undefined);
});
