import { nothing } from 'lit';
import { ACCENTS } from '../../elements/shared-styles.ts';
import { columnsText } from '../../i18n/columns.ts';
import { kindLabel } from '../../i18n/index.ts';
import type { LensContext } from '../../lens.ts';
import { isFiltering, matches } from '../../model/card-filter.ts';
import { Clusters, type Pile } from '../../model/clusters.ts';
import type { Replica, ViewCard } from '../../model/replica.ts';
import { tintId, tintsOf } from '../../model/tints.ts';
import type { CardKind, Lens, LensColumn } from '../../model/wire.ts';
import type { Ballot } from '../ballot.ts';
import { titleOf } from '../lens-base.ts';
import type { LegendEntry } from './bar.ts';
import type { View } from './view.ts';

type ColumnsLens = Extract<Lens, { type: 'columns' }>;

const NONE: readonly string[] = [];

/** Columns as they are drawn; the same ones for the same lens, so that cards need not be drawn anew. */
const plans = new WeakMap<ColumnsLens, LensColumn[]>();

/** All cards of a columns lens as its reader looks at them now; made anew at each drawing. */
export class Board {
  readonly replica: Replica;
  readonly context: LensContext;
  readonly columns: readonly LensColumn[];
  readonly clusters: Clusters;
  /** Whether points decide on the order, and not the people. */
  readonly sorted: boolean;
  readonly #view: View;
  readonly #ballot: Ballot | undefined;
  readonly #piles = new Map<string, Pile[]>();
  readonly #colors: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(replica: Replica, context: LensContext, lens: ColumnsLens, view: View, ballot: Ballot | undefined) {
    this.replica = replica;
    this.context = context;
    this.columns = columnsOf(lens);
    this.clusters = new Clusters(replica, new Set(this.columns.map(({ kind }) => kind)));
    this.sorted = ballot?.revealed === true;
    this.#view = view;
    this.#ballot = ballot;
    for (const { id, kind } of this.columns) this.#piles.set(id, this.clusters.piles(kind, id));
    const { members, former = [] } = context.room;
    const named = (people: typeof members): [string, string][] =>
      people.flatMap(({ id, name, also = [] }) => [id, ...also].map((one): [string, string] => [one, name]));
    this.#names = new Map([...named(members), ...named(former)]);
    const tints = tintsOf(this.#all, view.tint, named(members).map(([id]) => id));
    this.#colors = new Map(tints.map(({ id, index }) => [id, ACCENTS[index % ACCENTS.length] ?? ACCENTS[0]]));
  }

  /** How many cards there are. */
  get count(): number {
    return this.#all.length;
  }

  /** How many of them the reader sees among what is looked for. */
  get shown(): number {
    return this.#all.filter((card) => this.#matches(card)).length;
  }

  column(id: string): LensColumn | undefined {
    return this.columns.find((column) => column.id === id);
  }

  /** What is shown in a column, in the order in which it is shown. */
  piles(column: LensColumn): Pile[] {
    const piles = this.#piles.get(column.id) ?? [];
    const found = !isFiltering(this.#view)
      ? piles
      : piles
          .map(({ head, members }) => ({ head, members: members.filter((card) => this.#matches(card)) }))
          .filter(({ head, members }) => members.length > 0 || this.#matches(head));
    if (this.#ballot === undefined) return found;
    const byHead = new Map(found.map((pile) => [pile.head.id, pile]));
    const heads = found.map(({ head }) => head);
    return this.#ballot.sort(heads, (head) => this.clusters.members(head)).flatMap(({ id }) => byHead.get(id) ?? []);
  }

  /** All cards of a column, in clusters or not. */
  cardsIn({ id }: LensColumn): ViewCard[] {
    return (this.#piles.get(id) ?? []).flatMap(({ head, members }) => [head, ...members]);
  }

  /** The column that shows a card. */
  columnOf(card: ViewCard): LensColumn | undefined {
    const { kind, place } = this.clusters.headOf(card) ?? card;
    return this.columns.find((column) => column.id === place && column.kind === kind);
  }

  /** Whether all that goes along with a card can be moved now. */
  mayMove(card: ViewCard): boolean {
    return [card, ...this.clusters.members(card.id), ...this.clusters.parts(card.id)].every(({ id }) => this.replica.mayChange(id));
  }

  /** Cards of these columns that the card can be put with or merged into. */
  partners(card: ViewCard): ViewCard[] {
    return this.clusters.partners(card, this.replica).filter((other) => this.columnOf(other) !== undefined);
  }

  /** Those who wrote, as far as they are known. */
  get authors(): { id: string; name: string }[] {
    const wrote = new Set(this.#all.map(({ by }) => by));
    return [...this.#names].filter(([id]) => wrote.has(id)).map(([id, name]) => ({ id, name }));
  }

  /** Empty where nobody may know. */
  authorOf({ by }: ViewCard): string {
    return this.#names.get(by) ?? '';
  }

  get legend(): LegendEntry[] {
    const { tint } = this.#view;
    return [...this.#colors].map(([id, color]) => ({
      color,
      name: tint === 'kind' ? kindLabel(id as CardKind) : (this.#names.get(id) ?? columnsText('legend.nobody')),
    }));
  }

  /** What a card's colour says where nothing else on the card says it; the author stands there anyway. */
  tintName(card: ViewCard): string {
    return this.#view.tint === 'kind' ? kindLabel(card.kind) : '';
  }

  isTinted(card: ViewCard): boolean {
    return this.#colors.has(tintId(card, this.#view.tint));
  }

  tintStyle(card: ViewCard): string | typeof nothing {
    const color = this.#colors.get(tintId(card, this.#view.tint));
    return color === undefined ? nothing : `--okr-tint: ${color}`;
  }

  origins(card: ViewCard, column: LensColumn): readonly string[] {
    return column.origin.length === 0 ? NONE : this.replica.targets(card.id, 'origin').map((origin) => titleOf(origin));
  }

  get #all(): ViewCard[] {
    return this.columns.flatMap((column) => this.cardsIn(column));
  }

  #matches(card: ViewCard): boolean {
    return matches(card, this.clusters.parts(card.id), this.#view);
  }
}

/** The strength of a force stands on its card, not among its details. */
function columnsOf(lens: ColumnsLens): LensColumn[] {
  if (lens.variant !== 'forces') return lens.columns;
  const known = plans.get(lens);
  if (known !== undefined) return known;
  const columns = lens.columns.map((column) => ({
    ...column,
    fields: column.fields.filter((field) => field !== 'strength'),
  }));
  plans.set(lens, columns);
  return columns;
}
