import type { LinkType, LogEntry, Operation, WireCard, WireLink, WireState, WireVote } from './wire.ts';

/** Who did an operation and when. */
export interface Act {
  by: string;
  at: number;
}

/**
 * Cards, links and votes of a document after a prefix of its log. The same operations in the same order give the same
 * state everywhere; an operation that no longer fits (its card is unknown) changes nothing.
 */
export class DocumentState {
  readonly cards = new Map<string, WireCard>();
  readonly links = new Map<string, WireLink>();
  readonly votes = new Map<string, WireVote>();

  static of(state: WireState): DocumentState {
    const result = new DocumentState();
    for (const card of state.cards) result.cards.set(card.id, card);
    for (const link of state.links) result.links.set(linkKey(...link), link);
    for (const vote of state.votes) result.votes.set(voteKey(vote.card, vote.round, vote.by), vote);
    return result;
  }

  /** A state that changes apart from this one; cards are shared, since they are never changed in place. */
  copy(): DocumentState {
    const result = new DocumentState();
    for (const [id, card] of this.cards) result.cards.set(id, card);
    for (const [key, link] of this.links) result.links.set(key, link);
    for (const [key, vote] of this.votes) result.votes.set(key, vote);
    return result;
  }

  /** Applies an entry of the log; a masked one changes nothing that this reader can see. */
  applyEntry(entry: LogEntry): void {
    if (entry.op !== undefined) this.apply(entry.op, { by: entry.by ?? '', at: entry.at ?? 0 });
  }

  apply(op: Operation, act: Act): void {
    switch (op.k) {
      case 'create':
        this.#create(op, act);
        break;
      case 'set':
        this.#change(op.card, (card) => ({ ...card, fields: withField(card.fields, op.field, op.value) }));
        break;
      case 'move':
        this.#change(op.card, (card) => ({ ...card, place: op.place, order: op.order }));
        break;
      case 'link':
        this.links.set(linkKey(op.card, op.type, op.to), [op.card, op.type, op.to]);
        break;
      case 'unlink':
        this.links.delete(linkKey(op.card, op.type, op.to));
        break;
      case 'vote':
        this.#vote({ card: op.card, round: op.round, by: act.by, points: op.points });
        break;
      case 'delete':
        this.#change(op.card, (card) => ({ ...card, deleted: true }));
        break;
      case 'restore':
        this.#change(op.card, withoutMark);
        break;
    }
  }

  #create(op: Extract<Operation, { k: 'create' }>, act: Act): void {
    if (this.cards.has(op.card)) return;
    const { card: id, kind, step, place, order, fields } = op;
    this.cards.set(id, { id, kind, step, place, order, fields: { ...fields }, by: act.by, at: act.at });
    for (const [type, to] of op.links) this.links.set(linkKey(id, type, to), [id, type, to]);
  }

  #change(id: string, change: (card: WireCard) => WireCard): void {
    const card = this.cards.get(id);
    if (card !== undefined) this.cards.set(id, change(card));
  }

  #vote(vote: WireVote): void {
    const key = voteKey(vote.card, vote.round, vote.by);
    if (vote.points === 0) this.votes.delete(key);
    else this.votes.set(key, vote);
  }
}

/** Identity of a link. */
export function linkKey(from: string, type: LinkType, to: string): string {
  return `${from} ${type} ${to}`;
}

function voteKey(card: string, round: string, by: string): string {
  return `${card} ${round} ${by}`;
}

function withField(
  fields: WireCard['fields'],
  field: string,
  value: WireCard['fields'][string] | null,
): WireCard['fields'] {
  const { [field]: _former, ...others } = fields;
  return value === null ? others : { ...others, [field]: value };
}

function withoutMark(card: WireCard): WireCard {
  const { deleted: _mark, ...others } = card;
  return others;
}
