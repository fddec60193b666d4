import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyDelta } from './delta.ts';
import { graphemes, isBoundary, roughGraphemes } from './graphemes.ts';
import { diffText } from './text-diff.ts';

test('typing among equal letters is found where the caret stands', () => {
  assert.deepEqual(diffText('aaaa', 'aaaaa', 2), [1, 'a']);
  assert.deepEqual(diffText('aaaa', 'aaa', 1), [1, -1]);
  assert.deepEqual(diffText('one', 'one two', 7), [3, ' two']);
});

test('what was replaced by a suggestion is one removal and one insertion', () => {
  assert.deepEqual(diffText('teh end', 'the end', 3), [1, 'he', -2]);
});

test('a caret that fits nothing does no harm', () => {
  assert.equal(applyDelta('abc', diffText('abc', 'xbz', 1)), 'xbz');
});

test('T6: a joined emoji, a flag and a letter with its mark are changed as a whole', () => {
  assert.deepEqual(diffText('👨‍👩‍👧', '👨‍👩‍👦'), ['👨‍👩‍👦', -8]);
  assert.deepEqual(diffText('🇩🇪', '🇩🇰'), ['🇩🇰', -4]);
  assert.deepEqual(diffText('e', 'e\u0301', 2), ['e\u0301', -1]);
});

test('two changes at different places of a text leave alone what is between them', () => {
  assert.deepEqual(diffText('The old plan of May', 'The new plan of June'), [
    ...diffText('The old', 'The new'), ...diffText(' plan of May', ' plan of June'),
  ].reduce<(string | number)[]>((parts, part) => {
    const last = parts.at(-1);
    if (typeof last === 'number' && typeof part === 'number' && last > 0 && part > 0) parts[parts.length - 1] = last + part;
    else parts.push(part);
    return parts;
  }, []));
});

test('T1, T6: every difference leads to the new text and cuts no character', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', ' ', '目', '👍🏽', 'e\u0301', '👨‍👩‍👧', '🇩🇪', '\n'), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, texts, fc.option(fc.nat(20), { nil: undefined }), (before, after, caret) => {
      const delta = diffText(before, after, caret);
      assert.equal(applyDelta(before, delta), after);
      let at = 0;
      for (const [index, part] of delta.entries()) {
        const next = delta[index + 1];
        assert.ok(part !== 0 && part !== '');
        assert.ok(typeof part !== 'number' || typeof next !== 'number' || part > 0 !== next > 0);
        assert.ok(!(typeof part === 'number' && part < 0 && typeof next === 'string'));
        if (typeof part === 'number') at += Math.abs(part);
        assert.ok(isBoundary(before, at));
      }
      assert.ok(Number(delta.at(-1) ?? -1) < 0 || typeof delta.at(-1) === 'string');
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('T6: without the browser’s own segmentation the usual characters stay whole too', () => {
  const text = 'a👨‍👩‍👧e\u0301🇩🇪🇫🇷👍🏽❤️目';
  assert.deepEqual(roughGraphemes(text), graphemes(text));
});
