import type { DocumentState } from './document-state.ts';
import { linkKey } from './document-state.ts';
import type { Operation } from './wire.ts';

/** Typing that goes on within this time is one act. */
const SAME_ACT_MS = 5_000;
const DEPTH = 100;

interface Entry {
  slots: readonly string[];
  undo: readonly Operation[];
  at: number;
}

/** One person's acts on this page, newest last, without those that somebody else has changed since. */
export class UndoStack {
  #entries: Entry[] = [];

  push(slots: readonly string[], undo: readonly Operation[], at: number): void {
    if (undo.length === 0) return;
    const last = this.#entries.at(-1);
    if (last?.undo[0]?.k === 'set' && undo[0]?.k === 'set' && last.slots[0] === slots[0] && at - last.at < SAME_ACT_MS) {
      last.at = at;
      return;
    }
    this.#entries.push({ slots, undo, at });
    if (this.#entries.length > DEPTH) this.#entries.shift();
  }

  /** Somebody else changed these: own acts on them are no longer the newest. */
  touched(slots: readonly string[]): void {
    this.#entries = this.#entries.filter((entry) => !entry.slots.some((slot) => meets(slot, slots)));
  }

  /** The newest act was refused, so there is nothing to take back. */
  forget(slots: readonly string[]): void {
    const at = this.#entries.findLastIndex((entry) => entry.slots[0] === slots[0]);
    if (at >= 0) this.#entries.splice(at, 1);
  }

  pop(): readonly Operation[] | undefined {
    return this.#entries.pop()?.undo;
  }

  clear(): void {
    this.#entries = [];
  }
}

/** What an operation changes; `<card> *` is the card as a whole. */
export function slotsOf(op: Operation): string[] {
  switch (op.k) {
    case 'create':
      return [`${op.card} *`];
    case 'set':
      return [`${op.card} =${op.field}`];
    case 'move':
      return [`${op.card} @`];
    case 'link':
    case 'unlink':
      return [`${op.card} ${linkKey(op.card, op.type, op.to)}`];
    case 'vote':
      return [`${op.card} ^${op.round}`];
    case 'delete':
    case 'restore':
      return [`${op.card} #`];
  }
}

/** The operations that take an operation back, given the state before it. */
export function inverse(op: Operation, before: DocumentState, me: string): Operation[] {
  const card = before.cards.get(op.card);
  switch (op.k) {
    case 'create':
      return [{ k: 'delete', card: op.card }];
    case 'set':
      return card === undefined
        ? []
        : [{ k: 'set', card: op.card, field: op.field, value: card.fields[op.field] ?? null }];
    case 'move':
      return card === undefined ? [] : [{ k: 'move', card: op.card, place: card.place, order: card.order }];
    case 'link':
      return [{ k: 'unlink', card: op.card, type: op.type, to: op.to }];
    case 'unlink':
      return [{ k: 'link', card: op.card, type: op.type, to: op.to }];
    case 'vote': {
      const former = [...before.votes.values()].find(
        (vote) => vote.card === op.card && vote.round === op.round && vote.by === me,
      );
      return [{ k: 'vote', card: op.card, round: op.round, points: former?.points ?? 0 }];
    }
    case 'delete':
      return [{ k: 'restore', card: op.card }];
    case 'restore':
      return [{ k: 'delete', card: op.card }];
  }
}

/** Whether another's slots concern an own one: a creation is taken back only while nobody else has worked on the card. */
function meets(own: string, others: readonly string[]): boolean {
  const card = own.slice(0, own.indexOf(' '));
  return others.some((other) => other === own || (own === `${card} *` && other.startsWith(`${card} `)));
}
