import { applyDelta, moveDelta } from './delta.ts';
import { isEdit, textAfter } from './pending.ts';
import type { Pending, TextPlace } from './pending.ts';
import { diffText } from './text-diff.ts';
import type { Delta } from './wire.ts';

/** What the flow of texts needs to know about its document. */
export interface TextSource {
  pending(): readonly Pending[];
  /** The confirmed text of a field. */
  text(place: TextPlace): string;
  /** Whether the card is confirmed, so that its pending creation counts no more. */
  known(card: string): boolean;
  /** The text that people see has changed. */
  shown(place: TextPlace, delta: Delta): void;
}

/** An own change of a text with the text that it is made on. */
interface Link {
  pending: Pending;
  before: string;
}

/** How a text stood before something changed under the own edits. */
export interface TextMemory {
  place: TextPlace;
  before: ReadonlyMap<Pending, string>;
  top: string;
}

/** Own edits on top of confirmed texts, moved over what arrives (T3, T4). */
export class TextFlow {
  readonly #source: TextSource;

  constructor(source: TextSource) {
    this.#source = source;
  }

  /** The text of the log. */
  confirmed(place: TextPlace): string {
    return this.#source.text(place);
  }

  /** The own changes of a text in their order. */
  chain(place: TextPlace): Link[] {
    const links: Link[] = [];
    let text = this.#source.text(place);
    for (const pending of this.#source.pending()) {
      if (pending.op.k === 'create' && this.#source.known(place.card)) continue;
      const after = textAfter(pending.op, place, text);
      if (after === undefined) continue;
      links.push({ pending, before: text });
      text = after;
    }
    return links;
  }

  /** The text that people see. */
  top(place: TextPlace): string {
    const last = this.chain(place).at(-1);
    return last === undefined
      ? this.#source.text(place)
      : (textAfter(last.pending.op, place, last.before) ?? last.before);
  }

  /** Moves the own edits over a change of the log, which comes first. */
  arrive(place: TextPlace, change: Delta): void {
    let rest = change;
    for (const pending of this.#on(place)) {
      if (!isEdit(pending)) return; // Covers the whole text: nothing of the change shows.
      const { delta } = pending.op;
      pending.op = { ...pending.op, delta: moveDelta(delta, rest, true) };
      rest = moveDelta(rest, delta, false);
    }
    if (rest.length > 0) this.#source.shown(place, rest);
  }

  remember(place: TextPlace): TextMemory {
    return {
      place,
      before: new Map(this.chain(place).map(({ pending, before }) => [pending, before])),
      top: this.top(place),
    };
  }

  /** Puts the own edits onto a text that changed in a way that no single edit of the log tells. */
  rebase({ place, before, top }: TextMemory): void {
    let text = this.#source.text(place);
    for (const pending of this.#on(place)) {
      if (isEdit(pending)) {
        const former = pending.origin?.before ?? before.get(pending) ?? text;
        const { delta } = pending.origin ?? pending.op;
        if (former !== text || delta !== pending.op.delta) {
          pending.op = { ...pending.op, delta: moveDelta(delta, diffText(former, text), true) };
          if (pending.onLine) pending.inexact = true;
        }
      }
      text = textAfter(pending.op, place, text) ?? text;
    }
    if (text !== top) this.#source.shown(place, diffText(top, text));
  }

  /** Own edits, from the first on, that a text already holds: with them it is what they make of what was there before. */
  contained({ place, before }: TextMemory): Pending[] {
    const text = this.#source.text(place);
    const edits = this.#on(place);
    const known = edits.findIndex((pending) => !isEdit(pending) || !pending.sent);
    const sent = known < 0 ? edits : edits.slice(0, known);
    const last = sent.findLastIndex((pending) => {
      const former = pending.origin?.before ?? before.get(pending);
      const delta = pending.origin?.delta ?? (isEdit(pending) ? pending.op.delta : []);
      return former !== undefined && applyDelta(former, delta) === text;
    });
    const first = sent[0];
    const start = first === undefined ? undefined : (first.origin?.before ?? before.get(first));
    return start === text ? [] : sent.slice(0, last + 1);
  }

  #on(place: TextPlace): Pending[] {
    return this.#source
      .pending()
      .filter(({ op }) => !(op.k === 'create' && this.#source.known(place.card)) && textAfter(op, place, '') !== undefined);
  }
}
