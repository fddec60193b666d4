/** A node to place: the size of its box, and what hangs on it. */
export interface LayoutNode {
  id: string;
  width: number;
  height: number;
  children: readonly LayoutNode[];
}

/** A box on the plane, from the upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Space between boxes, and in how many columns those without children stand. */
export interface LayoutGaps {
  /** Between a node and what hangs on it. */
  across: number;
  /** Between neighbours that hang on the same node. */
  down: number;
  columns: number;
}

/** A line from a node to one that hangs on it, as corner points. */
export interface Edge {
  from: string;
  to: string;
  points: readonly (readonly [number, number])[];
}

/** Where everything stands; boxes in reading order. */
export interface TreeLayout {
  boxes: ReadonlyMap<string, Box>;
  edges: readonly Edge[];
  width: number;
  height: number;
}

type MutableLayout = { boxes: Map<string, Box>; edges: Edge[] };

/**
 * Places trees from left to right. Each branch keeps a band of its own, so boxes never overlap; a node stands in the
 * middle of what hangs on it. Several ends of one node may stand side by side, which keeps wide trees low.
 */
export function layoutTree(roots: readonly LayoutNode[], gaps: LayoutGaps): TreeLayout {
  const found: MutableLayout = { boxes: new Map(), edges: [] };
  let y = 0;
  for (const root of roots) {
    y += place(root, 0, y, gaps, found) + gaps.down * 2;
  }
  const boxes = [...found.boxes.values()];
  return {
    ...found,
    width: Math.max(0, ...boxes.map((box) => box.x + box.width)),
    height: Math.max(0, ...boxes.map((box) => box.y + box.height)),
  };
}

/** The number of columns for ends with which the whole tree can be shown largest. */
export function bestColumns(
  roots: readonly LayoutNode[],
  gaps: Omit<LayoutGaps, 'columns'>,
  view: { width: number; height: number },
  most = 6,
): number {
  let best = 1;
  let largest = 0;
  for (let columns = 1; columns <= most; columns++) {
    const scale = fitScale(layoutTree(roots, { ...gaps, columns }), view);
    // Another column has to be worth it: one column reads best.
    if (scale > largest * 1.05) {
      largest = scale;
      best = columns;
    }
  }
  return best;
}

/** The scale with which all of a layout is just inside a view. */
export function fitScale(layout: Pick<TreeLayout, 'width' | 'height'>, view: { width: number; height: number }): number {
  return Math.min(view.width / Math.max(1, layout.width), view.height / Math.max(1, layout.height));
}

/** Places a node and all below it from a corner on; answers the height of the band that they take. */
function place(node: LayoutNode, x: number, y: number, gaps: LayoutGaps, found: MutableLayout): number {
  const box = { x, y, width: node.width, height: node.height };
  found.boxes.set(node.id, box);
  if (node.children.length === 0) {
    return node.height;
  }
  const left = x + node.width + gaps.across;
  const height = placeChildren(node, left, y, gaps, found);
  const band = Math.max(height, node.height);
  const slack = Math.max(0, node.height - height) / 2;
  if (slack > 0) {
    node.children.forEach((child) => shift(child, slack, found));
  }
  box.y = y + (band - node.height) / 2;
  connect(node, gaps, found);
  return band;
}

function placeChildren(node: LayoutNode, x: number, y: number, gaps: LayoutGaps, found: MutableLayout): number {
  let bottom = y;
  for (const row of rowsOf(node.children, gaps.columns)) {
    let at = x;
    let height = 0;
    for (const child of row) {
      height = Math.max(height, place(child, at, bottom, gaps, found));
      at += child.width + gaps.down;
    }
    bottom += height + gaps.down;
  }
  return bottom - gaps.down - y;
}

/** Ends that follow each other stand side by side; a node with something below it has its row for itself. */
function rowsOf(children: readonly LayoutNode[], columns: number): LayoutNode[][] {
  const rows: LayoutNode[][] = [];
  let open = false;
  for (const child of children) {
    const end = child.children.length === 0;
    const last = rows.at(-1);
    if (end && open && last !== undefined && last.length < columns) {
      last.push(child);
    } else {
      rows.push([child]);
    }
    open = end;
  }
  return rows;
}

function shift(node: LayoutNode, by: number, found: MutableLayout): void {
  const box = found.boxes.get(node.id);
  if (box !== undefined) {
    box.y += by;
  }
  found.edges.forEach((edge, index) => {
    if (edge.from === node.id) {
      found.edges[index] = { ...edge, points: edge.points.map(([x, y]) => [x, y + by]) };
    }
  });
  node.children.forEach((child) => shift(child, by, found));
}

/** The first of a row is entered from its side, those beside it from above. */
function connect(node: LayoutNode, gaps: LayoutGaps, found: MutableLayout): void {
  const from = found.boxes.get(node.id);
  if (from === undefined) {
    return;
  }
  const out = from.x + from.width;
  const middle = from.y + from.height / 2;
  const trunk = out + gaps.across / 2;
  for (const child of node.children) {
    const to = found.boxes.get(child.id);
    if (to === undefined) {
      continue;
    }
    const beside = to.x > out + gaps.across + 0.5;
    const above = to.y - gaps.down / 2;
    const center = to.x + Math.min(to.width / 2, 24);
    const end: [number, number][] = beside
      ? [[trunk, above], [center, above], [center, to.y]]
      : [[trunk, to.y + to.height / 2], [to.x, to.y + to.height / 2]];
    found.edges.push({ from: node.id, to: child.id, points: [[out, middle], [trunk, middle], ...end] });
  }
}
