import type { BoardView, ViewCard } from './replica.ts';

type Cards = Pick<BoardView, 'card' | 'cards'>;

/** Whether a card is shown inside another one; if that one is deleted, the card stands for itself again. */
export function isMerged(board: Pick<BoardView, 'card'>, card: ViewCard): boolean {
  const into = card.merged === undefined ? undefined : board.card(card.merged);
  return into !== undefined && !into.deleted;
}

/** The cards that have become part of one, in board order. */
export function mergedInto(board: Cards, card: ViewCard): ViewCard[] {
  return board.cards(card.kind).filter(({ merged, id }) => merged === card.id && id !== card.id);
}

/** The id of the card that speaks for one: itself, or the one that it is part of. */
export function speakerOf(board: Pick<BoardView, 'card'>, id: string): string {
  const card = board.card(id);
  return card !== undefined && isMerged(board, card) ? (card.merged ?? id) : id;
}

/** Makes a card part of another one, together with what had become part of it before: merging is one level deep. */
export function mergeInto(board: Cards & { merge(card: string, into: string | null): void }, card: ViewCard, into: string): void {
  for (const { id } of mergedInto(board, card)) board.merge(id, into);
  board.merge(card.id, into);
}
