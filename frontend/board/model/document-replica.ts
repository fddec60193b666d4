import { DocumentState } from './document-state.ts';
import { compareKeys, keyBetween } from './order-key.ts';
import type { FailedChange, Replica, ViewCard } from './replica.ts';
import { inverse, slotsOf, UndoStack } from './undo.ts';
import type { CardKind, FieldValue, LinkType, LogEntry, Operation, ServerEvent, WireCard } from './wire.ts';

type DocumentEvent = Extract<ServerEvent, { t: 'doc' | 'op' | 'ack' | 'nack' }>;

/** What a replica needs from the world; the connection gives it, tests give their own. */
export interface ReplicaPort {
  /** The reader's id. */
  me(): string;
  /** Milliseconds since 1970, for what is not confirmed yet. */
  now(): number;
  /** 0 up to 1. */
  random(): number;
  operationId(): string;
  cardId(): string;
  /** Keeps the operation and sends it as soon as that is possible. */
  submit(document: string, id: string, op: Operation): void;
  /** The operation needs no further sending: it is in the log, or the person gave it up. */
  settle(document: string, id: string): void;
  /** The operation was refused; it is kept for the person, and not sent again by itself. */
  refused(document: string, failure: FailedChange): void;
  /** Entries are missing: asks for the document from a sequence number on. */
  reopen(document: string, since: number): void;
}

interface Pending {
  id: string;
  op: Operation;
  /** Set when the log has it, while entries before it are still missing here. */
  seq?: number;
}

/** The {@link Replica} over a confirmed state, own pending operations and refused ones. */
export class DocumentReplica extends EventTarget implements Replica {
  readonly id: string;
  readonly #port: ReplicaPort;
  readonly #undo = new UndoStack();
  #confirmed = new DocumentState();
  #seq = 0;
  #ready = false;
  #write = false;
  #awaited = false;
  #pending: Pending[] = [];
  #failed: FailedChange[] = [];
  #view: DocumentState | undefined;
  #states: Map<string, ViewCard['state']> | undefined;

  constructor(id: string, port: ReplicaPort) {
    super();
    this.id = id;
    this.#port = port;
  }

  get ready(): boolean {
    return this.#ready;
  }

  get writable(): boolean {
    return this.#write;
  }

  get pendingCount(): number {
    return this.#pending.length;
  }

  get failures(): readonly FailedChange[] {
    return this.#failed;
  }

  /** Last sequence number that was applied, 0 for none. */
  get sequence(): number {
    return this.#seq;
  }

  /** Own operations that the log does not have yet as far as is known here, in order. */
  get unconfirmed(): readonly { id: string; op: Operation }[] {
    return this.#pending.filter(({ seq }) => seq === undefined);
  }

  /** Takes over what an earlier page of this person could not send or was refused, before the own changes. */
  adopt(operations: readonly { id: string; op: Operation }[], failures: readonly FailedChange[] = []): void {
    const known = new Set([...this.#pending, ...this.#failed].map(({ id }) => id));
    this.#pending = [...operations.filter(({ id }) => !known.has(id)), ...this.#pending];
    this.#failed = [...failures.filter(({ id }) => !known.has(id)), ...this.#failed];
    this.#changed();
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
      case 'ack':
        this.#ack(event.id, event.seq, event.at);
        break;
      case 'nack':
        this.#refuse(event.id, event.code, event.args);
        break;
    }
    this.#changed();
  }

  /** The connection broke: an answer to an open request will not come any more. */
  disconnected(): void {
    this.#awaited = false;
  }

  cards(kind: CardKind, place?: string): ViewCard[] {
    const found: ViewCard[] = [];
    for (const card of this.#current().cards.values()) {
      if (card.kind === kind && card.deleted !== true && (place === undefined || card.place === place)) {
        found.push(this.#shown(card));
      }
    }
    return found.sort(byOrder);
  }

  card(id: string): ViewCard | undefined {
    const card = this.#current().cards.get(id);
    return card && this.#shown(card);
  }

  targets(from: string, type: LinkType): ViewCard[] {
    return this.#linked((link) => (link[0] === from && link[1] === type ? link[2] : undefined));
  }

  sources(to: string, type: LinkType): ViewCard[] {
    return this.#linked((link) => (link[2] === to && link[1] === type ? link[0] : undefined));
  }

  votes(card: string, round: string): { all: number; mine: number } {
    const me = this.#port.me();
    const result = { all: 0, mine: 0 };
    for (const vote of this.#current().votes.values()) {
      if (vote.card !== card || vote.round !== round) continue;
      result.all += vote.points;
      if (vote.by === me) result.mine += vote.points;
    }
    return result;
  }

  votesSpent(round: string): number {
    const me = this.#port.me();
    const state = this.#current();
    let spent = 0;
    for (const vote of state.votes.values()) {
      const gone = state.cards.get(vote.card)?.deleted === true;
      if (vote.round === round && vote.by === me && !gone) spent += vote.points;
    }
    return spent;
  }

  create(card: Parameters<Replica['create']>[0]): string {
    const id = this.#port.cardId();
    const place = card.place ?? '';
    this.#act({
      k: 'create',
      card: id,
      kind: card.kind,
      step: card.step,
      place,
      order: this.#orderAfter(card.kind, place, card.after, id),
      fields: card.fields ?? {},
      links: card.links ?? [],
    });
    return id;
  }

