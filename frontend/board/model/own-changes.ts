import { composeDeltas, invertDelta, moveDelta, reachOf, replaceDelta } from './delta.ts';
import { inverse } from './inverse.ts';
import { PendingBoard } from './pending-board.ts';
import { distinct, isEdit, textAfter, textsOf } from './pending.ts';
import type { Pending, PendingEdit, TextPlace } from './pending.ts';
import type { FailedChange } from './replica.ts';
import { diffText } from './text-diff.ts';
import type { TextMemory } from './text-flow.ts';
import type { Undo } from './undo.ts';
import type { Delta, Operation } from './wire.ts';

/** The card has been taken out of sight (X3). */
const WITHHELD = 'card.withheld';

/** What this person does, takes back, and was refused. */
export abstract class OwnChanges extends PendingBoard {
  abstract get ready(): boolean;

  /** Takes over what an earlier page of this person could not send or was refused, before the own changes. */
  adopt(
    operations: readonly { id: string; op: Operation; before?: string }[],
    failures: readonly FailedChange[] = [],
  ): void {
    const known = new Set([...this.pending, ...this.failed].map(({ id }) => id));
    const inherited = operations.filter(({ id }) => !known.has(id)).map(inherit);
    const places = inherited.filter(isEdit).flatMap(({ op }) => textsOf(op));
    const memories = distinct(places).map((place) => this.flow.remember(place));
    this.pending = [...inherited, ...this.pending];
    this.failed = [...failures.filter(({ id }) => !known.has(id)), ...this.failed];
    this.stale();
    if (this.ready) this.replace(memories);
    this.outbox.pump();
    this.changed();
  }

  edit(card: string, field: string, text: string, caret?: number): void {
    // A word that was being composed when its card went out of sight came with all of the card's text.
    if (!this.current().cards.has(card)) return;
    const place = { card, field };
    const top = this.flow.top(place);
    const delta = diffText(top, text, caret);
    if (delta.length === 0) return;
    this.acts.typed(place, invertDelta(delta, top), this.port.now());
    this.#type(place, delta);
    this.outbox.pump();
    this.changed();
  }

  flush(card: string, field: string): void {
    this.outbox.flush({ card, field });
  }

  retry(operationId: string): void {
    const failure = this.failed.find(({ id }) => id === operationId);
    if (failure === undefined) return;
    this.#drop(operationId);
    const { op } = failure;
    if (op.k === 'edit') {
      const top = this.flow.top(op);
      const delta = moveDelta(op.delta, diffText(failure.before ?? '', top), true);
      this.acts.typed(op, invertDelta(delta, top), this.port.now());
      this.#type({ card: op.card, field: op.field }, delta);
    } else {
      this.#do(op);
    }
    this.outbox.pump();
    this.changed();
  }

  dismiss(operationId: string): void {
    this.#drop(operationId);
    this.changed();
  }

  together(run: () => void, typed?: TextPlace): void {
    this.acts.together(run, typed);
  }

  undo(within?: TextPlace): boolean {
    return this.#swap('done', 'undone', within);
  }

  redo(within?: TextPlace): boolean {
    return this.#swap('undone', 'done', within);
  }

