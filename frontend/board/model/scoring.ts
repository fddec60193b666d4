import type { ViewCard } from './replica.ts';

/** A field of the strategy that is scored from 1 to 5, with its weight. */
export interface Criterion {
  field: string;
  name: string;
  weight: number;
}

/** A strategy with what the score lens shows of it. */
export interface Scored {
  card: ViewCard;
  /** Weighted sum from 0 to 5; `undefined` when nothing is scored. */
  total: number | undefined;
  /** How many criteria are scored. */
  filled: number;
  votes: number;
  /** 1 for the best; equal ones share a rank; `undefined` when nothing is scored and nobody voted. */
  rank: number | undefined;
}

/** The score of a criterion, `undefined` when it is empty or no number. */
export function scoreOf(card: Pick<ViewCard, 'fields'>, field: string): number | undefined {
  const value = card.fields[field];
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(5, Math.max(0, value)) : undefined;
}

/** Sum of weight × score over the sum of all weights: a missing score counts as none, so the total only grows. */
export function weightedTotal(card: Pick<ViewCard, 'fields'>, criteria: readonly Criterion[]): number | undefined {
  const weights = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  const scores = criteria.map((criterion) => scoreOf(card, criterion.field));
  if (weights <= 0 || scores.every((score) => score === undefined)) {
    return undefined;
  }
  return criteria.reduce((sum, criterion, index) => sum + criterion.weight * (scores[index] ?? 0), 0) / weights;
}

/** Totals, votes and ranks of the cards, in the order given. */
export function scored(
  cards: readonly ViewCard[],
  criteria: readonly Criterion[],
  votesOf: (card: string) => number,
): Scored[] {
  const rows = cards.map((card) => ({
    card,
    total: weightedTotal(card, criteria),
    filled: criteria.filter((criterion) => scoreOf(card, criterion.field) !== undefined).length,
    votes: votesOf(card.id),
  }));
  return rows.map((row) => ({
    ...row,
    rank:
      row.total === undefined && row.votes === 0 ? undefined : 1 + rows.filter((other) => compare(other, row) < 0).length,
  }));
}

/** Best first: by total as it is shown (one decimal), then by votes; a stable sort keeps the board order of equals. */
export function best(rows: readonly Scored[]): Scored[] {
  return [...rows].sort(compare);
}

/** Points that this person may still put on a card. */
export function votesLeft(budget: number, perCard: number, spent: number, onCard: number): number {
  return Math.max(0, Math.min(budget - spent, perCard - onCard));
}

/** The total as people read it: one decimal. */
export function rounded(total: number): number {
  return Math.round(total * 10) / 10;
}

function compare(a: Pick<Scored, 'total' | 'votes'>, b: Pick<Scored, 'total' | 'votes'>): number {
  return rounded(b.total ?? -1) - rounded(a.total ?? -1) || b.votes - a.votes;
}
