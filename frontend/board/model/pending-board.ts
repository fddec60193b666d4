import { BoardWriter } from './board-writer.ts';
import { composeDeltas } from './delta.ts';
import { DocumentState } from './document-state.ts';
import { Outbox } from './outbox.ts';
import { placeKey } from './pending.ts';
import type { Pending, TextPlace } from './pending.ts';
import type { ReplicaPort } from './replica-port.ts';
import { TextChange } from './replica.ts';
import type { FailedChange, ViewCard } from './replica.ts';
import { TextFlow } from './text-flow.ts';
import { UndoStack } from './undo.ts';
import type { Delta, Operation } from './wire.ts';

/** The confirmed state with own pending operations on top, as one view. */
export abstract class PendingBoard extends BoardWriter {
  readonly id: string;
  protected readonly port: ReplicaPort;
  protected confirmed = new DocumentState();
  protected pending: Pending[] = [];
  protected failed: FailedChange[] = [];
  protected readonly acts = new UndoStack();
  protected readonly outbox: Outbox;
  protected readonly flow: TextFlow;
  #view: DocumentState | undefined;
  #states: Map<string, ViewCard['state']> | undefined;
  #texts = new Map<string, { place: TextPlace; delta: Delta; own: boolean }>();

  constructor(id: string, port: ReplicaPort) {
    super();
    this.id = id;
    this.port = port;
    this.flow = new TextFlow({
      pending: () => this.pending,
      text: (place) => this.#baseText(place),
      known: (card) => this.confirmed.cards.has(card),
      shown: (place, delta) => {
        this.acts.moved(place, delta);
        this.textChanged(place, delta, false);
      },
    });
    this.outbox = new Outbox(id, port, this.flow, {
      pending: () => this.pending,
      sequence: () => this.sequence,
      obsolete: (pending) => this.settled(pending),
    });
  }

  abstract get sequence(): number;

  get pendingCount(): number {
    return this.pending.length;
  }

  get failures(): readonly FailedChange[] {
    return this.failed;
  }

  get canUndo(): boolean {
    return this.acts.canUndo;
  }

  get canRedo(): boolean {
    return this.acts.canRedo;
  }

  /** Own operations that the log does not have yet as far as is known here, in order. */
  get unconfirmed(): readonly { id: string; op: Operation }[] {
    return this.pending.filter(({ seq }) => seq === undefined);
  }

  /** Sends an operation once more, after the server could not take it. */
  again(id: string): void {
    const own = this.waiting(id);
    if (own !== undefined) own.onLine = false;
    this.outbox.pump();
  }

  /** What was kept back may go onto the line. */
  resume(): void {
    this.outbox.pump();
  }

  protected waiting(id: string): Pending | undefined {
    return this.pending.find((pending) => pending.id === id);
  }

  /** The operation needs nothing more. */
  protected settled(own: Pending): void {
    this.pending = this.pending.filter((pending) => pending !== own);
    this.port.settle(this.id, own.id);
    this.stale();
  }

  /** A text changed as it is shown; told to the elements together with everything else. */
  protected textChanged(place: TextPlace, delta: Delta, own: boolean): void {
    const key = placeKey(place);
    const former = this.#texts.get(key);
    this.#texts.set(
      key,
      former === undefined
        ? { place, delta, own }
        : { place, delta: composeDeltas(former.delta, delta), own: own && former.own },
    );
    this.stale();
  }

  protected stale(): void {
    this.#view = undefined;
    this.#states = undefined;
  }

  protected changed(): void {
    this.stale();
    const texts = [...this.#texts.values()];
    this.#texts.clear();
    for (const { place, delta, own } of texts) {
      if (delta.length > 0) this.dispatchEvent(new TextChange(place.card, place.field, delta, own));
    }
    this.dispatchEvent(new Event('change'));
  }

  protected override me(): string {
    return this.port.me();
  }

  protected override newId(): string {
    return this.port.cardId();
  }

  protected override random(): number {
    return this.port.random();
  }

  protected override current(): DocumentState {
    if (this.#view === undefined) {
      const view = this.confirmed.copy();
      const act = { by: this.me(), at: this.port.now() };
      for (const { op } of this.failed) if (op.k === 'create') view.apply(op, act);
      for (const { op } of this.pending) view.apply(op, act);
      this.#view = view;
    }
    return this.#view;
  }

  protected override stateOf(card: string): ViewCard['state'] {
    if (this.#states === undefined) {
      this.#states = new Map();
      for (const { op } of this.pending) if ('card' in op) this.#states.set(op.card, 'pending');
      for (const { op } of this.failed) if ('card' in op) this.#states.set(op.card, 'failed');
    }
    return this.#states.get(card) ?? 'saved';
  }

  /** The confirmed text of a field, or that of a refused card. */
  #baseText({ card, field }: TextPlace): string {
    if (this.confirmed.cards.has(card)) return this.confirmed.text(card, field);
    const refused = this.failed.find(({ op }) => op.k === 'create' && op.card === card);
    return refused?.op.k === 'create' ? String(refused.op.fields[field] ?? '') : '';
  }
}