  protected override act(op: Operation): void {
    if (op.k === 'set') {
      // What the person writes now takes the place of what was refused.
      const refused = this.failed.filter((one) => one.op.k === 'set' && one.op.card === op.card && one.op.field === op.field);
      refused.forEach(({ id }) => this.#drop(id));
    }
    this.acts.did(op, inverse(op, this.current(), this.me()));
    this.#do(op);
    this.outbox.pump();
    this.changed();
  }

  /** Puts the own edits onto texts that came anew, without those that they hold already. */
  protected replace(memories: readonly TextMemory[]): void {
    for (const memory of memories) {
      this.flow.contained(memory).forEach((pending) => this.settled(pending));
      this.flow.rebase(memory);
    }
    this.stale();
  }

  /** The server does not take the operation: what was written is kept for the person. */
  protected refuse(own: Pending, code: string, args: string[]): void {
    if (code === WITHHELD && own.op.k !== 'edit' && own.op.k !== 'comment') {
      // Nothing was typed, or it may hold what others wrote.
      this.acts.refused(own.op);
      this.settled(own);
      return;
    }
    const memories = textsOf(own.op).map((place) => this.flow.remember(place));
    const failure = { id: own.id, op: own.op, code, args, ...(isEdit(own) ? this.#gather(own) : {}) };
    this.pending = this.pending.filter((pending) => pending !== own);
    this.acts.refused(own.op);
    if (!this.#absorb(failure)) {
      this.failed = [...this.failed, failure];
      this.port.refused(this.id, failure);
    }
    memories.forEach((memory) => this.flow.rebase(memory));
    this.stale();
  }

  /**
   * Of cards that are not in sight any more (X1) only what this person typed stays here, on this device and for this person:
   * neither what was sent nor what was refused keeps the text that it was made on.
   */
  protected forgetUnseen(): void {
    const made = new Set([...this.pending, ...this.failed].flatMap(({ op }) => (op.k === 'create' ? [op.card] : [])));
    const unseen = (op: Operation): boolean => 'card' in op && !this.confirmed.cards.has(op.card) && !made.has(op.card);
    for (const own of this.pending.filter(isEdit)) {
      if (!unseen(own.op)) continue;
      own.op = { ...own.op, delta: written(own.op.delta) };
      own.origin = { before: '', delta: own.op.delta };
      this.port.keep(this.id, own.id, own.op, '');
    }
    for (const failure of this.failed.filter(({ op }) => unseen(op))) {
      if (failure.op.k === 'comment') continue;
      this.failed = this.failed.filter((one) => one !== failure);
      const delta = failure.op.k === 'edit' ? written(failure.op.delta) : [];
      if (failure.op.k !== 'edit' || delta.length === 0) {
        this.port.settle(this.id, failure.id);
        continue;
      }
      const kept = { ...failure, op: { ...failure.op, delta }, before: '', text: delta.join('') };
      this.failed = [...this.failed, kept];
      this.port.refused(this.id, kept);
    }
    this.stale();
  }

  /** A refused edit with all that was typed on top of it, as one. */
  #gather(own: PendingEdit): Pick<FailedChange, 'op' | 'text' | 'before'> {
    const links = this.flow.chain(own.op);
    const at = links.findIndex(({ pending }) => pending === own);
    const before = links[at]?.before ?? '';
    let { delta } = own.op;
    for (const { pending } of links.slice(at + 1)) {
      if (!isEdit(pending)) break;
      delta = composeDeltas(delta, pending.op.delta);
      this.settled(pending);
    }
    const op = { ...own.op, delta };
    return { op, before, text: textAfter(op, op, before) ?? before };
  }

  /** A change of a card whose creation was refused becomes part of that creation, so one retry brings it all. */
  #absorb({ id, op, text }: FailedChange): boolean {
    if (op.k !== 'set' && op.k !== 'edit') return false;
    const creation = this.failed.find((failure) => failure.op.k === 'create' && failure.op.card === op.card);
    if (creation === undefined || creation.op.k !== 'create') return false;
    const { [op.field]: _former, ...others } = creation.op.fields;
    const value = op.k === 'set' ? op.value : (text ?? '');
    const fields = value === null || value === '' ? others : { ...others, [op.field]: value };
    const merged = { ...creation, op: { ...creation.op, fields } };
    this.failed = this.failed.map((failure) => (failure === creation ? merged : failure));
    this.port.settle(this.id, id);
    this.port.refused(this.id, merged);
    return true;
  }

  /** Does an operation here and puts it among those to send. */
  #do(op: Operation): void {
    const former = textsOf(op).map((place) => ({ place, top: this.flow.top(place) }));
    for (const { place } of former) this.#dropUnsent(place);
    const id = this.port.operationId();
    this.pending = [...this.pending, { id, op, onLine: false, sent: false }];
    this.port.keep(this.id, id, op);
    for (const { place, top } of former) {
      const delta = replaceDelta(top, this.flow.top(place));
      this.acts.moved(place, delta);
      this.textChanged(place, delta, true);
    }
    this.stale();
  }

