import type { DocumentState } from './document-state.ts';
import type { HiddenRound } from './replica.ts';
import type { Logged } from './test-server.ts';
import type { CardRow, LogEntry, Operation, WireCard, WireRound, WireState } from './wire.ts';

/** What of a test server's document a reader may see. */
export class Secrecy {
  /** The last closing of a hidden round; no tail crosses it. */
  revealed = 0;
  readonly #state: DocumentState;
  readonly #masked = new Set<number>();

  constructor(state: DocumentState) {
    this.#state = state;
  }

  reveals(op: Operation): boolean {
    const round = op.k === 'close-round' ? this.#state.rounds.get(op.round) : undefined;
    return round?.hidden === true && round.open;
  }

  /** Called after the entry was applied. */
  wrote(entry: Logged): void {
    const { op } = entry;
    if (op.k === 'close-round' && this.#state.rounds.get(op.round)?.hidden === true) this.revealed = entry.seq;
    if (this.#hides(op)) this.#masked.add(entry.seq);
  }

  refusal(op: Operation, by: string): string | undefined {
    if (op.k === 'open-round') return this.#state.rounds.has(op.round) ? 'round.exists' : undefined;
    if (op.k === 'close-round') return this.#state.rounds.get(op.round)?.open === true ? undefined : 'round.closed';
    const concerned = [...cardsOf(op)];
    const unseen = concerned.some((id) => this.#hidden(id) && this.#state.cards.get(id)?.by !== by);
    if (unseen) return 'card.unknown';
    if (op.k === 'create') return this.#state.cards.has(op.card) ? 'card.exists' : this.#roundRefusal(op.round, 'write');
    if (!this.#state.cards.has(op.card)) return 'card.unknown';
    if (op.k !== 'vote' && op.k !== 'score') return undefined;
    return this.#state.cards.get(op.card)?.deleted === true ? 'card.deleted' : this.#roundRefusal(op.round, op.k);
  }

  entryFor(entry: Logged, reader: string): LogEntry {
    const { seq, by, at, op } = entry;
    if (by === reader) return entry;
    if (this.#masked.has(seq)) return { seq };
    const secret = [...cardsOf(op)].some((card) => this.#state.cards.get(card)?.anonymous === true);
    return { seq, at, op, ...(secret ? {} : { by }) };
  }

  stateFor(reader: string): WireState {
    const state = this.#state;
    const people = [...new Set([reader, ...[...state.cards.values(), ...state.votes.values(), ...state.comments.values()].map(({ by }) => by)])];
    const person = (by: string): number => people.indexOf(by);
    const sees = (card: string): boolean => !this.#hidden(card) || state.cards.get(card)?.by === reader;
    const given = ({ card, round, by }: { card: string; round: string; by: string }): boolean =>
      sees(card) && (by === reader || !this.#secret(round));
    return {
      people,
      cards: [...state.cards.values()].filter(({ id }) => sees(id)).map((card) => rowOf(card, reader, person, sees)),
      links: [...state.links.values()].filter(([from, , to]) => sees(from) && sees(to)),
      votes: [...state.votes.values()].filter(given).map((vote) => [vote.card, vote.round, person(vote.by), vote.points]),
      scores: [],
      comments: [...state.comments.values()]
        .filter(({ card }) => sees(card))
        .map(({ card, id, by, at, text, done }) => [card, id, person(by), at, text, done]),
      rounds: [...state.rounds.values()].map(rowOfRound),
    };
  }

  counts(): HiddenRound[] {
    const open = [...this.#state.rounds.values()].filter((round) => round.hidden && round.open);
    return open.map(({ round }) => {
      const written = [...this.#state.cards.values()].filter((card) => card.round === round);
      const given = [...this.#state.votes.values()].filter((vote) => vote.round === round);
      const cards: Record<string, number> = {};
      for (const { place } of written) cards[place] = (cards[place] ?? 0) + 1;
      return { round, cards, people: new Set([...written, ...given].map(({ by }) => by)).size };
    });
  }

  #roundRefusal(id: string | undefined, purpose: WireRound['purpose']): string | undefined {
    if (id === undefined) return undefined;
    const round = this.#state.rounds.get(id);
    if (round === undefined) return 'round.unknown';
    return round.purpose === purpose ? (round.open ? undefined : 'round.closed') : 'round.purpose';
  }

  /** Whether others must not see the operation, for ever. */
  #hides(op: Operation): boolean {
    if ((op.k === 'vote' || op.k === 'score') && this.#secret(op.round)) return true;
    return [...cardsOf(op)].some((card) => this.#hidden(card));
  }

  #hidden(card: string): boolean {
    const { round } = this.#state.cards.get(card) ?? {};
    return round !== undefined && this.#secret(round);
  }

  #secret(id: string): boolean {
    const round = this.#state.rounds.get(id);
    return round?.hidden === true && round.open;
  }
}

/** All cards that an operation names. */
function* cardsOf(op: Operation): Generator<string> {
  if ('card' in op) yield op.card;
  if (op.k === 'create') for (const [, to] of op.links) yield to;
  if (op.k === 'link' || op.k === 'unlink') yield op.to;
  if (op.k === 'group' && op.head !== null) yield op.head;
  if (op.k === 'merge' && op.into !== null) yield op.into;
}

function rowOf(card: WireCard, reader: string, person: (by: string) => number, sees: (card: string) => boolean): CardRow {
  const { id, kind, step, place, order, by, at, fields, group, merged, ...others } = card;
  const marks = {
    ...others,
    ...(group !== undefined && sees(group) ? { group } : {}),
    ...(merged !== undefined && sees(merged) ? { merged } : {}),
  };
  const known = card.anonymous === true && by !== reader ? -1 : person(by);
  return [id, kind, step, place, order, known, at, fields, ...(Object.keys(marks).length > 0 ? [marks] : [])] as CardRow;
}

function rowOfRound({ round, purpose, step, hidden, anonymous, open }: WireRound): WireState['rounds'][number] {
  return [round, purpose, step, hidden, anonymous, open];
}
