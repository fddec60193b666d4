import { BoardReader } from './board-reader.ts';
import { speaking } from './document-state.ts';
import { fieldSpec } from './fields.ts';
import { keyBetween } from './order-key.ts';
import type { NewCard } from './replica.ts';
import type { CardKind, FieldValue, LinkType, Operation, WireRound } from './wire.ts';

/** The writing side of a replica: each act of a person as an operation. */
export abstract class BoardWriter extends BoardReader {
  /** Does an operation, here at once and on the server as soon as possible. */
  protected abstract act(op: Operation): void;
  protected abstract newId(): string;
  protected abstract random(): number;
  abstract edit(card: string, field: string, text: string, caret?: number): void;
  abstract flush(card: string, field: string): void;

  create(card: NewCard): string {
    const id = this.newId();
    const place = card.place ?? '';
    this.act({
      k: 'create',
      card: id,
      kind: card.kind,
      step: card.step,
      place,
      order: this.#orderAfter(card.kind, place, card.after, id),
      fields: Object.fromEntries(Object.entries(card.fields ?? {}).filter(([, value]) => value !== '')),
      links: card.links ?? [],
      ...(card.round === undefined ? {} : { round: card.round }),
      ...(card.anonymous === true ? { anonymous: true } : {}),
    });
    return id;
  }

  set(card: string, field: string, value: FieldValue | null): void {
    const kind = this.card(card)?.kind;
    if (kind === undefined) return;
    const { type } = fieldSpec(kind, field);
    if ((type === 'text' || type === 'line') && typeof value !== 'number') {
      this.edit(card, field, value ?? '');
      this.flush(card, field);
    } else {
      this.act({ k: 'set', card, field, value });
    }
  }

  move(card: string, place: string, after: string | null): void {
    const moved = this.current().cards.get(card);
    if (moved === undefined) return;
    this.act({ k: 'move', card, place, order: this.#orderAfter(moved.kind, place, after, card) });
  }

  group(card: string, head: string | null): void {
    this.act({ k: 'group', card, head });
  }

  merge(card: string, into: string | null): void {
    this.act({ k: 'merge', card, into });
  }

  link(card: string, type: LinkType, to: string): void {
    this.act({ k: 'link', card, type, to });
  }

  unlink(card: string, type: LinkType, to: string): void {
    this.act({ k: 'unlink', card, type, to });
  }

  vote(card: string, round: string, points: number, person?: string): void {
    this.act({ k: 'vote', card, round, points, ...speaking(person) });
  }

  score(card: string, round: string, criterion: string, points: number | null, person?: string): void {
    this.act({ k: 'score', card, round, criterion, points, ...speaking(person) });
  }

  decide(card: string, decision: 'chosen' | 'rejected' | null, reason: string, decider: string): void {
    this.act({ k: 'decide', card, decision, reason, decider });
  }

  comment(card: string, text: string): string {
    const comment = this.newId();
    this.act({ k: 'comment', card, comment, text });
    return comment;
  }

  uncomment(card: string, comment: string): void {
    this.act({ k: 'uncomment', card, comment });
  }

  resolve(card: string, comment: string, done: boolean): void {
    this.act({ k: 'resolve', card, comment, done });
  }

  delete(card: string): void {
    this.act({ k: 'delete', card });
  }

  restore(card: string): void {
    this.act({ k: 'restore', card });
  }

  withhold(card: string): void {
    this.act({ k: 'withhold', card });
  }

  release(card: string): void {
    this.act({ k: 'release', card });
  }

  openRound({ round, purpose, step, hidden, anonymous }: Omit<WireRound, 'open'>): void {
    this.act({ k: 'open-round', round, purpose, step, hidden, anonymous });
  }

  closeRound(round: string): void {
    this.act({ k: 'close-round', round });
  }

  /** @param after neighbour in front, `null` for the front, `undefined` for the end */
  #orderAfter(kind: CardKind, place: string, after: string | null | undefined, moved: string): string {
    const orders = this.cards(kind, place).filter(({ id }) => id !== moved);
    const at = after === undefined ? orders.length : orders.findIndex(({ id }) => id === after) + 1;
    const before = orders[at - 1]?.order ?? null;
    // Two cards may share a key; then the place is behind both.
    const behind = orders.slice(at).find(({ order }) => before === null || order > before)?.order ?? null;
    const first = before === null && behind === null;
    return keyBetween(before, behind, first ? undefined : this.random());
  }
}
