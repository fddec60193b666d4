import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bubblesOf, widthOf } from './bubbles.ts';
import type { Bubble, Plotted } from './bubbles.ts';

const area = { width: 560, height: 360 };
const point = (id: string, x: number, y: number, size = 3, label = id): Plotted => ({ id, x, y, size, label });
const find = (bubbles: readonly Bubble[], id: string): Bubble => {
  const found = bubbles.find((one) => one.id === id);
  assert.ok(found);
  return found;
};

test('a bubble lies where its scores say: right and up for more', () => {
  const bubbles = bubblesOf([point('a', 3, 3), point('b', 4, 2)], area);
  assert.deepEqual([find(bubbles, 'a').cx, find(bubbles, 'a').cy], [280, 180]);
  assert.ok(find(bubbles, 'b').cx > find(bubbles, 'a').cx);
  assert.ok(find(bubbles, 'b').cy > find(bubbles, 'a').cy);
});

test('the area goes with the size, and large ones lie beneath small ones', () => {
  const bubbles = bubblesOf([point('none', 1, 1, 0), point('most', 5, 5, 8), point('some', 3, 3, 2)], area);
  assert.deepEqual(bubbles.map(({ id }) => id), ['most', 'some', 'none']);
  assert.deepEqual(bubbles.map(({ r }) => r), [34, 23.5, 13]);
});

test('without any size all are small', () => {
  assert.deepEqual(bubblesOf([point('a', 2, 2, 0)], area).map(({ r }) => r), [13]);
});

test('numbers of bubbles on one spot stay apart', () => {
  const bubbles = bubblesOf(['a', 'b', 'c', 'd', 'e'].map((id) => point(id, 4, 4)), area);
  bubbles.forEach((one, index) =>
    bubbles.slice(index + 1).forEach((other) => assert.ok(Math.max(Math.abs(one.cx - other.cx), Math.abs(one.cy - other.cy)) >= 28)),
  );
});

test('labels neither cover each other nor leave the drawing; one without room is left out', () => {
  const points = Array.from({ length: 14 }, (_, index) => point(`s${index}`, 3 + (index % 3) / 10, 3 + (index % 2) / 10, 3, 'a label of some length'));
  const boxes = bubblesOf(points, area).flatMap(({ label }) => {
    if (label === undefined) return [];
    const width = widthOf(label.text);
    const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
    return [{ left, right: left + width, top: label.y - 13, bottom: label.y + 4 }];
  });
  assert.ok(boxes.length > 0 && boxes.length < 14);
  boxes.forEach((one, index) => {
    assert.ok(one.left >= -6 && one.right <= 566);
    boxes.slice(index + 1).forEach((other) =>
      assert.ok(one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom));
  });
});

test('Chinese letters are twice as wide', () => {
  assert.ok(widthOf('策略') > widthOf('ab') * 1.5);
});
