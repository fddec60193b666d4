import type { WithheldCards } from './replica.ts';
import type { CardKind } from './wire.ts';

/** How many cards of these kinds a trainer has taken out of sight. */
export function withheldOf(cards: WithheldCards, kinds: readonly CardKind[]): number {
  return kinds.reduce((sum, kind) => sum + (cards[kind] ?? 0), 0);
}