  set(card: string, field: string, value: FieldValue | null): void {
    const failed = this.#failed.filter(({ op }) => op.k === 'set' && op.card === card && op.field === field);
    // What the person writes now takes the place of what was refused.
    failed.forEach(({ id }) => this.#drop(id));
    this.#act({ k: 'set', card, field, value });
  }

  move(card: string, place: string, after: string | null): void {
    const moved = this.#current().cards.get(card);
    if (moved === undefined) return;
    this.#act({ k: 'move', card, place, order: this.#orderAfter(moved.kind, place, after, card) });
  }

  link(card: string, type: LinkType, to: string): void {
    this.#act({ k: 'link', card, type, to });
  }

  unlink(card: string, type: LinkType, to: string): void {
    this.#act({ k: 'unlink', card, type, to });
  }

  vote(card: string, round: string, points: number): void {
    this.#act({ k: 'vote', card, round, points });
  }

  delete(card: string): void {
    this.#act({ k: 'delete', card });
  }

  restore(card: string): void {
    this.#act({ k: 'restore', card });
  }

  retry(operationId: string): void {
    const failure = this.#failed.find(({ id }) => id === operationId);
    if (failure === undefined) return;
    this.#drop(operationId);
    this.#send(failure.op);
    this.#changed();
  }

  dismiss(operationId: string): void {
    this.#drop(operationId);
    this.#changed();
  }

  undo(): boolean {
    const operations = this.#undo.pop();
    operations?.forEach((op) => this.#send(op));
    if (operations !== undefined) this.#changed();
    return operations !== undefined;
  }

  #open(event: Extract<DocumentEvent, { t: 'doc' }>): void {
    this.#awaited = false;
    this.#write = event.write;
    this.#ready = true;
    if (event.mode === 'tail') {
      event.ops.forEach((entry) => this.#entry(entry));
      return;
    }
    this.#confirmed = DocumentState.of(event.state);
    this.#seq = event.seq;
    this.#undo.clear();
    this.#pending = this.#pending.filter(({ seq }) => seq === undefined || seq > event.seq);
  }

  #entry(entry: LogEntry): void {
    if (entry.seq > this.#seq + 1) {
      this.#missing();
      return;
    }
    const own = entry.id !== undefined && this.#confirm(entry.id);
    if (entry.seq <= this.#seq) return;
    if (!own && entry.op !== undefined) this.#undo.touched(slotsOf(entry.op));
    this.#confirmed.applyEntry(entry);
    this.#seq = entry.seq;
  }

  #ack(id: string, seq: number, at: number): void {
    const own = this.#pending.find((pending) => pending.id === id);
    if (seq <= this.#seq) {
      this.#confirm(id);
    } else if (seq === this.#seq + 1 && own !== undefined) {
      this.#confirm(id);
      this.#confirmed.apply(own.op, { by: this.#port.me(), at });
      this.#seq = seq;
    } else {
      // In the log, but not yet here: it stays on the screen until the entries before it arrive.
      if (own !== undefined) {
        own.seq = seq;
        this.#port.settle(this.id, id);
      }
      this.#missing();
    }
  }

  /** @returns whether the operation was one of this page */
  #confirm(id: string): boolean {
    if (!this.#pending.some((pending) => pending.id === id)) return false;
    this.#pending = this.#pending.filter((pending) => pending.id !== id);
    this.#port.settle(this.id, id);
    return true;
  }

  #refuse(id: string, code: string, args: string[]): void {
    const refused = this.#pending.find((pending) => pending.id === id);
    if (refused === undefined) return;
    this.#pending = this.#pending.filter((pending) => pending !== refused);
    this.#undo.forget(slotsOf(refused.op));
    if (this.#absorb(refused)) return;
    const failure: FailedChange = { id, op: refused.op, code, args };
    this.#failed = [...this.#failed, failure];
    this.#port.refused(this.id, failure);
  }

  /** A change of a card whose creation was refused becomes part of that creation, so one retry brings it all. */
  #absorb(refused: Pending): boolean {
    const { op } = refused;
    if (op.k !== 'set') return false;
    const creation = this.#failed.find((failure) => failure.op.k === 'create' && failure.op.card === op.card);
    if (creation === undefined || creation.op.k !== 'create') return false;
    const { [op.field]: _former, ...others } = creation.op.fields;
    const fields = op.value === null ? others : { ...others, [op.field]: op.value };
    const merged = { ...creation, op: { ...creation.op, fields } };
    this.#failed = this.#failed.map((failure) => (failure === creation ? merged : failure));
    this.#port.settle(this.id, refused.id);
    this.#port.refused(this.id, merged);
    return true;
  }

