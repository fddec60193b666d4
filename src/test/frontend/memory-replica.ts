import type { FailedChange, Replica, ViewCard } from '../../../frontend/board/model/replica.ts';
import type { CardKind, FieldValue, LinkType, WireLink } from '../../../frontend/board/model/wire.ts';

/** A document in memory, without server: for tests of what only reads a document and for looking at lenses. */
export class MemoryReplica extends EventTarget implements Replica {
  readonly id: string;
  readonly ready = true;
  writable = true;
  readonly pendingCount = 0;
  readonly failures: readonly FailedChange[] = [];

  #all: ViewCard[] = [];
  #links: WireLink[] = [];
  #votes = new Map<string, { all: number; mine: number }>();
  #next = 0;

  constructor(id = 'document') {
    super();
    this.id = id;
  }

  cards(kind: CardKind, place?: string): ViewCard[] {
    return this.#all.filter((card) => !card.deleted && card.kind === kind && (place ?? card.place) === card.place);
  }

  card(id: string): ViewCard | undefined {
    return this.#all.find((card) => card.id === id);
  }

  targets(from: string, type: LinkType): ViewCard[] {
    return this.#ends(this.#links.filter((link) => link[0] === from && link[1] === type).map((link) => link[2]));
  }

  sources(to: string, type: LinkType): ViewCard[] {
    return this.#ends(this.#links.filter((link) => link[2] === to && link[1] === type).map((link) => link[0]));
  }

  votes(card: string, round: string): { all: number; mine: number } {
    return this.#votes.get(`${round} ${card}`) ?? { all: 0, mine: 0 };
  }

  votesSpent(round: string): number {
    return [...this.#votes].filter(([key]) => key.startsWith(`${round} `)).reduce((sum, [, vote]) => sum + vote.mine, 0);
  }

  create(card: {
    kind: CardKind;
    step: string;
    place?: string;
    after?: string;
    fields?: Record<string, FieldValue>;
    links?: [LinkType, string][];
  }): string {
    return this.put(`c${++this.#next}`, card.kind, card.fields ?? {}, card.links ?? [], card.step, card.place, card.after);
  }

  /** Puts a card with a known id, as a server's snapshot would. */
  put(
    id: string,
    kind: CardKind,
    fields: Record<string, FieldValue> = {},
    links: [LinkType, string][] = [],
    step = 'step',
    place = '',
    after?: string,
  ): string {
    const card: ViewCard = { id, kind, step, place, order: '', fields, by: 'me', at: 0, deleted: false, state: 'saved' };
    const at = this.#all.findIndex((known) => known.id === after);
    this.#all.splice(at < 0 ? this.#all.length : at + 1, 0, card);
    links.forEach(([type, to]) => this.#links.push([id, type, to]));
    return this.#changed(id);
  }

  set(id: string, field: string, value: FieldValue | null): void {
    this.#edit(id, (card) => {
      const { [field]: _, ...rest } = card.fields;
      return { ...card, fields: value === null ? rest : { ...rest, [field]: value } };
    });
  }

  move(id: string, place: string, after: string | null): void {
    const card = this.card(id);
    if (card !== undefined) {
      this.#all = this.#all.filter((known) => known !== card);
      this.#all.splice(after === null ? 0 : this.#all.findIndex((known) => known.id === after) + 1, 0, { ...card, place });
      this.#changed(id);
    }
  }

  link(card: string, type: LinkType, to: string): void {
    this.unlink(card, type, to);
    this.#links.push([card, type, to]);
    this.#changed(card);
  }

  unlink(card: string, type: LinkType, to: string): void {
    this.#links = this.#links.filter((link) => link[0] !== card || link[1] !== type || link[2] !== to);
    this.#changed(card);
  }

  vote(card: string, round: string, points: number): void {
    const { all, mine } = this.votes(card, round);
    this.#votes.set(`${round} ${card}`, { all: all - mine + points, mine: points });
    this.#changed(card);
  }

  delete(id: string): void {
    this.#edit(id, (card) => ({ ...card, deleted: true }));
  }

  restore(id: string): void {
    this.#edit(id, (card) => ({ ...card, deleted: false }));
  }

  retry(): void {}

  dismiss(): void {}

  undo(): boolean {
    return false;
  }

  #ends(ids: string[]): ViewCard[] {
    return ids.flatMap((id) => this.card(id) ?? []).filter((card) => !card.deleted);
  }

  #edit(id: string, change: (card: ViewCard) => ViewCard): void {
    this.#all = this.#all.map((card) => (card.id === id ? change(card) : card));
    this.#changed(id);
  }

  #changed(id: string): string {
    this.dispatchEvent(new Event('change'));
    return id;
  }
}
