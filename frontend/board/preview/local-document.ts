import { DocumentReplica } from '../model/document-replica.ts';
import type { LogEntry, Operation } from '../model/wire.ts';
import { LocalPort } from './local-port.ts';

const NOTHING = { people: [], cards: [], links: [], votes: [], scores: [], comments: [], rounds: [] };

/** A document that only the page's memory has: what one person writes in it is accepted at once, and gone with the page. */
export class LocalDocument {
  readonly replica: DocumentReplica;
  readonly #id: string;
  readonly #port: LocalPort;

  constructor(id: string, me: string) {
    this.#id = id;
    this.#port = new LocalPort(id, me, (event) => this.replica.receive(event));
    this.replica = new DocumentReplica(id, this.#port);
    this.replica.receive({ t: 'doc', d: id, mode: 'snapshot', seq: 0, write: true, state: NOTHING });
  }

  /** Puts something in as if somebody else had done it before; this person cannot take it back. */
  put(op: Operation): void {
    const entry: LogEntry = { ...this.#port.next(), by: '', op };
    this.#port.log(entry);
    this.replica.receive({ t: 'op', d: this.#id, ...entry });
  }
}
