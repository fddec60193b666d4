import type { ViewCard } from './replica.ts';

/** What scored cards have on average. */
export interface MeanScore {
  /** 0 to 1, with two digits. */
  readonly score: number;
  /** Cards that have a score. */
  readonly scored: number;
}

/** The plain mean of the scores that were given; what lies outside of 0 to 1 counts as its nearer end. */
export function meanScore(cards: readonly Pick<ViewCard, 'fields'>[]): MeanScore | undefined {
  const scores = cards.map(({ fields }) => fields['score']).filter((score) => typeof score === 'number');
  if (scores.length === 0) return undefined;
  const sum = scores.reduce((total, score) => total + Math.min(1, Math.max(0, score)), 0);
  return { score: Math.round((sum / scores.length) * 100) / 100, scored: scores.length };
}
