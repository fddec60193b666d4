import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bestColumns, type Box, fitScale, type LayoutNode, layoutTree } from './tree-layout.ts';

const gaps = { across: 40, down: 10, columns: 1 };
const leaf = (id: string, height = 20): LayoutNode => ({ id, width: 100, height, children: [] });
const node = (id: string, ...children: LayoutNode[]): LayoutNode => ({ id, width: 100, height: 20, children });

/** Any forest, with any sizes: each node but the first hangs on one before it, or is a root. */
const trees = fc
  .array(
    fc.record({
      width: fc.integer({ min: 20, max: 300 }),
      height: fc.integer({ min: 10, max: 200 }),
      parent: fc.integer({ min: -1, max: 1000 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => {
    const nodes = all.map(({ width, height }, index) => ({ id: `n${index}`, width, height, children: [] as LayoutNode[] }));
    return nodes.filter((node, index) => {
      const { parent } = all[index] ?? { parent: -1 };
      const above = index === 0 || parent < 0 ? undefined : nodes[parent % index];
      above?.children.push(node);
      return above === undefined;
    });
  });

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('boxes of any tree keep apart, in any number of columns', () => {
  fc.assert(
    fc.property(trees, fc.integer({ min: 1, max: 5 }), (roots, columns) => {
      const boxes = [...layoutTree(roots, { ...gaps, columns }).boxes.values()];
      boxes.forEach((one, index) => boxes.slice(index + 1).forEach((other) => assert.ok(!overlap(one, other))));
    }),
  );
});

test('what hangs on a node stands right of it, and every line ends at its box', () => {
  fc.assert(
    fc.property(trees, fc.integer({ min: 1, max: 5 }), (roots, columns) => {
      const { boxes, edges } = layoutTree(roots, { ...gaps, columns });
      for (const { from, to, points } of edges) {
        const [a, b, end] = [boxes.get(from), boxes.get(to), points.at(-1)];
        assert.ok(a !== undefined && b !== undefined && end !== undefined);
        assert.ok(b.x >= a.x + a.width + gaps.across);
        assert.ok(end[0] >= b.x && end[0] <= b.x + b.width && end[1] >= b.y && end[1] <= b.y + b.height);
        assert.deepEqual(points[0], [a.x + a.width, a.y + a.height / 2]);
      }
    }),
  );
});

test('everything lies inside the size that the layout names', () => {
  fc.assert(
    fc.property(trees, (roots) => {
      const { boxes, width, height } = layoutTree(roots, gaps);
      for (const box of boxes.values()) {
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height);
      }
    }),
  );
});

test('a node stands in the middle of what hangs on it', () => {
  const { boxes } = layoutTree([node('root', leaf('a'), leaf('b'), leaf('c'))], gaps);
  assert.deepEqual(boxes.get('root'), { x: 0, y: 30, width: 100, height: 20 });
  assert.deepEqual(boxes.get('c'), { x: 140, y: 60, width: 100, height: 20 });
});

test('ends stand side by side when there are columns, and fill them in reading order', () => {
  const { boxes } = layoutTree([node('root', leaf('a'), leaf('b'), leaf('c'))], { ...gaps, columns: 2 });
  assert.deepEqual([boxes.get('b')?.x, boxes.get('b')?.y], [250, 0]);
  assert.deepEqual([boxes.get('c')?.x, boxes.get('c')?.y], [140, 30]);
});

test('a line to an end in a further column crosses no box', () => {
  const { edges } = layoutTree([node('root', leaf('a'), leaf('b'))], { ...gaps, columns: 2 });
  assert.deepEqual(edges[1]?.points, [[100, 10], [120, 10], [120, -5], [274, -5], [274, 0]]);
});

test('the columns are as many as show the tree largest, and one when it fits anyway', () => {
  const many = [node('root', ...Array.from({ length: 40 }, (_, index) => leaf(`n${index}`)))];
  const view = { width: 900, height: 600 };
  const columns = bestColumns(many, gaps, view);
  assert.ok(columns > 1);
  assert.ok(fitScale(layoutTree(many, { ...gaps, columns }), view) > fitScale(layoutTree(many, gaps), view));
  assert.equal(bestColumns([node('root', leaf('a'), leaf('b'))], gaps, view), 1);
});
