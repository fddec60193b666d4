import { LitElement } from 'lit';
import type { CardAction } from '../../elements/card-menu.ts';
import { openSheet } from '../../elements/card-sheet.ts';
import { columnsText } from '../../i18n/columns.ts';
import { nameCluster } from '../../model/cluster-acts.ts';
import type { DropPlace } from '../../model/drop-place.ts';
import type { ViewCard } from '../../model/replica.ts';
import type { LensColumn } from '../../model/wire.ts';
import { writingMarks } from '../../model/writing-marks.ts';
import { titleOf } from '../lens-base.ts';
import { actionsOf } from './actions.ts';
import type { Bench } from './bench.ts';
import type { Board } from './board.ts';
import { Deeds } from './deeds.ts';
import { directionOf, neighbours } from './moves.ts';
import type { OkrSticky } from './sticky.ts';

/** What people do with cards in columns, by menu, keys or drag. */
export class Hands {
  readonly #host: LitElement;
  readonly #bench: () => Bench;
  readonly #deeds: Deeds;

  constructor(host: LitElement, bench: () => Bench) {
    this.#host = host;
    this.#bench = bench;
    this.#deeds = new Deeds(host, bench);
  }

  create(column: LensColumn, text: string): string {
    const { replica, context } = this.#bench().board;
    const marks = writingMarks(replica, context.step, column.kind, column.id);
    return replica.create({ kind: column.kind, step: context.step.id, place: column.id, fields: { text }, ...marks });
  }

  readonly actions = (id: string): readonly CardAction[] => {
    const { board } = this.#bench();
    const card = board.clusters.card(id);
    const column = card && board.columnOf(card);
    if (card === undefined || column === undefined) return [];
    const { before, after } = neighbours(board, card, column);
    return actionsOf(board, {
      card,
      siblings: siblingsOf(board, column),
      first: board.sorted || before === undefined,
      last: board.sorted || after === undefined,
    });
  };

  readonly apart = (part: ViewCard): void => this.#deeds.takeApart(part.id);

  act(action: string, id: string): void {
    const { board, unfold } = this.#bench();
    const { replica, clusters } = board;
    const card = clusters.card(id);
    const column = card && board.columnOf(card);
    if (card === undefined || column === undefined) return;
    const [verb, object] = [action.split(' ')[0] ?? '', action.slice(action.indexOf(' ') + 1)];
    if (verb === 'comments' || verb === 'history' || verb === 'path' || verb === 'withhold') openSheet(this.#host, { replica, card: id, tab: verb });
    else if (verb === 'place') this.#askPlace(card, column);
    else if (verb === 'with' || verb === 'merge') this.#askCard(verb, card);
    else if (verb === 'apart') this.#deeds.takeApart(object);
    else if (verb === 'name') {
      const name = nameCluster(replica, clusters, card, () => this.create(column, ''));
      unfold(name);
      void this.#afterDrawing().then(() => this.#bench().sticky(name)?.write());
    } else {
      if (verb === 'up' || verb === 'down') this.#deeds.step(card, column, verb);
      else if (verb === 'to') this.#deeds.toEnd(card, object);
      else if (verb === 'out') this.#deeds.takeOut(card);
      else if (verb === 'break-up') this.#deeds.breakUp(card);
      else if (verb === 'delete') this.#deeds.erase(card);
      void this.#keepFocus(card, column);
    }
  }

  /** Alt and an arrow move the card that has the focus; in a text Shift too, where Alt alone moves the cursor. */
  key(event: KeyboardEvent): void {
    const direction = directionOf(event);
    const sticky = event.composedPath().find((one): one is OkrSticky => one instanceof LitElement && one.matches('okr-sticky'));
    if (direction === undefined || sticky === undefined) return;
    event.preventDefault();
    const { board } = this.#bench();
    const card = board.clusters.card(sticky.card.id);
    const column = card && board.columnOf(card);
    if (card === undefined || column === undefined || !board.mayMove(card)) return;
    const writing = event.composedPath()[0] instanceof HTMLTextAreaElement;
    if (direction === 'up' || direction === 'down') {
      this.#deeds.step(card, column, direction);
      return;
    }
    const takers = board.columns.filter(({ kind }) => kind === card.kind);
    const target = takers[takers.indexOf(column) + (direction === 'left' ? -1 : 1)];
    if (target === undefined) return;
    this.#deeds.toEnd(card, target.id);
    void this.#keepFocus(card, column, writing);
  }

  drop(id: string, place: DropPlace): void {
    const { board } = this.#bench();
    const { replica, clusters } = board;
    const card = clusters.card(id);
    if (card === undefined || !board.mayMove(card)) return;
    if ('onto' in place) this.#deeds.putWith(card, place.onto);
    else if (place.head !== undefined && place.head !== clusters.headOf(card)?.id) this.#deeds.putWith(card, place.head);
    else if (place.head !== undefined) replica.move(id, card.place, place.after);
    else this.#deeds.put(card, place.column, place.after);
  }

  #askCard(verb: 'with' | 'merge', card: ViewCard): void {
    const { board, chooser } = this.#bench();
    const own = board.clusters.headOf(card)?.id;
    const cards = board.partners(card).filter((other) => verb === 'merge' || (board.clusters.headOf(other) === undefined && other.id !== own));
    void chooser.ask({
      title: columnsText(`${verb}.title`, { text: titleOf(card) }),
      hint: columnsText(`${verb}.hint`),
      cards,
      note: (other) => board.columnOf(other)?.title ?? '',
      choose: (other) => {
        if (verb === 'with') this.#deeds.putWith(card, other.id);
        else this.#deeds.merge(card, other);
        void this.#afterDrawing().then(() => this.#bench().sticky(verb === 'with' ? card.id : other.id)?.focus());
      },
    });
  }

  #askPlace(card: ViewCard, column: LensColumn): void {
    const { board, placer } = this.#bench();
    const takers = board.columns.filter(({ kind }) => kind === card.kind);
    void placer.ask({
      title: columnsText('place.title', { text: titleOf(card) }),
      columns: takers.map(({ id, kind, title }) => ({
        id,
        title,
        cards: board.clusters
          .piles(kind, id)
          .filter(({ head }) => head.id !== card.id)
          .map(({ head }) => ({ id: head.id, text: titleOf(head) })),
      })),
      column: column.id,
      after: neighbours(board, board.clusters.headOf(card) ?? card, column).before ?? null,
      choose: (target, after) => {
        this.#deeds.put(card, target, after);
        void this.#keepFocus(card, column);
      },
    });
  }

  /** Whoever works with the keyboard goes on from the card or, when it is gone, from where it was. */
  async #keepFocus(card: ViewCard, column: LensColumn, writing = false): Promise<void> {
    await this.#afterDrawing();
    const { sticky, capture } = this.#bench();
    const moved = sticky(card.id);
    if (moved === undefined) capture(column.id)?.focus();
    else if (writing) moved.write();
    else moved.focus();
  }

  async #afterDrawing(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}

function siblingsOf(board: Board, { id, kind }: LensColumn): LensColumn[] {
  return board.columns.filter((column) => column.kind === kind && column.id !== id);
}
