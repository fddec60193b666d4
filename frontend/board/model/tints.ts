import type { ViewCard } from './replica.ts';

/** By what cards are coloured. */
export type Tint = 'none' | 'author' | 'kind';

/** One colour of a legend; `index` counts the colours from 0. */
export interface TintEntry {
  /** Id of the author, or the kind; an author whom nobody may know has none. */
  id: string;
  index: number;
}

/** The colours that the cards need. Members have theirs in the order of the group, so that all see the same ones. */
export function tintsOf(cards: readonly ViewCard[], tint: Tint, members: readonly string[]): TintEntry[] {
  if (tint === 'none') return [];
  const used = new Set(cards.map((card) => tintId(card, tint)));
  const known = tint === 'author' ? members : [...used];
  const others = [...used].filter((id) => id !== '' && !known.includes(id)).sort();
  return [...known, ...others].filter((id) => id !== '').map((id, index) => ({ id, index })).filter(({ id }) => used.has(id));
}

export function tintId(card: ViewCard, tint: Tint): string {
  return tint === 'none' ? '' : tint === 'author' ? card.by : card.kind;
}
