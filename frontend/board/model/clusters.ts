import type { BoardView, ViewCard } from './replica.ts';
import { isSecret } from './rounds.ts';
import type { CardKind } from './wire.ts';

/** A card with those that lie under it; most have none. */
export interface Pile {
  head: ViewCard;
  members: ViewCard[];
}

/**
 * Clusters and merged cards of some kinds as they are shown. Who lies under a card that is gone stands alone; what has
 * become part of a card is shown nowhere else.
 */
export class Clusters {
  readonly #cards = new Map<string, ViewCard>();
  readonly #members = new Map<string, ViewCard[]>();
  readonly #parts = new Map<string, ViewCard[]>();

  constructor(view: Pick<BoardView, 'cards'>, kinds: Iterable<CardKind>) {
    for (const kind of new Set(kinds)) for (const card of view.cards(kind)) this.#cards.set(card.id, card);
    for (const card of this.#cards.values()) {
      if (card.merged !== undefined) push(this.#parts, card.merged, card);
      else if (this.headOf(card) !== undefined) push(this.#members, card.group ?? '', card);
    }
  }

  /** Every card that is shown by itself or in a cluster, by order. */
  get shown(): ViewCard[] {
    return [...this.#cards.values()].filter(({ merged }) => merged === undefined);
  }

  card(id: string): ViewCard | undefined {
    return this.#cards.get(id);
  }

  /** What a place shows, by order. */
  piles(kind: CardKind, place: string): Pile[] {
    return this.shown
      .filter((card) => card.kind === kind && card.place === place && this.headOf(card) === undefined)
      .map((head) => ({ head, members: this.members(head.id) }));
  }

  members(head: string): ViewCard[] {
    return this.#members.get(head) ?? [];
  }

  /** Cards that have become part of the card. */
  parts(card: string): ViewCard[] {
    return this.#parts.get(card) ?? [];
  }

  /** The card that it lies under now. */
  headOf(card: ViewCard): ViewCard | undefined {
    const head = card.group === undefined ? undefined : this.#cards.get(card.group);
    return head === undefined || head.merged !== undefined || head.group === head.id ? undefined : head;
  }

  /** Cards that the card can be put with or merged into: of its kind, and seen by the same people. */
  partners(card: ViewCard, view: Pick<BoardView, 'round'>): ViewCard[] {
    const secret = ({ round }: ViewCard): boolean => round !== undefined && isSecret(view.round(round));
    const alike = (other: ViewCard): boolean => other.round === card.round || (!secret(other) && !secret(card));
    return this.shown.filter((other) => other.id !== card.id && other.kind === card.kind && alike(other));
  }
}

function push(map: Map<string, ViewCard[]>, key: string, card: ViewCard): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [card]);
  else list.push(card);
}