  #missing(): void {
    if (this.#awaited) return;
    this.#awaited = true;
    this.#port.reopen(this.id, this.#seq);
  }

  #act(op: Operation): void {
    this.#undo.push(slotsOf(op), inverse(op, this.#current(), this.#port.me()), this.#port.now());
    this.#send(op);
    this.#changed();
  }

  #send(op: Operation): void {
    const id = this.#port.operationId();
    this.#pending = [...this.#pending, { id, op }];
    this.#port.submit(this.id, id, op);
    this.#view = undefined;
  }

  #drop(id: string): void {
    if (!this.#failed.some((failure) => failure.id === id)) return;
    this.#failed = this.#failed.filter((failure) => failure.id !== id);
    this.#port.settle(this.id, id);
  }

  #changed(): void {
    this.#view = undefined;
    this.#states = undefined;
    this.dispatchEvent(new Event('change'));
  }

  /** The confirmed state with refused creations and the own pending operations on top. */
  #current(): DocumentState {
    if (this.#view === undefined) {
      const view = this.#confirmed.copy();
      const act = { by: this.#port.me(), at: this.#port.now() };
      for (const { op } of this.#failed) if (op.k === 'create') view.apply(op, act);
      for (const { op } of this.#pending) view.apply(op, act);
      this.#view = view;
    }
    return this.#view;
  }

  #shown(card: WireCard): ViewCard {
    return { ...card, deleted: card.deleted === true, state: this.#stateOf(card.id) };
  }

  #stateOf(card: string): ViewCard['state'] {
    if (this.#states === undefined) {
      this.#states = new Map();
      for (const { op } of this.#pending) this.#states.set(op.card, 'pending');
      for (const { op } of this.#failed) this.#states.set(op.card, 'failed');
    }
    return this.#states.get(card) ?? 'saved';
  }

  #linked(end: (link: [string, LinkType, string]) => string | undefined): ViewCard[] {
    const state = this.#current();
    const found: ViewCard[] = [];
    for (const link of state.links.values()) {
      const other = end(link);
      const card = other === undefined ? undefined : state.cards.get(other);
      if (card !== undefined && card.deleted !== true) found.push(this.#shown(card));
    }
    return found.sort(byOrder);
  }

  /** @param after neighbour in front, `null` for the front, `undefined` for the end */
  #orderAfter(kind: CardKind, place: string, after: string | null | undefined, moved: string): string {
    const orders = this.cards(kind, place).filter(({ id }) => id !== moved);
    const at = after === undefined ? orders.length : orders.findIndex(({ id }) => id === after) + 1;
    const before = orders[at - 1]?.order ?? null;
    // Two cards may share a key; then the place is behind both.
    const behind = orders.slice(at).find(({ order }) => before === null || order > before)?.order ?? null;
    const first = before === null && behind === null;
    return keyBetween(before, behind, first ? undefined : this.#port.random());
  }
}

function byOrder(left: ViewCard, right: ViewCard): number {
  return compareKeys(left.order, right.order) || compareKeys(left.id, right.id);
}
