import type { BoardView, ViewCard } from './replica.ts';
import { votesLeft } from './scoring.ts';
import type { LensBallot } from './wire.ts';

/** What a ballot says about one card to one person. */
export interface CardPoints {
  mine: number;
  /** Of everybody; `undefined` while the round keeps it back. */
  all: number | undefined;
  /** How many this person may still add here. */
  more: number;
}

/** Points on a card in a round as this person may see them. */
export function pointsOn(
  view: Pick<BoardView, 'votes' | 'votesSpent'>,
  card: string,
  round: string,
  { points, perCard }: Pick<LensBallot, 'points' | 'perCard'>,
  secret: boolean,
  person?: string,
): CardPoints {
  const { all, mine } = view.votes(card, round, person);
  const more = votesLeft(points, perCard, view.votesSpent(round, person), mine);
  return { mine, all: secret ? undefined : all, more };
}

/** Most points first; equal ones stay as they were. */
export function byPoints(cards: readonly ViewCard[], of: (card: string) => number): ViewCard[] {
  return cards
    .map((card) => ({ card, points: of(card.id) }))
    .sort((left, right) => right.points - left.points)
    .map(({ card }) => card);
}
