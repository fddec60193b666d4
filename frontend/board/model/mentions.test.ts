import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMentioned, offeredNames, openMention, partsOf, withMention } from './mentions.ts';

const names = ['Lea Brandt', 'Lea', 'Bo', '李想', '王小明'];

test('an @ and what follows it up to the cursor is a mention being typed', () => {
  assert.deepEqual(openMention('ask @Le', 7), { start: 4, typed: 'Le' });
  assert.deepEqual(openMention('请@李', 3), { start: 1, typed: '李' });
  assert.deepEqual(openMention('@', 1), { start: 0, typed: '' });
});

test('an address, another line or no @ at all is none', () => {
  assert.equal(openMention('mail lea@bo', 11), undefined);
  assert.equal(openMention('@Lea\nand', 8), undefined);
  assert.equal(openMention('Lea', 3), undefined);
});

test('names that begin with what was typed are offered before those that hold it', () => {
  assert.deepEqual(offeredNames('b', names), ['Bo', 'Lea Brandt']);
  assert.deepEqual(offeredNames('小', names), ['王小明']);
  assert.deepEqual(offeredNames('', names), names);
  assert.deepEqual(offeredNames('bo', names), []);
});

test('a chosen name takes the place of what was typed', () => {
  assert.deepEqual(withMention('ask @Le, please', { start: 4, typed: 'Le' }, 'Lea Brandt'), {
    text: 'ask @Lea Brandt, please',
    caret: 15,
  });
  assert.deepEqual(withMention('@Bo now', { start: 0, typed: 'Bo' }, 'Bo'), { text: '@Bo now', caret: 4 });
});

test('mentions are told from the rest, by the longest name', () => {
  assert.deepEqual(partsOf('Hi @Lea Brandt and @Bo!', names), [
    { text: 'Hi ' },
    { text: '@Lea Brandt', name: 'Lea Brandt' },
    { text: ' and ' },
    { text: '@Bo', name: 'Bo' },
    { text: '!' },
  ]);
  assert.deepEqual(partsOf('@李想你看看', names), [{ text: '@李想', name: '李想' }, { text: '你看看' }]);
  assert.deepEqual(partsOf('@Bob', names), [{ text: '@Bob' }]);
});

test('only whose own name stands there is mentioned', () => {
  assert.equal(isMentioned('@Lea Brandt?', ['Lea'], names), false);
  assert.equal(isMentioned('@Lea?', ['Lea'], names), true);
  assert.equal(isMentioned('Lea?', ['Lea'], names), false);
});
