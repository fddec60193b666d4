import { DocumentReplica } from './document-replica.ts';
import type { CardKind, FieldValue, LinkType, WireState } from './wire.ts';

/** A document that only this reader has open, for tests of what is read from one. */
export class TestDocument extends DocumentReplica {
  constructor(id = 'document') {
    let ids = 0;
    super(id, {
      me: () => 'me',
      now: () => 0,
      random: () => 0.5,
      operationId: () => `operation-${++ids}`,
      cardId: () => `card-${++ids}`,
      keep: () => {},
      send: () => true,
      settle: () => {},
      refused: () => {},
      reopen: () => {},
      ask: () => false,
      later: () => {},
    });
    this.receive({ t: 'doc', d: id, mode: 'snapshot', seq: 0, write: true, state: emptyState() });
  }

  /** Puts a card with a known id behind the others, as somebody else would. */
  put(
    card: string,
    kind: CardKind,
    fields: Record<string, FieldValue> = {},
    links: [LinkType, string][] = [],
    { step = 'step', place = '' } = {},
  ): void {
    const seq = this.sequence + 1;
    this.receive({
      t: 'op',
      d: this.id,
      seq,
      id: `other-${seq}`,
      by: 'other',
      at: 0,
      op: { k: 'create', card, kind, step, place, order: `B${1000 + seq}`, fields, links },
    });
  }
}

/** The state of a document in which nothing has happened yet. */
export function emptyState(): WireState {
  return { people: [], cards: [], links: [], votes: [], scores: [], comments: [], rounds: [] };
}
