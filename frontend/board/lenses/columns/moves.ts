import type { ViewCard } from '../../model/replica.ts';
import type { LensColumn } from '../../model/wire.ts';
import type { Board } from './board.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where Alt and an arrow move a card; in a text, where Alt alone may move the cursor, only with Shift. */
export function directionOf(event: KeyboardEvent): Direction | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return undefined;
  const target = event.composedPath()[0];
  const inText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return inText && !event.shiftKey ? undefined : ARROWS[event.key];
}

/** Ids of the cards around a card, in its cluster or else in its column; `second` is the one before `before`. */
export function neighbours(
  { clusters }: Pick<Board, 'clusters'>,
  card: ViewCard,
  { id, kind }: LensColumn,
): { before: string | undefined; after: string | undefined; second: string | undefined } {
  const head = clusters.headOf(card);
  const around = head === undefined ? clusters.piles(kind, id).map((pile) => pile.head) : clusters.members(head.id);
  const at = around.findIndex((other) => other.id === card.id);
  return { before: at < 0 ? undefined : around[at - 1]?.id, after: around[at + 1]?.id, second: around[at - 2]?.id };
}
