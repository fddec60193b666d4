import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LayoutNode } from './tree-layout.ts';
import { type Density, densityAt, fitZoom, layoutOf, LOOKS, scaleOf, zoomedBy } from './tree-zoom.ts';

const HEIGHT: Record<Density, number> = { full: 92, short: 52, line: 28 };

/** A root with drivers, each with drivers, each with strategies. */
function tree(density: Density, drivers: number, below: number, strategies: number): LayoutNode[] {
  const box = (id: string, ...children: LayoutNode[]): LayoutNode => ({
    id, width: LOOKS[density].width, height: HEIGHT[density], children,
  });
  const times = (count: number, make: (index: number) => LayoutNode) => Array.from({ length: count }, (_, index) => make(index));
  return [
    box('root', ...times(drivers, (a) =>
      box(`d${a}`, ...times(below, (b) => box(`d${a}.${b}`, ...times(strategies, (c) => box(`s${a}.${b}.${c}`))))))),
  ];
}

const laptop = { width: 980, height: 560 };
const wall = { width: 1850, height: 820 };
const eighty = (density: Density) => tree(density, 3, 4, 5);

test('a small tree is shown with all that its boxes tell, and not larger than one reads well', () => {
  const small = (density: Density) => tree(density, 2, 0, 0);
  assert.deepEqual(fitZoom(small, laptop, 'desk'), { zoom: 1.15, density: 'full' });
  assert.deepEqual(fitZoom(small, wall, 'wall'), { zoom: 1.7, density: 'full' });
});

test('eighty nodes fit on a laptop with letters of more than ten pixels', () => {
  const fit = fitZoom(eighty, laptop, 'desk');
  const layout = layoutOf(eighty(fit.density), fit.density, laptop);
  assert.ok(layout.boxes.size >= 76);
  assert.ok(fit.zoom * 15 > 10);
  assert.ok(layout.width * scaleOf(fit) <= laptop.width + 1 && layout.height * scaleOf(fit) <= laptop.height + 1);
});

test('on a wall eighty nodes have larger letters than on a laptop', () => {
  assert.ok(fitZoom(eighty, wall, 'wall').zoom > fitZoom(eighty, laptop, 'desk').zoom * 1.3);
});

test('letters keep their size where boxes begin to tell less', () => {
  for (const density of ['full', 'short', 'line'] as const) {
    assert.equal(scaleOf({ zoom: 0.8, density }) * LOOKS[density].font, 12);
  }
});

test('coming nearer tells more, going away less, never the other way round', () => {
  assert.equal(zoomedBy({ zoom: 1.1, density: 'short' }, 1 / 1.2).density, 'short');
  assert.equal(zoomedBy({ zoom: 1.1, density: 'short' }, 1.2).density, 'full');
  assert.equal(zoomedBy({ zoom: 0.82, density: 'full' }, 1 / 1.4).density, 'line');
  assert.equal(densityAt(0.75), 'short');
});

test('zoom has ends', () => {
  assert.equal(zoomedBy({ zoom: 0.45, density: 'line' }, 0.1).zoom, 0.4);
  assert.equal(zoomedBy({ zoom: 2, density: 'full' }, 9).zoom, 2.5);
});
