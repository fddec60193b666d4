import type { ViewCard } from './replica.ts';

/** A field of the strategy that is scored from 1 to 5. */
export interface Criterion {
  field: string;
  name: string;
  /** Counts in a weighted sum. */
  weight: number;
  /** Counts in a product. */
  divides: boolean;
}

/** How the criteria become one number. */
export type Formula = 'weighted' | 'product';

/** Points of a card by a criterion, `undefined` for none. */
export type PointsOf = (card: Pick<ViewCard, 'id' | 'fields'>, field: string) => number | undefined;

/** A strategy with what the score lens shows of it. */
export interface Scored {
  card: ViewCard;
  /** Weighted mean from 0 to 5, or product; `undefined` when it cannot be told yet. */
  total: number | undefined;
  /** How many criteria are scored. */
  filled: number;
  votes: number;
  /** 1 for the best; equal ones share a rank; `undefined` when nothing is scored and nobody voted. */
  rank: number | undefined;
  /** Whether others have the same rank. */
  tied: boolean;
}

/** How a lens compares strategies. */
export interface Ruler {
  criteria: readonly Criterion[];
  formula: Formula;
  points: PointsOf;
}

/** The score that a group has agreed on: the criterion's field of the card. */
export function agreedPoints(card: Pick<ViewCard, 'fields'>, field: string): number | undefined {
  const value = card.fields[field];
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(5, Math.max(0, value)) : undefined;
}

/** What the points come to; `points` in the order of the criteria. */
export function totalOf(
  points: readonly (number | undefined)[],
  criteria: readonly Criterion[],
  formula: Formula,
): number | undefined {
  return formula === 'product' ? product(points, criteria) : weightedMean(points, criteria);
}

/** Sum of weight × score over the sum of all weights: a missing score counts as none, so the total only grows. */
function weightedMean(points: readonly (number | undefined)[], criteria: readonly Criterion[]): number | undefined {
  const weights = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  if (weights <= 0 || points.every((score) => score === undefined)) return undefined;
  return criteria.reduce((sum, criterion, index) => sum + criterion.weight * (points[index] ?? 0), 0) / weights;
}

/** Nothing before every criterion is scored: a missing factor is not a one. */
function product(points: readonly (number | undefined)[], criteria: readonly Criterion[]): number | undefined {
  if (criteria.length === 0) return undefined;
  let result = 1;
  for (const [index, { divides }] of criteria.entries()) {
    const score = points[index];
    if (score === undefined || (divides && score === 0)) return undefined;
    result = divides ? result / score : result * score;
  }
  return result;
}

/** Totals, votes and ranks of the cards, in the order given. */
export function scored(cards: readonly ViewCard[], ruler: Ruler, votesOf: (card: string) => number): Scored[] {
  const rows = cards.map((card) => {
    const points = ruler.criteria.map(({ field }) => ruler.points(card, field));
    const total = totalOf(points, ruler.criteria, ruler.formula);
    return { card, total, filled: points.filter((score) => score !== undefined).length, votes: votesOf(card.id) };
  });
  return rows.map((row) => ({ ...row, ...place(row, rows) }));
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

type Compared = Pick<Scored, 'total' | 'votes'>;

function place(row: Compared, rows: readonly Compared[]): Pick<Scored, 'rank' | 'tied'> {
  if (row.total === undefined && row.votes === 0) return { rank: undefined, tied: false };
  const equal = rows.filter((other) => compare(other, row) === 0).length;
  return { rank: 1 + rows.filter((other) => compare(other, row) < 0).length, tied: equal > 1 };
}

function compare(a: Compared, b: Compared): number {
  return rounded(b.total ?? -1) - rounded(a.total ?? -1) || b.votes - a.votes;
}
