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

test('what was found is marked beside what somebody remarked on', () => {
  const found = { text: 'Ship the new app', spans: [[0, 4]], strong: [[5, 16]] } as const;
  assert.deepEqual(markedPieces('Ship the new app', ['Ship the'], found), [
    { text: 'Ship', marked: true, found: 'plain' },
    { text: ' ', marked: true, found: 'none' },
    { text: 'the', marked: true, found: 'strong' },
    { text: ' new app', marked: false, found: 'strong' },
  ]);
});

test('what was found in other words is marked nowhere', () => {
  const found = { text: 'Ship the new app', spans: [[0, 4]], strong: [] } as const;
  assert.deepEqual(markedPieces('Sell the new app', [], found), [{ text: 'Sell the new app', marked: false, found: 'none' }]);
  assert.deepEqual(markedPieces('Ship', [], { text: 'Ship', spans: [[2, 9]], strong: [] }).map(({ text }) => text), ['Sh', 'ip']);
});
