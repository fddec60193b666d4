import type { DocumentEvent } from '../model/document-replica.ts';
import type { ReplicaPort } from '../model/replica-port.ts';
import type { HiddenCounts, LogEntry, Operation } from '../model/wire.ts';

/** Answers a replica as a server would that has one reader, refuses nothing and remembers it as long as the page does. */
export class LocalPort implements ReplicaPort {
  readonly #id: string;
  readonly #me: string;
  readonly #answer: (event: DocumentEvent) => void;
  readonly #log: LogEntry[] = [];
  #names = 0;

  constructor(id: string, me: string, answer: (event: DocumentEvent) => void) {
    this.#id = id;
    this.#me = me;
    this.#answer = answer;
  }

  readonly me = (): string => this.#me;
  readonly now = (): number => Date.now();
  readonly random = (): number => Math.random();
  readonly operationId = (): string => `operation-${++this.#names}`;
  readonly cardId = (): string => `card-${++this.#names}`;

  /** The replica has done it here already, so that the answer comes when that is over. */
  send(_document: string, id: string, op: Operation): boolean {
    queueMicrotask(() => {
      const entry = { ...this.next(), by: this.#me, op };
      this.log(entry);
      this.#answer({ t: 'ack', d: this.#id, id, seq: entry.seq, at: entry.at });
      this.#answer({ t: 'hidden', d: this.#id, rounds: this.#counts() });
    });
    return true;
  }

  ask(_document: string, card: string): boolean {
    const entries = this.#log.filter(({ op }) => op !== undefined && 'card' in op && op.card === card);
    queueMicrotask(() => this.#answer({ t: 'history', d: this.#id, card, entries }));
    return true;
  }

  later(run: () => void, ms: number): void {
    setTimeout(run, ms);
  }

  keep(): void {}
  settle(): void {}
  refused(): void {}
  reopen(): void {}

  /** Number and moment of the next entry. */
  next(): { seq: number; at: number } {
    return { seq: this.#log.length + 1, at: this.now() };
  }

  log(entry: LogEntry): void {
    this.#log.push(entry);
  }

  /** How far the one person is in each round that hides something now. */
  #counts(): HiddenCounts[] {
    const ops = this.#log.flatMap(({ op }) => op ?? []);
    const closed = new Set(ops.flatMap((op) => (op.k === 'close-round' ? op.round : [])));
    return ops
      .flatMap((op) => (op.k === 'open-round' && op.hidden && !closed.has(op.round) ? op.round : []))
      .map((round) => {
        const here = ops.filter((op) => 'round' in op && op.round === round && op.k !== 'open-round');
        const cells = new Map(here.flatMap((op) => (op.k === 'score' ? [[`${op.card} ${op.criterion}`, op.points]] : [])));
        const given = [...cells.values()].filter((points) => points !== null).length;
        return { round, cards: {}, people: here.length > 0 ? 1 : 0, ...(given > 0 ? { given: [given] } : {}) };
      });
  }
}
