import { applyDelta } from './delta.ts';
import type {
  FieldValue, LinkType, LogEntry, Operation, WireCard, WireComment, WireLink, WireRound, WireScore, WireState, WireVote,
} from './wire.ts';

/** Who did an operation and when; `by` is empty for somebody whom the reader may not know. */
export interface Act {
  by: string;
  at: number;
}

/**
 * What a document holds after a prefix of its log. The same operations in the same order give the same state everywhere;
 * an operation that no longer fits (its card is unknown) changes nothing.
 */
export class DocumentState {
  readonly cards = new Map<string, WireCard>();
  readonly links = new Map<string, WireLink>();
  readonly votes = new Map<string, WireVote>();
  readonly scores = new Map<string, WireScore>();
  readonly comments = new Map<string, WireComment>();
  readonly rounds = new Map<string, WireRound>();

  static of(state: WireState): DocumentState {
    const result = new DocumentState();
    const person = (index: number): string => state.people[index] ?? '';
    for (const [id, kind, step, place, order, by, at, fields, marks] of state.cards) {
      result.cards.set(id, { ...marks, id, kind, step, place, order, by: person(by), at, fields });
    }
    for (const link of state.links) result.links.set(linkKey(...link), link);
    for (const [card, round, by, points, people] of state.votes) {
      result.#putVote({ card, round, by: person(by), points, ...speaking(people) });
    }
    for (const [index, [card, round, criterion, by, points, people]] of state.scores.entries()) {
      const score = { card, round, criterion, by: person(by), points, ...speaking(people) };
      // Nobody's scores are several people's (S5).
      if (score.by === '') result.scores.set(`${index} ${scoreKey(score)}`, score);
      else result.#putScore(score);
    }
    for (const [card, id, by, at, text, done] of state.comments) {
      result.comments.set(commentKey(card, id), { card, id, by: person(by), at, text, done });
    }
    for (const [round, purpose, step, hidden, anonymous, open] of state.rounds) {
      result.rounds.set(round, { round, purpose, step, hidden, anonymous, open });
    }
    return result;
  }

