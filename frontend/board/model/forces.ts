import type { ViewCard } from './replica.ts';

/** One side of a force field. */
export interface Side {
  sum: number;
  /** Forces without a strength. */
  unrated: number;
}

/** What the two sides of a force field weigh against each other. */
export interface Balance {
  left: Side;
  right: Side;
  /** Share of the left side from 0 to 1, a half when nothing is rated. */
  share: number;
}

export const STRONGEST = 5;

/** Strength from 1 to 5; `undefined` when it is not rated. */
export function strengthOf(card: Pick<ViewCard, 'fields'>): number | undefined {
  const value = card.fields['strength'];
  if (typeof value !== 'number' || !(value >= 1)) return undefined;
  return Math.min(STRONGEST, Math.round(value));
}

export function balanceOf(left: readonly ViewCard[], right: readonly ViewCard[]): Balance {
  const [one, other] = [sideOf(left), sideOf(right)];
  const all = one.sum + other.sum;
  return { left: one, right: other, share: all === 0 ? 0.5 : one.sum / all };
}

function sideOf(cards: readonly ViewCard[]): Side {
  const strengths = cards.map(strengthOf);
  return {
    sum: strengths.reduce<number>((sum, strength) => sum + (strength ?? 0), 0),
    unrated: strengths.filter((strength) => strength === undefined).length,
  };
}
