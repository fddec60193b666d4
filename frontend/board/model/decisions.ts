import type { ViewCard } from './replica.ts';

/** A group that chooses more than this has not chosen. */
export const MOST_CHOSEN = 3;

/** How many strategies are chosen, left for later, and still open. */
export function decisionsOf(cards: readonly Pick<ViewCard, 'fields'>[]): { chosen: number; rejected: number; open: number } {
  const count = (decision: string): number => cards.filter(({ fields }) => fields['decision'] === decision).length;
  const [chosen, rejected] = [count('chosen'), count('rejected')];
  return { chosen, rejected, open: cards.length - chosen - rejected };
}
