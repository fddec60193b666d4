import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyDelta, composeDeltas, invertDelta, mapPosition, moveDelta, replaceDelta } from './delta.ts';
import { diffText } from './text-diff.ts';
import type { Delta } from './wire.ts';

interface Vector {
  name: string;
  text: string;
  first?: Delta;
  second?: Delta;
  firstThenSecond?: string;
  secondMoved?: Delta;
  firstMoved?: Delta;
  compose?: Delta[];
  composed?: Delta;
  delta?: Delta;
  result?: string;
  inverse?: Delta;
}

const textAndDeltas = fc
  .tuple(fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') }), fc.array(fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'x', 'y') }), { minLength: 3, maxLength: 3 }))
  .map(([text, others]) => ({ text, deltas: others.map((other) => diffText(text, other)) as [Delta, Delta, Delta] }));

test('T4: whichever of two edits comes first, both ways lead to one text', () => {
  fc.assert(
    fc.property(textAndDeltas, ({ text, deltas: [first, second] }) => {
      const one = applyDelta(applyDelta(text, first), moveDelta(second, first, true));
      const other = applyDelta(applyDelta(text, second), moveDelta(first, second, false));
      assert.equal(one, other);
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test('T3: edits gathered into one do what they did one after another', () => {
  fc.assert(
    fc.property(textAndDeltas, fc.string({ maxLength: 8 }), ({ text, deltas: [first] }, last) => {
      const between = applyDelta(text, first);
      const second = diffText(between, last);
      assert.equal(applyDelta(text, composeDeltas(first, second)), last);
    }),
    { seed: 4, numRuns: 2000 },
  );
});

test('O15: every edit can be taken back', () => {
  fc.assert(
    fc.property(textAndDeltas, ({ text, deltas: [delta] }) => {
      assert.equal(applyDelta(applyDelta(text, delta), invertDelta(delta, text)), text);
    }),
    { seed: 5, numRuns: 1000 },
  );
});

test('T5: a set that comes first leaves what somebody typed meanwhile', () => {
  const set = replaceDelta('old text', 'new');
  assert.deepEqual(set, ['new', -8]);
  assert.equal(applyDelta('new', moveDelta([3, ' and', 5], set, true)), 'new and');
});

test('a caret stays with its neighbours through the edits of others', () => {
  assert.equal(mapPosition(3, ['ab']), 5);
  assert.equal(mapPosition(3, [3, 'ab']), 3);
  assert.equal(mapPosition(3, [3, 'ab'], true), 5);
  assert.equal(mapPosition(3, [1, -4]), 1);
  assert.equal(mapPosition(3, [5, 'x']), 3);
  assert.equal(mapPosition(8, [1, 'x', -2, 3, -1]), 6);
  assert.equal(mapPosition(2, ['xyz', -5]), 3);
});

/** Written with the server; both sides read the one file. */
const home = new URL('../../../src/test/resources/text-vectors.json', import.meta.url);

test('T4: server and browser move edits alike', () => {
  const vectors = JSON.parse(readFileSync(home, 'utf8')) as Vector[];
  for (const { name, text, first, second, delta, compose, ...expected } of vectors) {
    if (delta !== undefined) {
      assert.equal(applyDelta(text, delta), expected.result, name);
      if (expected.inverse !== undefined) assert.deepEqual(invertDelta(delta, text), expected.inverse, name);
    }
    if (compose !== undefined) {
      const composed = compose.reduce((one, next) => composeDeltas(one, next));
      assert.deepEqual(composed, expected.composed, name);
      assert.equal(applyDelta(text, composed), expected.result, name);
    }
    if (first === undefined || second === undefined) continue;
    if (expected.secondMoved !== undefined) assert.deepEqual(moveDelta(second, first, true), expected.secondMoved, name);
    if (expected.firstMoved !== undefined) assert.deepEqual(moveDelta(first, second, false), expected.firstMoved, name);
    if (expected.firstThenSecond !== undefined) {
      const then = expected.secondMoved ?? second;
      assert.equal(applyDelta(applyDelta(text, first), then), expected.firstThenSecond, name);
    }
  }
  assert.ok(vectors.length > 10);
});
