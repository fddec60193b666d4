import { composeDeltas, moveDelta } from './delta.ts';
import type { DocumentState } from './document-state.ts';
import { inverse, slotsOf, thingsOf } from './inverse.ts';
import type { TextPlace } from './pending.ts';
import type { Delta, Operation } from './wire.ts';

/** Typing within this time is one act. */
const SAME_ACT_MS = 5_000;
const DEPTH = 200;

/** What takes an act back: operations, or the inverse of an edit on the text as it is shown. */
export type Undo = (
  | { undo: readonly Operation[]; slots: readonly string[] }
  | { place: TextPlace; delta: Delta; began: number }
) & {
  /** Acts with the same number are parts of one. */
  bond?: number | undefined;
};

/**
 * One person's acts on this page, and those that were taken back. An act is forgotten when somebody else has changed the
 * very thing; of a text it keeps what is the person's own, moved over what others type.
 */
export class UndoStack {
  #done: Undo[] = [];
  #undone: Undo[] = [];
  /** Whether acts are joined now, their bond, and the operations that further ones are joined to. */
  #joined: { bond: number; act?: Extract<Undo, { undo: unknown }> } | undefined;
  #bonds = 0;

  get canUndo(): boolean {
    return this.#done.some(fits);
  }

  get canRedo(): boolean {
    return this.#undone.some(fits);
  }

  /** Texts that acts here concern. */
  get places(): TextPlace[] {
    return [...this.#done, ...this.#undone].flatMap((act) => ('place' in act ? [act.place] : []));
  }

  did(op: Operation, undo: readonly Operation[]): void {
    if (undo.length > 0) this.#join({ undo, slots: slotsOf(op) });
    this.#undone = [];
  }

  /**
   * What is done meanwhile is one act.
   *
   * @param typed a text whose typing just before is part of it
   */
  together(run: () => void, typed?: TextPlace): void {
    if (this.#joined !== undefined) {
      run();
      return;
    }
    this.#joined = { bond: ++this.#bonds };
    if (typed !== undefined) this.#bindTyping(typed, this.#joined.bond);
    try {
      run();
    } finally {
      this.#joined = undefined;
    }
  }

  /** @param delta takes the typing back, made on the text after it */
  typed(place: TextPlace, delta: Delta, at: number): void {
    const last = this.#done.at(-1);
    const bond = this.#joined?.bond;
    const goesOn = last !== undefined && 'place' in last && samePlace(last.place, place) && last.bond === bond;
    if (goesOn && at - last.began < SAME_ACT_MS) {
      last.delta = composeDeltas(delta, last.delta);
    } else {
      this.#push({ place, delta, began: at, bond });
    }
    this.#undone = [];
  }

  /** The newest act that still fits, of a text when one is named and has such an act; of a bond the newest part. */
  take(from: 'done' | 'undone', within?: TextPlace): Undo | undefined {
    const acts = from === 'done' ? this.#done : this.#undone;
    const here = within === undefined ? -1 : acts.findLastIndex((act) => fits(act) && 'place' in act && samePlace(act.place, within));
    const at = here >= 0 ? here : acts.findLastIndex(fits);
    const bond = acts[at]?.bond;
    return bond === undefined ? (at < 0 ? undefined : acts.splice(at, 1)[0]) : this.takeBound(from, bond);
  }

  /** The newest part of a bond that still fits. */
  takeBound(from: 'done' | 'undone', bond: number): Undo | undefined {
    const acts = from === 'done' ? this.#done : this.#undone;
    const at = acts.findLastIndex((act) => fits(act) && act.bond === bond);
    return at < 0 ? undefined : acts.splice(at, 1)[0];
  }

  /** Remembers how to take back what undoing or redoing did. */
  swapped(to: 'done' | 'undone', act: Undo): void {
    (to === 'done' ? this.#done : this.#undone).push(act);
  }

  /** Somebody else changed these: own acts on them are no longer the newest. */
  touched(slots: readonly string[]): void {
    this.#keep((act) => 'place' in act || !act.slots.some((slot) => meets(slot, slots)));
  }

  /** Somebody else changed a text as it is shown. */
  moved(place: TextPlace, delta: Delta): void {
    for (const acts of [this.#done, this.#undone]) {
      let rest = delta;
      for (const act of [...acts].reverse()) {
        if (!('place' in act) || !samePlace(act.place, place)) continue;
        const own = act.delta;
        act.delta = moveDelta(own, rest, true);
        rest = moveDelta(rest, own, false);
      }
    }
  }

  /** The operation was refused, so there is nothing to take back. */
  refused(op: Operation): void {
    if (op.k === 'edit') {
      const stays = (act: Undo): boolean => !('place' in act && samePlace(act.place, op));
      this.#done = this.#done.filter(stays);
      this.#undone = this.#undone.filter(stays);
      return;
    }
    const [slot] = slotsOf(op);
    const at = this.#done.findLastIndex((act) => 'slots' in act && slot !== undefined && act.slots.includes(slot));
    if (at >= 0) this.#done.splice(at, 1);
  }

  /** Keeps the acts whose things are as they were before a new state came. */
  reviewed(before: DocumentState, after: DocumentState, me: string): void {
    const same = (op: Operation): boolean =>
      JSON.stringify(inverse(op, before, me)) === JSON.stringify(inverse(op, after, me)) &&
      JSON.stringify(thingsOf(op, before)) === JSON.stringify(thingsOf(op, after));
    // Of a card that is gone from sight nothing is kept, what it said least of all.
    this.#keep((act) => ('place' in act ? after.cards.has(act.place.card) : act.undo.every(same)));
  }

  #join(own: Extract<Undo, { undo: unknown }>): void {
    const former = this.#joined?.act;
    let act = { ...own, bond: this.#joined?.bond };
    if (former === undefined || this.#done.at(-1) !== former) {
      this.#push(act);
    } else {
      act = { ...act, undo: [...act.undo, ...former.undo], slots: [...act.slots, ...former.slots] };
      this.#done[this.#done.length - 1] = act;
    }
    if (this.#joined !== undefined) this.#joined.act = act;
  }

  #push(act: Undo): void {
    this.#done.push(act);
    if (this.#done.length > DEPTH) this.#done.shift();
  }

  #bindTyping(place: TextPlace, bond: number): void {
    for (const act of [...this.#done].reverse()) {
      if (!('place' in act) || !samePlace(act.place, place) || act.bond !== undefined) return;
      act.bond = bond;
    }
  }

  /** With a part that is forgotten go the others of its bond. */
  #keep(stays: (act: Undo) => boolean): void {
    const gone = new Set([...this.#done, ...this.#undone].filter((act) => !stays(act)).flatMap(({ bond }) => bond ?? []));
    const kept = (act: Undo): boolean => stays(act) && (act.bond === undefined || !gone.has(act.bond));
    this.#done = this.#done.filter(kept);
    this.#undone = this.#undone.filter(kept);
  }
}

function fits(act: Undo): boolean {
  return !('place' in act) || act.delta.length > 0;
}

function samePlace(left: TextPlace, right: TextPlace): boolean {
  return left.card === right.card && left.field === right.field;
}

/** Whether another's slots concern an own one: a creation is taken back only while nobody else has worked on the card. */
function meets(own: string, others: readonly string[]): boolean {
  const card = own.slice(0, own.indexOf(' '));
  return others.some((other) => other === own || (own === `${card} *` && other.startsWith(`${card} `)));
}
