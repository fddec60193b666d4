import { replaceDelta } from './delta.ts';
import type { CardRule } from './beats.ts';
import { DocumentState } from './document-state.ts';
import type { Act } from './document-state.ts';
import { slotsOf } from './inverse.ts';
import { OwnChanges } from './own-changes.ts';
import { distinct, isEdit, textsOf } from './pending.ts';
import type { Pending } from './pending.ts';
import type { HiddenRound, Replica, ViewCard, WithheldCards } from './replica.ts';
import { entriesOf } from './together.ts';
import type { LogEntry, Operation, ServerEvent } from './wire.ts';

export type { ReplicaPort } from './replica-port.ts';

/** The events of the socket that concern one document. */
export type DocumentEvent = Extract<ServerEvent, { t: 'doc' | 'op' | 'ops' | 'ack' | 'nack' | 'hidden' | 'withheld' | 'history' }>;

/** So often an edit is moved on at the server's wish before the person is asked. */
const MOST_MOVES = 8;

interface Waiting {
  resolve(entries: readonly LogEntry[]): void;
  reject(reason: Error): void;
}

/** The {@link Replica} that follows the log: what arrives, in which order, and what is missing. */
export class DocumentReplica extends OwnChanges implements Replica {
  #seq = 0;
  #ready = false;
  #write = false;
  #awaited = false;
  #hidden: readonly HiddenRound[] = [];
  #oversees = false;
  #withheld: WithheldCards = {};
  #rule: CardRule | undefined;
  readonly #asked = new Map<string, Waiting[]>();

  get ready(): boolean {
    return this.#ready;
  }

  get writable(): boolean {
    return this.#write;
  }

  get hidden(): readonly HiddenRound[] {
    return this.#hidden;
  }

  get oversees(): boolean {
    return this.#oversees;
  }

  get withheld(): WithheldCards {
    return this.#withheld;
  }

  /** What is left to this person from now on; everything without a rule. */
  obey(rule: CardRule | undefined): void {
    this.#rule = rule;
    this.changed();
  }

  mayChange(id: string, field?: string): boolean {
    const card = this.card(id);
    if (card !== undefined && this.withholds(card)) return false;
    return card === undefined || this.#rule === undefined || this.#rule.change(card, field);
  }

  mayComment(id: string): boolean {
    const card = this.card(id);
    if (card !== undefined && this.withholds(card)) return false;
    return card === undefined || this.#rule === undefined || this.#rule.comment(card);
  }

  /** Last sequence number that was applied, 0 for none. */
  override get sequence(): number {
    return this.#seq;
  }

  /** Takes an event of the socket about this document. */
  receive(event: DocumentEvent): void {
    switch (event.t) {
      case 'doc':
        this.#open(event);
        break;
      case 'op':
        this.#entry(event);
        break;
      case 'ops':
        entriesOf(event).forEach((entry) => this.#entry(entry));
        break;
      case 'ack':
        this.#ack(event.id, event.seq, event.at);
        break;
      case 'nack':
        this.#nack(event.id, event.code, event.args);
        break;
      case 'hidden':
        this.#hidden = event.rounds;
        break;
      case 'withheld':
        this.#withheld = event.cards;
        break;
      case 'history':
        this.#tell(event.card, event.entries);
        break;
    }
    this.outbox.pump();
    this.changed();
  }

  /** The connection broke: answers on their way will not come any more. */
  disconnected(): void {
    this.#awaited = false;
    for (const own of this.pending) own.onLine = false;
    for (const card of [...this.#asked.keys()]) this.#tell(card, undefined);
  }

  /** The server refused a request as a whole: a question for a history gets no answer. */
  problem(code: string): void {
    if (code === 'card.unknown') for (const card of [...this.#asked.keys()]) this.#tell(card, undefined);
  }

  history(card: string): Promise<readonly LogEntry[]> {
    const answer = new Promise<readonly LogEntry[]>((resolve, reject) => {
      this.#asked.set(card, [...(this.#asked.get(card) ?? []), { resolve, reject }]);
    });
    if (!this.port.ask(this.id, card)) this.#tell(card, undefined);
    return answer;
  }

  #tell(card: string, entries: readonly LogEntry[] | undefined): void {
    const waiting = this.#asked.get(card) ?? [];
    this.#asked.delete(card);
    for (const { resolve, reject } of waiting) {
      if (entries === undefined) reject(new Error('offline'));
      else resolve(entries);
    }
  }

  #open(event: Extract<DocumentEvent, { t: 'doc' }>): void {
    this.#awaited = false;
    this.#write = event.write;
    if (this.#otherSight(event.oversees === true) && event.mode === 'tail') {
      this.#startOver();
      return;
    }
    if (event.mode === 'tail') event.ops.forEach((entry) => this.#entry(entry));
    else this.#snapshot(event.seq, DocumentState.of(event.state));
    this.#ready = true;
    for (const own of this.pending) own.tooOld = undefined;
  }

  /** @returns whether this person sees from now on what trainers withhold, or does not any more */
  #otherSight(oversees: boolean): boolean {
    const other = this.#ready && oversees !== this.#oversees;
    this.#oversees = oversees;
    return other;
  }

  /** What is here was for other eyes: it goes, and the whole document is asked for. */
  #startOver(): void {
    this.#ready = false;
    this.#seq = 0;
    this.confirmed = new DocumentState();
    this.stale();
    this.#missing();
  }

  #snapshot(seq: number, state: DocumentState): void {
    const before = this.current();
    const gone = [...this.confirmed.cards.keys()].some((card) => !state.cards.has(card));
    this.#withheld = {};
    const edited = this.pending.filter(isEdit).flatMap(({ op }) => textsOf(op));
    const memories = distinct([...edited, ...this.acts.places]).map((place) => this.flow.remember(place));
    for (const { place } of memories) {
      for (const { pending, before: text } of this.flow.chain(place)) {
        if (isEdit(pending)) pending.origin ??= { before: text, delta: pending.op.delta };
      }
    }
    this.confirmed = state;
    this.#seq = seq;
    for (const own of this.pending.filter((one) => one.seq !== undefined && one.seq <= seq)) this.settled(own);
    this.replace(memories);
    this.acts.reviewed(before, this.current(), this.me());
    this.forgetUnseen();
    if (gone) this.dispatchEvent(new Event('gone'));
  }

  #entry(entry: LogEntry): void {
    if (entry.seq > this.#seq + 1) {
      this.#missing();
      return;
    }
    const own = entry.id === undefined ? undefined : this.waiting(entry.id);
    if (entry.seq <= this.#seq) {
      if (own !== undefined) this.#settleLate(own);
      return;
    }
    this.#seq = entry.seq;
    const { op, by = '', at = 0 } = entry;
    if (own !== undefined) this.#confirm(own, op ?? own.op, { by, at });
    else if (op !== undefined) this.#others(op, { by, at });
  }

