import type { TreeNode, TreeRow } from './tree.ts';

/** What an arrow key does in the tree: goes to a node, or opens or closes the one that it is on. */
export type Step = { to: string } | { open: string } | { close: string };

/** Where a node comes to stand: under which driver, and next to which of its kind. */
export interface Standing {
  parent: string | null;
  beside: { id: string; side: 'before' | 'after' } | null;
}

/**
 * The way through the tree by keys. In an outline up and down go through the rows; in a drawn tree, through what stands
 * above and below on the same level. Right goes to what hangs on a node, left back to what it hangs on.
 */
export function stepOf(rows: readonly TreeRow[], id: string, key: string, drawn: boolean): Step | undefined {
  const at = rows.findIndex((row) => row.card.id === id);
  const row = rows[at];
  if (row === undefined) {
    return rows[0] && { to: rows[0].card.id };
  }
  switch (key) {
    case 'ArrowRight':
      return row.collapsed ? { open: id } : goTo(row.children[0]);
    case 'ArrowLeft':
      return row.parent !== null ? goTo(row.parent) : row.children.length > 0 && !row.collapsed ? { close: id } : undefined;
    case 'ArrowDown':
      return goTo(rows.slice(at + 1).find((other) => !drawn || other.level === row.level));
    case 'ArrowUp':
      return goTo(rows.slice(0, at).findLast((other) => !drawn || other.level === row.level));
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    default:
      return undefined;
  }
}

/**
 * Where a node goes one up or down: past the next of its kind, and beyond the first or last under the neighbouring driver.
 */
export function shiftOf(roots: readonly TreeNode[], id: string, by: -1 | 1): Standing | undefined {
  const path = pathOf(roots, id);
  const node = path.at(-1);
  if (node === undefined) {
    return undefined;
  }
  const parent = path.at(-2);
  const siblings = ofKind(parent?.children ?? roots, node);
  const next = siblings[siblings.indexOf(node) + by];
  if (next !== undefined) {
    return { parent: parent?.card.id ?? null, beside: { id: next.card.id, side: by < 0 ? 'before' : 'after' } };
  }
  const level = driversOf(roots).filter((driver) => driver.level === parent?.level);
  const cousin = parent && level[level.indexOf(parent) + by];
  if (cousin === undefined) {
    return undefined;
  }
  const there = ofKind(cousin.children, node).at(by < 0 ? -1 : 0);
  return {
    parent: cousin.card.id,
    beside: there === undefined ? null : { id: there.card.id, side: by < 0 ? 'after' : 'before' },
  };
}

/** Why a node cannot hang on another one: it would hang on itself, or the other one is a strategy. */
export function refusalOf(roots: readonly TreeNode[], id: string, target: string): 'circle' | 'leaf' | undefined {
  const path = pathOf(roots, target);
  return path.some((node) => node.card.id === id) ? 'circle' : path.at(-1)?.leaf === true ? 'leaf' : undefined;
}

/** The node to go on from when one vanishes: its neighbour, or what it hung on. */
export function neighbourOf(rows: readonly TreeRow[], id: string): string | undefined {
  const at = rows.findIndex((row) => row.card.id === id);
  const row = rows[at];
  const sibling = (other: TreeRow): boolean => other.parent?.card.id === row?.parent?.card.id;
  const next = rows.slice(at + 1).find(sibling) ?? rows.slice(0, Math.max(0, at)).findLast(sibling);
  return next?.card.id ?? row?.parent?.card.id;
}

/** How many nodes hang on one, at any depth. */
export function countBelow(node: TreeNode): number {
  return node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}

/** A node with all above it, the root first. */
export function pathOf(nodes: readonly TreeNode[], id: string): TreeNode[] {
  for (const node of nodes) {
    const rest = node.card.id === id ? [] : pathOf(node.children, id);
    if (node.card.id === id || rest.length > 0) {
      return [node, ...rest];
    }
  }
  return [];
}

function driversOf(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.filter((node) => !node.leaf).flatMap((node) => [node, ...driversOf(node.children)]);
}

function ofKind(nodes: readonly TreeNode[], like: TreeNode): TreeNode[] {
  return nodes.filter((node) => node.leaf === like.leaf);
}

function goTo(node: TreeNode | undefined): Step | undefined {
  return node && { to: node.card.id };
}
