import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareWords, likeness, pairUp, type Piece } from './compare.ts';

const marked = (pieces: readonly Piece[]): string => pieces.map(({ text, own }) => (own ? `[${text}]` : text)).join('');

test('English sentences differ by whole words, in any case of letters', () => {
  const [left, right] = compareWords('Raise paying users to 1500', 'raise active users to 1600', 'en');
  assert.equal(marked(left), 'Raise [paying] users to [1500]');
  assert.equal(marked(right), 'raise [active] users to [1600]');
});

test('Chinese sentences differ by words too', () => {
  const [left, right] = compareWords('付费用户从1200提升到1500', '付费用户从1200提升到1800', 'zh');
  assert.equal(marked(left), '付费用户从1200提升到[1500]');
  assert.equal(marked(right), '付费用户从1200提升到[1800]');
});

test('the pieces of a side always make its whole sentence, and what is shared is the same on both', () => {
  const sentences = fc.array(fc.constantFrom('raise', 'users', ' ', '付费', '用户', '1500', '，', '%'), { maxLength: 20 }).map((all) => all.join(''));
  fc.assert(
    fc.property(sentences, sentences, (a, b) => {
      const [left, right] = compareWords(a, b, 'zh');
      const shared = (pieces: readonly Piece[]) => pieces.flatMap(({ text, own }) => (own ? [] : [text])).join('').replaceAll(' ', '');
      assert.equal(left.map(({ text }) => text).join(''), a);
      assert.equal(right.map(({ text }) => text).join(''), b);
      assert.equal(shared(left), shared(right));
    }),
  );
});

test('equal sentences are wholly alike, different ones are not', () => {
  assert.equal(likeness('NPS to 45', 'NPS to 45', 'en'), 1);
  assert.equal(likeness('', '', 'en'), 0);
  assert.ok(likeness('Raise paying users to 1500', 'Cut return rate below 3%', 'en') < 0.35);
});

test('what is most alike stands side by side, the rest alone', () => {
  const rows = pairUp(
    ['users pay more', 'returns fall', 'calls'],
    ['returns fall fast', 'new brand', 'users pay more often'],
    (a, b) => likeness(a, b, 'en'),
  );
  assert.deepEqual(rows, [
    ['users pay more', 'users pay more often'],
    ['returns fall', 'returns fall fast'],
    ['calls', undefined],
    [undefined, 'new brand'],
  ]);
});
