import { DocumentState } from './document-state.ts';
import type { LogEntry, Operation, ServerEvent } from './wire.ts';

type DocumentEvent = Extract<ServerEvent, { t: 'doc' | 'op' | 'ack' | 'nack' }>;

/** One document of a server in memory, for tests: total order, at most once by id, masking, refusal. */
export class TestServer {
  readonly log: Required<LogEntry>[] = [];
  readonly state = new DocumentState();
  readonly #id: string;
  readonly #refuses: (op: Operation) => string | undefined;
  readonly #readers = new Map<string, { by: string; send: (event: DocumentEvent) => void }>();

  constructor(id: string, refuses: (op: Operation) => string | undefined = () => undefined) {
    this.#id = id;
    this.#refuses = refuses;
  }

  open(reader: string, by: string, since: number, send: (event: DocumentEvent) => void): void {
    this.#readers.set(reader, { by, send });
    const seq = this.log.length;
    const base = { t: 'doc', d: this.#id, seq, write: true } as const;
    send(
      since > 0
        ? { ...base, mode: 'tail', ops: this.log.slice(since).map((entry) => masked(entry, by)) }
        : { ...base, mode: 'snapshot', state: this.#wireState(by) },
    );
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
    const code = this.#refuses(op);
    if (code !== undefined) {
      author.send({ t: 'nack', d, id, code, args: [] });
      return;
    }
    const entry = { seq: this.log.length + 1, id, by: author.by, at: this.log.length, op };
    this.log.push(entry);
    this.state.applyEntry(entry);
    for (const [key, other] of this.#readers) {
      other.send(
        key === reader
          ? { t: 'ack', d, id, seq: entry.seq, at: entry.at }
          : { t: 'op', d, ...masked(entry, other.by) },
      );
    }
  }

  #wireState(by: string): Extract<DocumentEvent, { mode: 'snapshot' }>['state'] {
    return {
      cards: [...this.state.cards.values()],
      links: [...this.state.links.values()],
      votes: [...this.state.votes.values()].filter((vote) => vote.by === by),
    };
  }
}

/** Others' votes are masked, as the real server does until they are revealed. */
function masked(entry: Required<LogEntry>, reader: string): LogEntry {
  return entry.op.k === 'vote' && entry.by !== reader ? { seq: entry.seq } : entry;
}
