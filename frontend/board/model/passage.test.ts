import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedPieces } from './passage.ts';

const marked = (sentence: string, ...quotes: string[]) =>
  markedPieces(sentence, quotes).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('a passage is marked where it stands', () => {
  assert.equal(marked('Win ten talks a week', 'ten talks'), 'Win [ten talks] a week');
  assert.equal(marked('Win ten talks', 'Win ten talks'), '[Win ten talks]');
});

test('passages may overlap and the sentence stays whole', () => {
  assert.equal(marked('abcdef', 'bcd', 'cde'), 'a[b][cd][e]f');
});

test('words that are not there any more are marked nowhere', () => {
  assert.equal(marked('Win ten talks', 'twelve', ''), 'Win ten talks');
  assert.equal(marked('', 'x'), '');
});
