import type { Delta } from './wire.ts';

/** Collects the parts of a delta in the one form that T1 allows. */
class Parts {
  readonly #parts: (number | string)[] = [];

  keep(count: number): void {
    if (count > 0) this.#add(count);
  }

  remove(count: number): void {
    if (count > 0) this.#add(-count);
  }

  /** An insertion stands before a removal at the same place. */
  insert(text: string): void {
    if (text === '') return;
    const removal = this.#parts.at(-1);
    if (typeof removal !== 'number' || removal > 0) {
      this.#add(text);
      return;
    }
    this.#parts.pop();
    this.#add(text);
    this.#parts.push(removal);
  }

  get delta(): Delta {
    const last = this.#parts.at(-1);
    return typeof last === 'number' && last > 0 ? this.#parts.slice(0, -1) : this.#parts;
  }

  #add(part: number | string): void {
    const last = this.#parts.at(-1);
    const both = typeof last === 'string' && typeof part === 'string' ? last + part : sum(last, part);
    if (both === undefined) this.#parts.push(part);
    else this.#parts[this.#parts.length - 1] = both;
  }
}

/** Reads a delta in pieces of any length; behind its end it keeps for ever. */
class Reader {
  readonly #delta: Delta;
  #at = 0;
  #used = 0;

  constructor(delta: Delta) {
    this.#delta = delta;
  }

  get ended(): boolean {
    return this.#at >= this.#delta.length;
  }

  /** The text to insert here, if any. */
  get insertion(): string | undefined {
    const part = this.#delta[this.#at];
    return typeof part === 'string' ? part.slice(this.#used) : undefined;
  }

  /** Characters that the present part keeps or removes. */
  get left(): number {
    const part = this.#delta[this.#at];
    return typeof part === 'number' ? Math.abs(part) - this.#used : Infinity;
  }

  get removes(): boolean {
    const part = this.#delta[this.#at];
    return typeof part === 'number' && part < 0;
  }

  pass(count: number): void {
    const part = this.#delta[this.#at];
    if (part === undefined) return;
    this.#used += count;
    if (this.#used < (typeof part === 'string' ? part.length : Math.abs(part))) return;
    this.#at++;
    this.#used = 0;
  }
}

/** The text after a delta. */
export function applyDelta(text: string, delta: Delta): string {
  let result = '';
  let at = 0;
  for (const part of delta) {
    if (typeof part === 'string') result += part;
    else {
      if (part > 0) result += text.slice(at, at + part);
      at += Math.abs(part);
    }
  }
  return result + text.slice(at);
}

/** Characters that a delta needs in the text that it is made on. */
export function reachOf(delta: Delta): number {
  return delta.reduce<number>((reach, part) => reach + (typeof part === 'number' ? Math.abs(part) : 0), 0);
}

/**
 * Moves a delta over another one that was made on the same text (T4).
 *
 * @param overIsFirst whether `over` comes first in the log, and so stands first where both insert
 */
export function moveDelta(delta: Delta, over: Delta, overIsFirst: boolean): Delta {
  const own = new Reader(delta);
  const other = new Reader(over);
  const moved = new Parts();
  while (!own.ended) {
    const { insertion } = own;
    const theirs = other.insertion;
    if (theirs !== undefined && (insertion === undefined || overIsFirst)) {
      moved.keep(theirs.length);
      other.pass(theirs.length);
    } else if (insertion !== undefined) {
      moved.insert(insertion);
      own.pass(insertion.length);
    } else {
      const count = Math.min(own.left, other.left);
      if (!other.removes) {
        if (own.removes) moved.remove(count);
        else moved.keep(count);
      }
      own.pass(count);
      other.pass(count);
    }
  }
  return moved.delta;
}

/** One delta for two, of which the second is made on the text after the first. */
export function composeDeltas(first: Delta, second: Delta): Delta {
  const former = new Reader(first);
  const latter = new Reader(second);
  const both = new Parts();
  while (!former.ended || !latter.ended) {
    const { insertion } = latter;
    const inserted = former.insertion;
    if (insertion !== undefined) {
      both.insert(insertion);
      latter.pass(insertion.length);
    } else if (former.removes) {
      both.remove(former.left);
      former.pass(former.left);
    } else if (inserted !== undefined) {
      const count = Math.min(inserted.length, latter.left);
      if (!latter.removes) both.insert(inserted.slice(0, count));
      former.pass(count);
      latter.pass(count);
    } else {
      const count = Math.min(former.left, latter.left);
      if (latter.removes) both.remove(count);
      else both.keep(count);
      former.pass(count);
      latter.pass(count);
    }
  }
  return both.delta;
}

/** The delta that takes a delta back. */
export function invertDelta(delta: Delta, before: string): Delta {
  const inverse = new Parts();
  let at = 0;
  for (const part of delta) {
    if (typeof part === 'string') inverse.remove(part.length);
    else {
      if (part > 0) inverse.keep(part);
      else inverse.insert(before.slice(at, at - part));
      at += Math.abs(part);
    }
  }
  return inverse.delta;
}

/** Removal of a whole text and insertion of another one, as a `set` counts (T5). */
export function replaceDelta(before: string, after: string): Delta {
  if (before === after) return [];
  const parts = new Parts();
  parts.insert(after);
  parts.remove(before.length);
  return parts.delta;
}

/**
 * Where a place between two characters is after a delta.
 *
 * @param behind whether the place follows what is inserted right there, instead of staying in front of it
 */
export function mapPosition(position: number, delta: Delta, behind = false): number {
  let before = 0;
  let after = 0;
  for (const part of delta) {
    if (before > position || (before === position && !behind)) break;
    if (typeof part === 'string') after += part.length;
    else if (part > 0) {
      const kept = Math.min(part, position - before);
      after += kept;
      before += part;
      if (kept < part) return after;
    } else {
      before -= part;
      if (before >= position) return after;
    }
  }
  return after + Math.max(0, position - before);
}

function sum(last: number | string | undefined, part: number | string): number | undefined {
  return typeof last === 'number' && typeof part === 'number' && last > 0 === part > 0 ? last + part : undefined;
}
