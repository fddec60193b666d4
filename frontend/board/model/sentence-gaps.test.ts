import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose, partsOf } from './sentence-gaps.ts';

const QUESTIONS = ['when', 'whom'];

test('a sentence is cut into words and gaps', () => {
  assert.deepEqual(partsOf('By {when} we move {whom}.', QUESTIONS), [
    { words: 'By ' },
    { question: 'when' },
    { words: ' we move ' },
    { question: 'whom' },
    { words: '.' },
  ]);
  assert.deepEqual(partsOf('{when}，{whom}', QUESTIONS), [{ question: 'when' }, { words: '，' }, { question: 'whom' }]);
});

test('braces around anything else are words, and a gap is there once', () => {
  assert.deepEqual(partsOf('{who} {when} {when}', QUESTIONS), [
    { words: '{who}' },
    { words: ' ' },
    { question: 'when' },
    { words: ' ' },
    { words: '{when}' },
  ]);
});

test('answers become part of the sentence without their own full stop and line breaks', () => {
  const parts = partsOf('到{when}，让{whom}。', QUESTIONS);
  const answers: Record<string, string> = { when: ' 2026 年底。', whom: '新用户\n和老用户，' };
  assert.equal(compose(parts, (id) => answers[id] ?? '', (id) => id).map(({ text }) => text).join(''), '到2026 年底，让新用户 和老用户。');
});

test('an open gap reads as its label', () => {
  const said = compose(partsOf('By {when}', QUESTIONS), () => ' ', () => 'when?');
  assert.deepEqual(said, [{ text: 'By ' }, { text: 'when?', question: 'when', open: true }]);
});