  /** Typing that no server has seen, and that the next operation covers. */
  #dropUnsent(place: TextPlace): void {
    for (const { pending } of this.flow.chain(place).reverse()) {
      if (!isEdit(pending) || pending.sent) return;
      this.settled(pending);
    }
  }

  #type(place: TextPlace, delta: Delta): void {
    const links = this.flow.chain(place);
    const last = links.at(-1);
    let before = this.flow.top(place);
    let own: PendingEdit;
    if (last !== undefined && isEdit(last.pending) && !last.pending.sent) {
      own = last.pending;
      before = last.before;
      own.op = { ...own.op, delta: composeDeltas(own.op.delta, delta) };
      own.origin = undefined;
    } else {
      own = { id: this.port.operationId(), op: { k: 'edit', ...place, delta }, onLine: false, sent: false };
      this.pending = [...this.pending, own];
    }
    if (own.op.delta.length === 0) this.settled(own);
    else this.port.keep(this.id, own.id, own.op, before);
    this.textChanged(place, delta, true);
  }

  #swap(from: 'done' | 'undone', to: 'done' | 'undone', within: TextPlace | undefined): boolean {
    for (let act = this.acts.take(from, within); act !== undefined; act = this.acts.take(from, within)) {
      if (!this.#swapWhole(act, from, to)) continue;
      this.outbox.pump();
      this.changed();
      return true;
    }
    return false;
  }

  /** Takes an act back with all that is bound to it. */
  #swapWhole(act: Undo, from: 'done' | 'undone', to: 'done' | 'undone'): boolean {
    const { bond } = act;
    let done = false;
    for (let part: Undo | undefined = act; part !== undefined; part = bond === undefined ? undefined : this.acts.takeBound(from, bond)) {
      const back = 'place' in part ? this.#swapText(part) : this.#swapOperations(part);
      if (back === undefined) continue;
      this.acts.swapped(to, { ...back, bond });
      done = true;
    }
    return done;
  }

  #swapText({ place, delta }: Extract<Undo, { delta: Delta }>): Undo | undefined {
    const top = this.flow.top(place);
    if (this.current().cards.get(place.card)?.deleted !== undefined || reachOf(delta) > top.length) return undefined;
    this.#type(place, delta);
    this.outbox.flush(place);
    return { place, delta: invertDelta(delta, top), began: -Infinity };
  }

  #swapOperations({ undo, slots }: Extract<Undo, { slots: readonly string[] }>): Undo | undefined {
    // What was given in a round that is over stands (R3).
    const over = (op: Operation): boolean =>
      (op.k === 'vote' || op.k === 'score') && this.current().rounds.get(op.round)?.open === false;
    if (undo.some(over)) return undefined;
    const back: Operation[] = [];
    for (const op of undo) {
      back.unshift(...inverse(op, this.current(), this.me()));
      this.#do(op);
    }
    return { undo: back, slots };
  }

  #drop(id: string): void {
    if (!this.failed.some((failure) => failure.id === id)) return;
    this.failed = this.failed.filter((failure) => failure.id !== id);
    this.port.settle(this.id, id);
    this.stale();
  }
}

/** What a delta inserts, as one. */
function written(delta: Delta): Delta {
  const text = delta.filter((part) => typeof part === 'string').join('');
  return text === '' ? [] : [text];
}

/** An operation of an earlier page, which the server may have already. */
function inherit({ id, op, before }: { id: string; op: Operation; before?: string }): Pending {
  const own: Pending = { id, op: op.k === 'edit' ? { k: 'edit', card: op.card, field: op.field, delta: op.delta } : op, onLine: false, sent: true };
  if (op.k === 'edit') own.origin = { before: before ?? '', delta: op.delta };
  return own;
}