  #others(op: Operation, act: Act): void {
    const former = textsOf(op).map((place) => ({ place, text: this.flow.confirmed(place) }));
    this.confirmed.apply(op, act);
    for (const { place, text } of former) {
      this.flow.arrive(place, op.k === 'edit' ? op.delta : replaceDelta(text, this.flow.confirmed(place)));
    }
    this.acts.touched(slotsOf(op));
    this.stale();
  }

  /** An own operation is in the log right behind what is here. */
  #confirm(own: Pending, op: Operation, act: Act): void {
    const first = textsOf(op).every((place) => this.flow.chain(place)[0]?.pending === own);
    const exact = first && JSON.stringify(op) === JSON.stringify(own.op);
    const memories = exact ? [] : distinct([...textsOf(op), ...textsOf(own.op)]).map((place) => this.flow.remember(place));
    this.settled(own);
    this.confirmed.apply(op, act);
    memories.forEach((memory) => this.flow.rebase(memory));
    this.stale();
  }

  /** The log had an own operation before the present state began. */
  #settleLate(own: Pending): void {
    const memories = textsOf(own.op).map((place) => this.flow.remember(place));
    this.settled(own);
    memories.forEach((memory) => this.flow.rebase(memory));
    this.stale();
  }

  #ack(id: string, seq: number, at: number): void {
    const own = this.waiting(id);
    if (seq <= this.#seq) {
      if (own !== undefined) this.#settleLate(own);
    } else if (seq === this.#seq + 1 && own !== undefined && own.inexact === undefined) {
      this.#seq = seq;
      this.#confirm(own, own.op, { by: this.me(), at });
    } else {
      // In the log, but not yet here: it stays on the screen until the entries before it arrive.
      if (own !== undefined) {
        own.seq = seq;
        this.port.settle(this.id, id);
      }
      this.#missing();
    }
  }

  #nack(id: string, code: string, args: string[]): void {
    const own = this.waiting(id);
    if (own === undefined) return;
    own.moved = (own.moved ?? 0) + 1;
    if (code !== 'text.base' || !isEdit(own) || own.moved > MOST_MOVES) {
      this.refuse(own, code, args);
      return;
    }
    own.onLine = false;
    if (own.base !== this.#seq) return;
    own.tooOld = this.#seq;
    this.#missing();
  }

  /** Whether the card is out of sight, by itself or with the card that it is part of. */
  protected withholds(card: ViewCard): boolean {
    return card.withheld === true || (card.merged !== undefined && this.card(card.merged)?.withheld === true);
  }

  #missing(): void {
    if (this.#awaited) return;
    this.#awaited = true;
    this.port.reopen(this.id, this.#seq);
  }
}
