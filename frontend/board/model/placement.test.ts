import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fanOut, middleOf, overlap, quadrantOf, shareOf, stepOf, stepped, valueAt } from './placement.ts';

const five = { min: 1, max: 5 };
const hundred = { min: 0, max: 100 };

test('a value lies on its scale, and beyond an end at the end', () => {
  assert.deepEqual([1, 3, 5, 9, -4].map((value) => shareOf(value, five)), [0, 0.5, 1, 1, 0]);
});

test('a hand places as finely as the scale allows, without dust', () => {
  assert.equal(valueAt(0.333, five), 2.3);
  assert.equal(valueAt(0.5, hundred), 50);
  assert.equal(valueAt(0.337, hundred), 34);
  assert.equal(valueAt(2, five), 5);
  assert.equal(valueAt(-1, five), 1);
});

test('an arrow goes to the next whole step, finer with Shift, and stops at the ends', () => {
  assert.equal(stepped(3, 1, five, false), 4);
  assert.equal(stepped(3.4, 1, five, false), 4);
  assert.equal(stepped(3.4, -1, five, false), 3);
  assert.equal(stepped(3.4, 1, five, true), 3.5);
  assert.equal(stepped(4.6, 1, five, false), 5);
  assert.equal(stepped(5, 1, five, false), 5);
  assert.equal(stepped(1, -1, five, true), 1);
  assert.equal(stepped(50, 1, hundred, false), 60);
  assert.equal(stepped(99, 1, five, false), 5);
});

test('every place that a hand can reach is back there after a step and its opposite', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.boolean(), (share, fine) => {
      const value = valueAt(share, five);
      const there = stepped(value, 1, five, fine);
      assert.ok(there > value && there - value <= stepOf(five, fine) + 1e-9);
      assert.ok(stepped(there, -1, five, fine) <= value + 1e-9);
    }),
  );
});

test('the middle belongs to the higher quarter', () => {
  assert.equal(quadrantOf(1, 5, five, five), 'low-high');
  assert.equal(quadrantOf(3, 2.9, five, five), 'high-low');
  assert.equal(middleOf(five), 3);
});

test('cards on the same spot fan out so that all can be read', () => {
  const spots = Array.from({ length: 8 }, (_, index) => ({ id: `c${index}`, x: 10, y: 390 }));
  const card = { width: 110, height: 50 };
  const places = [...fanOut(spots, card, { width: 600, height: 400 }).values()];
  places.forEach((place, index) => {
    assert.ok(place.x >= 55 && place.y <= 375);
    places.slice(index + 1).forEach((other) => assert.equal(overlap(place, other, card), false));
  });
});

test('a card that is alone stays where it is', () => {
  const places = fanOut([{ id: 'a', x: 100, y: 100 }, { id: 'b', x: 300, y: 100 }], { width: 100, height: 50 }, { width: 600, height: 400 });
  assert.deepEqual(places.get('a'), { id: 'a', x: 100, y: 100 });
  assert.deepEqual(places.get('b'), { id: 'b', x: 300, y: 100 });
});

test('cards never cover each other while there is room, and their order does not matter', () => {
  const card = { width: 100, height: 50 };
  const field = { width: 640, height: 440 };
  const spot = fc.record({ x: fc.integer({ min: 0, max: 640 }), y: fc.integer({ min: 0, max: 440 }) });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 10 }), (found) => {
      const spots = found.map((one, index) => ({ id: `c${index}`, ...one }));
      const places = fanOut(spots, card, field);
      const all = [...places.values()];
      all.forEach((place, index) => all.slice(index + 1).forEach((other) => assert.equal(overlap(place, other, card), false)));
      assert.deepEqual([...fanOut([...spots].reverse(), card, field)], [...places]);
    }),
    { numRuns: 60 },
  );
});

test('a field that is too small shows every card nevertheless', () => {
  const spots = Array.from({ length: 30 }, (_, index) => ({ id: `c${index}`, x: 0, y: 0 }));
  assert.equal(fanOut(spots, { width: 100, height: 100 }, { width: 90, height: 90 }).size, 30);
});
