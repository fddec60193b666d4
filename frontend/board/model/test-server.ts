import { applyDelta, moveDelta, reachOf, replaceDelta } from './delta.ts';
import type { DocumentEvent } from './document-replica.ts';
import { DocumentState } from './document-state.ts';
import { placeKey, textsOf } from './pending.ts';
import { Secrecy } from './test-secrecy.ts';
import type { Delta, LogEntry, Operation } from './wire.ts';

interface Reader {
  by: string;
  send: (event: DocumentEvent) => void;
}

interface Change {
  seq: number;
  by: string;
  delta: Delta;
}

/** A change in the log of a test server. */
export type Logged = Required<LogEntry>;

/**
 * One document of a server in memory, for tests: total order, at most once by id, edits moved (T2 to T5), hidden rounds
 * (R, S1, S3 to S6), refusal.
 */
export class TestServer {
  readonly log: Logged[] = [];
  readonly state = new DocumentState();
  readonly secrecy = new Secrecy(this.state);
  readonly #id: string;
  readonly #refuses: (op: Operation) => string | undefined;
  readonly #readers = new Map<string, Reader>();
  #changes = new Map<string, Change[]>();
  #loaded = 0;

  constructor(id: string, refuses: (op: Operation) => string | undefined = () => undefined) {
    this.#id = id;
    this.#refuses = refuses;
  }

  /** All lines end, and how texts changed is forgotten. */
  restart(): void {
    this.#readers.clear();
    this.#changes = new Map();
    this.#loaded = this.log.length;
  }

  open(reader: string, by: string, since: number, send: (event: DocumentEvent) => void): void {
    this.#readers.set(reader, { by, send });
    this.#greet({ by, send }, since);
    this.#count({ by, send });
  }

  close(reader: string): void {
    this.#readers.delete(reader);
  }

  submit(reader: string, id: string, op: Operation): void {
    const author = this.#readers.get(reader);
    if (author === undefined) return;
    const d = this.#id;
    const former = this.log.find((entry) => entry.id === id);
    if (former !== undefined) {
      author.send({ t: 'ack', d, id, seq: former.seq, at: former.at });
      return;
    }
    const moved = this.secrecy.refusal(op, author.by) ?? this.#refuses(op) ?? this.#moved(op, author.by);
    if (typeof moved === 'string') {
      author.send({ t: 'nack', d, id, code: moved, args: [] });
      return;
    }
    this.#write({ seq: this.log.length + 1, id, by: author.by, at: this.log.length, op: moved }, reader);
  }

  #write(entry: Logged, reader: string): void {
    const former = textsOf(entry.op).map((place) => ({ place, text: this.state.text(place.card, place.field) }));
    const reveals = this.secrecy.reveals(entry.op);
    this.log.push(entry);
    this.state.applyEntry(entry);
    this.secrecy.wrote(entry);
    for (const { place, text } of former) {
      const delta = entry.op.k === 'edit' ? entry.op.delta : replaceDelta(text, this.state.text(place.card, place.field));
      const known = this.#changes.get(placeKey(place)) ?? [];
      this.#changes.set(placeKey(place), [...known, { seq: entry.seq, by: entry.by, delta }]);
    }
    for (const [key, other] of this.#readers) {
      if (reveals) this.#greet(other, 0);
      if (key === reader) other.send({ t: 'ack', d: this.#id, id: entry.id, seq: entry.seq, at: entry.at });
      else if (!reveals) other.send({ t: 'op', d: this.#id, ...this.secrecy.entryFor(entry, other.by) });
      this.#count(other);
    }
  }

  /** T2, T3, T6: the edit on the present text, or the code of its refusal. */
  #moved(op: Operation, by: string): Operation | string {
    if (op.k !== 'edit') return op;
    const { base = 0, ...edit } = op;
    const changes = this.#changes.get(placeKey(op)) ?? [];
    const later = changes.filter(({ seq }) => seq > base);
    const created = this.log.find((entry) => entry.op.k === 'create' && entry.op.card === op.card);
    const young = created !== undefined && created.seq > this.#loaded && created.by === by;
    if (later.some((change) => change.by === by) || (base < this.#loaded && !young)) return 'text.base';
    const delta = later.reduce((rest, change) => moveDelta(rest, change.delta, true), edit.delta);
    const text = this.state.text(op.card, op.field);
    if (reachOf(delta) > text.length) return 'delta.length';
    return /\p{Surrogate}/u.test(applyDelta(text, delta)) ? 'text.malformed' : { ...edit, delta };
  }

  #greet({ by, send }: Reader, since: number): void {
    const base = { t: 'doc', d: this.#id, seq: this.log.length, write: true } as const;
    const tail = since > 0 && since >= this.secrecy.revealed && since <= this.log.length;
    send(
      tail
        ? { ...base, mode: 'tail', ops: this.log.slice(since).map((entry) => this.secrecy.entryFor(entry, by)) }
        : { ...base, mode: 'snapshot', state: this.secrecy.stateFor(by) },
    );
  }

  #count({ send }: Reader): void {
    send({ t: 'hidden', d: this.#id, rounds: this.secrecy.counts() });
  }
}
