/** A box on the page, in its coordinates. */
export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Something in a column that a card can be dropped before, behind or onto. */
export interface Slot extends Box {
  card: string;
  /** Head of the cluster that it is shown in, if it is not the head itself. */
  head: string | undefined;
}

export interface Lane extends Box {
  column: string;
  /** From top to bottom. */
  slots: readonly Slot[];
}

/** Where a dragged card would go. */
export type DropPlace =
  | { column: string; onto: string }
  /** `after` is the card in front, `null` for none; `head` names the cluster whose inside it is. */
  | { column: string; after: string | null; head: string | undefined };

/** What part of a card's height, in its middle, means the card itself and not the gap beside it. */
const MIDDLE = 0.4;

/**
 * @param y of the pointer
 * @param stacks whether a card may be dropped onto the card
 * @returns `undefined` beside all lanes
 */
export function dropPlaceAt(
  lanes: readonly Lane[],
  x: number,
  y: number,
  stacks: (card: string) => boolean,
): DropPlace | undefined {
  const lane = lanes.find((each) => x >= each.left && x <= each.right && y >= each.top && y <= each.bottom);
  if (lane === undefined) return undefined;
  const hit = lane.slots.find((slot) => y >= slot.top && y <= slot.bottom && x >= slot.left && x <= slot.right);
  if (hit !== undefined && stacks(hit.card)) {
    const edge = ((1 - MIDDLE) / 2) * (hit.bottom - hit.top);
    if (y > hit.top + edge && y < hit.bottom - edge) return { column: lane.column, onto: hit.card };
  }
  const front = lane.slots.findLast((slot) => (slot.top + slot.bottom) / 2 < y);
  if (front === undefined) return { column: lane.column, after: null, head: undefined };
  const next = lane.slots[lane.slots.indexOf(front) + 1];
  // Between a head and its first card, or between two cards of a cluster, is inside of it.
  const inside = next?.head !== undefined && (front.head === next.head || front.card === next.head);
  if (inside) return { column: lane.column, after: front.card, head: next.head };
  return { column: lane.column, after: front.head ?? front.card, head: undefined };
}

export function samePlace(left: DropPlace | undefined, right: DropPlace | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (left.column !== right.column) return false;
  if ('onto' in left || 'onto' in right) return 'onto' in left && 'onto' in right && left.onto === right.onto;
  return left.after === right.after && left.head === right.head;
}
