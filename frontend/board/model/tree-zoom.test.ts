import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LayoutNode } from './tree-layout.ts';
import { clampZoom, type Density, densityAt, fitZoom, layoutOf, LOOKS, scaleAt } from './tree-zoom.ts';

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

test('a small tree is shown with all that its boxes tell', () => {
  const zoom = fitZoom((density) => tree(density, 2, 0, 0), laptop, 1.2);
  assert.equal(densityAt(zoom), 'full');
  assert.ok(zoom <= 1.2);
});

test('eighty nodes fit on a laptop with letters of more than ten pixels', () => {
  const eighty = (density: Density) => tree(density, 3, 4, 5);
  const zoom = fitZoom(eighty, laptop, 1.2);
  const layout = layoutOf(eighty(densityAt(zoom)), densityAt(zoom), laptop);
  assert.ok(layout.boxes.size >= 76);
  assert.ok(zoom * 15 > 10);
  assert.ok(layout.width * scaleAt(zoom) <= laptop.width + 1 && layout.height * scaleAt(zoom) <= laptop.height + 1);
});

test('letters keep their size where boxes begin to tell less', () => {
  for (const density of ['full', 'short'] as const) {
    const { from, font } = LOOKS[density];
    const apparent = (zoom: number) => scaleAt(zoom) * LOOKS[densityAt(zoom)].font;
    assert.ok(Math.abs(apparent(from) - apparent(from - 0.0001)) < 0.1, `${density} ${font}`);
  }
});

test('zoom has ends', () => {
  assert.equal(clampZoom(0.01), 0.4);
  assert.equal(clampZoom(9), 2.5);
});
