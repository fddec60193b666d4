import type { CardKind, FieldValue, LinkType, Operation, WireCard } from './wire.ts';

/** A card as this reader sees it: confirmed content with the own unconfirmed changes on top. */
export interface ViewCard extends Omit<WireCard, 'deleted'> {
  deleted: boolean;
  /** `pending` while a change waits for its acknowledgement, `failed` when one was refused. */
  state: 'saved' | 'pending' | 'failed';
}

/** A refused change; its content is kept until the person retries or dismisses it. */
export interface FailedChange {
  /** Operation id. */
  id: string;
  op: Operation;
  code: string;
  args: string[];
}

/**
 * One document in the browser: confirmed state, own pending operations on top, and what failed. Pure: no DOM, no socket.
 * Fires `change` after anything visible changed.
 */
export interface Replica extends EventTarget {
  readonly id: string;
  /** Whether the first state has arrived. */
  readonly ready: boolean;
  /** Whether the server lets this reader write at all. */
  readonly writable: boolean;
  readonly pendingCount: number;
  readonly failures: readonly FailedChange[];

  /** Cards that are not deleted, by order key, then id. */
  cards(kind: CardKind, place?: string): ViewCard[];
  card(id: string): ViewCard | undefined;
  /** Cards that the card's links of the type point to. */
  targets(from: string, type: LinkType): ViewCard[];
  /** Cards whose links of the type point to the card. */
  sources(to: string, type: LinkType): ViewCard[];
  /** Points of everybody and of this person on a card in a round. */
  votes(card: string, round: string): { all: number; mine: number };
  /** Points that this person has spent in a round. */
  votesSpent(round: string): number;

  /** Creates a card at the end of its place, or after a neighbour, and returns its id. */
  create(card: {
    kind: CardKind;
    step: string;
    place?: string;
    after?: string;
    fields?: Record<string, FieldValue>;
    links?: [LinkType, string][];
  }): string;
  set(card: string, field: string, value: FieldValue | null): void;
  /** Moves to a place, behind a neighbour (`null`: to the front). */
  move(card: string, place: string, after: string | null): void;
  link(card: string, type: LinkType, to: string): void;
  unlink(card: string, type: LinkType, to: string): void;
  vote(card: string, round: string, points: number): void;
  delete(card: string): void;
  restore(card: string): void;
  /** Sends a refused change again. */
  retry(operationId: string): void;
  dismiss(operationId: string): void;
  /** Takes back this person's last change of this page that is still the newest on its field; false when there is none. */
  undo(): boolean;
}
