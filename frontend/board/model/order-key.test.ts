import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareKeys, keyBetween } from './order-key.ts';

test('the first key is V', () => {
  assert.equal(keyBetween(null, null), 'V');
});

test('a key lies between its neighbours and never ends in 0, wherever cards are put', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.option(fc.double({ min: 0, max: 0.999, noNaN: true }))), { maxLength: 80 }), (puts) => {
      const keys: string[] = [];
      for (const [where, jitter] of puts) {
        const at = where % (keys.length + 1);
        const key = keyBetween(keys[at - 1] ?? null, keys[at] ?? null, jitter ?? undefined);
        assert.match(key, /^[0-9A-Za-z]*[1-9A-Za-z]$/);
        keys.splice(at, 0, key);
        assert.deepEqual([...keys].sort(compareKeys), keys);
        assert.equal(new Set(keys).size, keys.length);
      }
    }),
    { seed: 20260315 },
  );
});

test('a thousand cards appended keep keys of moderate length', () => {
  let key = keyBetween(null, null);
  for (let count = 0; count < 1000; count++) key = keyBetween(key, null, 0.5);
  assert.ok(key.length < 50, `${key.length} characters`);
});

test('neighbours in the wrong order are refused', () => {
  assert.throws(() => keyBetween('b', 'a'), RangeError);
});
