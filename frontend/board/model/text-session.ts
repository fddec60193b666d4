import { applyDelta, composeDeltas, mapPosition, moveDelta } from './delta.ts';
import { diffText } from './text-diff.ts';
import type { Delta } from './wire.ts';

/** What an input is to show, and where its selection goes. */
export interface Shown {
  text: string;
  start: number;
  end: number;
}

/** Text and selection of an input. */
export type Typed = Shown;

/**
 * What a person types into an input, merged with what others type into the same text. Pure: the element feeds it with the
 * input's events and the replica's, and shows what it answers. While an input method composes nothing touches the input.
 */
export class TextSession {
  #text = '';
  #composing = false;
  /** What others did while an input method composed, as one. */
  #waiting: Delta = [];

  /** What the input shows, or showed when a composition began. */
  get text(): string {
    return this.#text;
  }

  get composing(): boolean {
    return this.#composing;
  }

  /** Another text altogether. */
  reset(text: string): void {
    this.#text = text;
    this.#composing = false;
    this.#waiting = [];
  }

  compose(): void {
    this.#composing = true;
  }

  /**
   * The input's text after a keystroke.
   *
   * @returns the text with everybody's changes for the replica, or `undefined` while an input method composes
   */
  type(typed: Typed): Shown | undefined {
    if (this.#composing) return undefined;
    this.#text = typed.text;
    return typed;
  }

  /** A composition has ended, by choice of a word or by leaving the input: now both sides come together. */
  composed(typed: Typed): Shown {
    this.#composing = false;
    const theirs = this.#waiting;
    this.#waiting = [];
    if (theirs.length === 0) {
      this.#text = typed.text;
      return typed;
    }
    const own = diffText(this.#text, typed.text, typed.end);
    this.#text = applyDelta(applyDelta(this.#text, theirs), moveDelta(own, theirs, true));
    return placed(this.#text, moveDelta(theirs, own, false), typed);
  }

  /**
   * A change of the text as it is shown, by others or by undoing.
   *
   * @returns what the input is to show, or `undefined` when it must not be touched now
   */
  remote(delta: Delta, at: Pick<Shown, 'start' | 'end'>, own = false): Shown | undefined {
    if (this.#composing) {
      this.#waiting = composeDeltas(this.#waiting, delta);
      return undefined;
    }
    this.#text = applyDelta(this.#text, delta);
    if (!own) return placed(this.#text, delta, at);
    const end = endOf(delta);
    return { text: this.#text, start: end, end };
  }

  /** Brings the input to the text that it should show, however it came to differ. */
  sync(text: string, at: Pick<Shown, 'start' | 'end'>): Shown | undefined {
    const present = this.#composing ? applyDelta(this.#text, this.#waiting) : this.#text;
    return present === text ? undefined : this.remote(diffText(present, text), at);
  }
}

/** A text with what two people made of an older one. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  const change = diffText(base, theirs);
  return applyDelta(theirs, moveDelta(diffText(base, mine), change, true));
}

/** The selection stays around the characters that it was around. */
function placed(text: string, delta: Delta, { start, end }: Pick<Shown, 'start' | 'end'>): Shown {
  const first = mapPosition(start, delta, start < end);
  return { text, start: first, end: Math.max(first, mapPosition(end, delta)) };
}

/** Where the last thing that a delta inserts or removes ends. */
function endOf(delta: Delta): number {
  let at = 0;
  let end = 0;
  for (const part of delta) {
    if (typeof part === 'string') end = at += part.length;
    else if (part > 0) at += part;
    else end = at;
  }
  return end;
}