  /** A state that changes apart from this one; what is in it is shared, since it is never changed in place. */
  copy(): DocumentState {
    const result = new DocumentState();
    for (const part of ['cards', 'links', 'votes', 'scores', 'comments', 'rounds'] as const) {
      const target = result[part] as Map<string, unknown>;
      for (const [key, value] of this[part]) target.set(key, value);
    }
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
        this.#fields(op.card, { [op.field]: op.value });
        break;
      case 'edit':
        this.#fields(op.card, { [op.field]: applyDelta(this.text(op.card, op.field), op.delta) });
        break;
      case 'decide':
        this.#fields(op.card, { decision: op.decision, reason: op.reason, decider: op.decider });
        break;
      case 'move':
        this.#change(op.card, (card) => ({ ...card, place: op.place, order: op.order }));
        break;
      case 'group':
        this.#change(op.card, ({ group: _former, ...card }) => (op.head === null ? card : { ...card, group: op.head }));
        break;
      case 'merge':
        this.#change(op.card, ({ merged: _former, ...card }) => (op.into === null ? card : { ...card, merged: op.into }));
        break;
      case 'link':
        this.links.set(linkKey(op.card, op.type, op.to), [op.card, op.type, op.to]);
        break;
      case 'unlink':
        this.links.delete(linkKey(op.card, op.type, op.to));
        break;
      case 'vote':
        this.#vote(op, act.by);
        break;
      case 'score':
        this.#score(op, act.by);
        break;
      case 'comment':
      case 'uncomment':
      case 'resolve':
        this.#comment(op, act);
        break;
      case 'delete':
        this.#change(op.card, (card) => ({ ...card, deleted: true }));
        break;
      case 'restore':
        this.#change(op.card, ({ deleted: _mark, ...card }) => card);
        break;
      case 'withhold':
        this.#change(op.card, (card) => ({ ...card, withheld: true }));
        break;
      case 'release':
        this.#change(op.card, ({ withheld: _mark, ...card }) => card);
        break;
      case 'open-round':
        this.#openRound(op);
        break;
      case 'close-round':
        this.#closeRound(op.round);
        break;
    }
  }

  /** Text of a field; empty for none. */
  text(card: string, field: string): string {
    const value = this.cards.get(card)?.fields[field];
    return typeof value === 'string' ? value : '';
  }

  #create(op: Extract<Operation, { k: 'create' }>, act: Act): void {
    if (this.cards.has(op.card)) return;
    const { card: id, kind, step, place, order, fields, round, anonymous } = op;
    const marks = { ...(round === undefined ? {} : { round }), ...(anonymous === undefined ? {} : { anonymous }) };
    this.cards.set(id, { ...marks, id, kind, step, place, order, fields: { ...fields }, by: act.by, at: act.at });
    for (const [type, to] of op.links) this.links.set(linkKey(id, type, to), [id, type, to]);
  }

  #change(id: string, change: (card: WireCard) => WireCard): void {
    const card = this.cards.get(id);
    if (card !== undefined) this.cards.set(id, change(card));
  }

  #fields(id: string, values: Record<string, FieldValue | null>): void {
    this.#change(id, (card) => {
      const fields = { ...card.fields };
      for (const [field, value] of Object.entries(values)) {
        if (value === null || value === '') delete fields[field];
        else fields[field] = value;
      }
      return { ...card, fields };
    });
  }

  #vote(op: Extract<Operation, { k: 'vote' }>, by: string): void {
    const vote = { card: op.card, round: op.round, by, points: op.points, ...speaking(op.for) };
    if (vote.points === 0) this.votes.delete(voteKey(vote));
    else this.#putVote(vote);
  }

  #score(op: Extract<Operation, { k: 'score' }>, by: string): void {
    const { card, round, criterion } = op;
    const score = { card, round, criterion, by, points: op.points ?? 0, ...speaking(op.for) };
    if (op.points === null) this.scores.delete(scoreKey(score));
    else this.#putScore(score);
  }

  #comment(op: Extract<Operation, { k: 'comment' | 'uncomment' | 'resolve' }>, act: Act): void {
    const { card, comment: id } = op;
    const key = commentKey(card, id);
    const known = this.comments.get(key);
    if (op.k === 'comment') this.comments.set(key, { card, id, by: act.by, at: act.at, text: op.text, done: false });
    else if (op.k === 'uncomment') this.comments.delete(key);
    else if (known !== undefined) this.comments.set(key, { ...known, done: op.done });
  }

  #openRound({ round, purpose, step, hidden, anonymous }: Extract<Operation, { k: 'open-round' }>): void {
    if (!this.rounds.has(round)) this.rounds.set(round, { round, purpose, step, hidden, anonymous, open: true });
  }

  #closeRound(id: string): void {
    const round = this.rounds.get(id);
    if (round !== undefined) this.rounds.set(id, { ...round, open: false });
  }

  #putVote(vote: WireVote): void {
    this.votes.set(voteKey(vote), vote);
  }

  #putScore(score: WireScore): void {
    this.scores.set(scoreKey(score), score);
  }
}

/** Identity of a link. */
export function linkKey(from: string, type: LinkType, to: string): string {
  return `${from} ${type} ${to}`;
}

/** Identity of a comment in its document. */
export function commentKey(card: string, comment: string): string {
  return `${card} ${comment}`;
}

/** Identity of a vote: one for each person, and on a shared device for each name. */
export function voteKey(vote: Pick<WireVote, 'card' | 'round' | 'by' | 'for'>): string {
  return `${vote.card} ${vote.round} ${vote.by} ${vote.for ?? ''}`;
}

/** Identity of a score. */
export function scoreKey(score: Pick<WireScore, 'card' | 'round' | 'by' | 'for' | 'criterion'>): string {
  return `${score.criterion} ${voteKey(score)}`;
}

/** The person for whom somebody speaks, where there is one. */
export function speaking(person: string | undefined): { for?: string } {
  return person === undefined ? {} : { for: person };
}
