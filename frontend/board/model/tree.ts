import type { Replica, ViewCard } from './replica.ts';

/** The reading side of a document that the pure calculations need. */
export type Board = Pick<Replica, 'card' | 'cards' | 'targets' | 'sources'>;

/** A driver or a strategy in the value tree. */
export interface TreeNode {
  card: ViewCard;
  /** 1 for a root. */
  level: number;
  children: TreeNode[];
  /** Drivers may have children; strategies are leaves. */
  leaf: boolean;
}

/** A node with what a screen reader and the keyboard need to know about its place. */
export interface TreeRow extends TreeNode {
  parent: TreeNode | null;
  position: number;
  siblings: number;
  collapsed: boolean;
}

/**
 * Drivers under drivers and strategies under drivers, roots first, in board order. Strategies without a driver come last
 * as roots. A ring of parents, which two people can tie at the same moment, is cut at its first card, so that nothing
 * vanishes from the screen.
 */
export function buildTree(board: Board): TreeNode[] {
  const cards = [...board.cards('driver'), ...board.cards('strategy')];
  const parents = new Map(cards.map((card) => [card.id, parentOf(board, card.id)]));
  const roots = cards.filter((card) => parents.get(card.id) === undefined || isFirstOfRing(card.id, cards, parents));
  const rootIds = new Set(roots.map((card) => card.id));
  const node = (card: ViewCard, level: number): TreeNode => ({
    card,
    level,
    leaf: card.kind === 'strategy',
    children: cards
      .filter((child) => parents.get(child.id) === card.id && !rootIds.has(child.id))
      .map((child) => node(child, level + 1)),
  });
  return roots.map((card) => node(card, 1));
}

/** The rows that are on screen, depth first; what lies under a collapsed node is left out. */
export function visibleRows(roots: readonly TreeNode[], collapsed: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const walk = (nodes: readonly TreeNode[], parent: TreeNode | null) =>
    nodes.forEach((node, index) => {
      const closed = collapsed.has(node.card.id) && node.children.length > 0;
      rows.push({ ...node, parent, position: index + 1, siblings: nodes.length, collapsed: closed });
      if (!closed) {
        walk(node.children, node);
      }
    });
  walk(roots, null);
  return rows;
}

/** Where a node may go when it is indented: under the nearest driver above it on the same level. */
export function indentTarget(roots: readonly TreeNode[], id: string): ViewCard | undefined {
  const siblings = siblingsOf(roots, id);
  const index = siblings.findIndex((node) => node.card.id === id);
  return siblings
    .slice(0, index)
    .reverse()
    .find((node) => !node.leaf)?.card;
}

/** Where a node goes when it is outdented: its grandparent, `null` for the top, `undefined` when it cannot go up. */
export function outdentTarget(roots: readonly TreeNode[], id: string): string | null | undefined {
  const path = pathTo(roots, id);
  if (path.length < 2) {
    return undefined;
  }
  return path.at(-3)?.card.id ?? null;
}

/** Drivers under which a node can hang without closing a ring. */
export function possibleParents(roots: readonly TreeNode[], id: string): TreeNode[] {
  const found: TreeNode[] = [];
  const walk = (nodes: readonly TreeNode[]) =>
    nodes.forEach((node) => {
      if (node.card.id !== id && !node.leaf) {
        found.push(node);
        walk(node.children);
      }
    });
  walk(roots);
  return found;
}

/** The live parent of a card, the first in link order when two people chose different ones. */
export function parentOf(board: Pick<Board, 'targets'>, id: string): string | undefined {
  return board.targets(id, 'parent').find((card) => !card.deleted && card.id !== id)?.id;
}

function pathTo(nodes: readonly TreeNode[], id: string): TreeNode[] {
  for (const node of nodes) {
    if (node.card.id === id) {
      return [node];
    }
    const below = pathTo(node.children, id);
    if (below.length > 0) {
      return [node, ...below];
    }
  }
  return [];
}

function siblingsOf(roots: readonly TreeNode[], id: string): readonly TreeNode[] {
  const path = pathTo(roots, id);
  return path.at(-2)?.children ?? roots;
}

function isFirstOfRing(id: string, cards: ViewCard[], parents: Map<string, string | undefined>): boolean {
  const ring = [id];
  for (let at = parents.get(id); at !== id; at = parents.get(at)) {
    if (at === undefined || ring.includes(at)) {
      return false;
    }
    ring.push(at);
  }
  return cards.find((card) => ring.includes(card.id))?.id === id;
}
