import { textAfter, isEdit, placeKey } from './pending.ts';
import type { Pending, PendingEdit, TextPlace } from './pending.ts';
import type { ReplicaPort } from './replica-port.ts';
import { roughDiff } from './text-diff.ts';
import type { TextFlow } from './text-flow.ts';

/** Typing is sent this often. */
export const SEND_MS = 300;
/** Parts of a delta that the server takes (T1). */
const MOST_PARTS = 400;

/** What the outbox sends from. */
export interface OutboxSource {
  pending(): readonly Pending[];
  /** Last sequence number that was applied. */
  sequence(): number;
  /** Nothing is left of the edit: others did the same. */
  obsolete(pending: Pending): void;
}

/** Puts own operations onto the line in their order: of each text one edit at a time, and not at every keystroke (T3). */
export class Outbox {
  readonly #document: string;
  readonly #port: ReplicaPort;
  readonly #flow: TextFlow;
  readonly #source: OutboxSource;
  readonly #sentAt = new Map<string, number>();
  readonly #urgent = new Set<string>();
  readonly #timed = new Set<string>();

  constructor(document: string, port: ReplicaPort, flow: TextFlow, source: OutboxSource) {
    this.#document = document;
    this.#port = port;
    this.#flow = flow;
    this.#source = source;
  }

  /** Sends everything that may go now. */
  pump(): void {
    for (const pending of [...this.#source.pending()]) {
      if (pending.onLine || pending.seq !== undefined) continue;
      if (isEdit(pending)) this.#edit(pending);
      else this.#send(pending);
    }
  }

  /** What was typed into a text goes without waiting for the next turn. */
  flush(place: TextPlace): void {
    this.#urgent.add(placeKey(place));
    this.pump();
    this.#urgent.delete(placeKey(place));
  }

  #edit(edit: PendingEdit): void {
    const { op } = edit;
    if (edit.tooOld === this.#source.sequence()) return;
    const links = this.#flow.chain(op);
    const at = links.findIndex(({ pending }) => pending === edit);
    const ahead = links.slice(0, at).some(({ pending }) => pending.op.k !== 'create');
    if (ahead || links.some(({ pending }) => pending.onLine && pending.op.k !== 'create')) return;
    if (op.delta.length === 0) {
      this.#source.obsolete(edit);
      return;
    }
    const key = placeKey(op);
    const wait = (this.#sentAt.get(key) ?? -Infinity) + SEND_MS - this.#port.now();
    if (!edit.sent && !this.#urgent.has(key) && wait > 0) {
      this.#later(op, wait);
      return;
    }
    if (op.delta.length > MOST_PARTS) {
      const before = links[at]?.before ?? '';
      edit.op = { ...op, delta: roughDiff(before, textAfter(op, op, before) ?? before) };
    }
    if (this.#send(edit)) this.#sentAt.set(key, this.#port.now());
  }

  #send(pending: Pending): boolean {
    const base = this.#source.sequence();
    const op = pending.op.k === 'edit' ? { ...pending.op, base } : pending.op;
    pending.onLine = this.#port.send(this.#document, pending.id, op);
    if (!pending.onLine) return false;
    pending.sent = true;
    pending.base = base;
    pending.inexact = undefined;
    return true;
  }

  #later({ card, field }: TextPlace, ms: number): void {
    const key = placeKey({ card, field });
    if (this.#timed.has(key)) return;
    this.#timed.add(key);
    this.#port.later(() => {
      this.#timed.delete(key);
      this.flush({ card, field });
    }, ms);
  }
}
