import { LitElement } from 'lit';
import type { CardAction } from '../../elements/card-menu.ts';
import { openSheet } from '../../elements/card-sheet.ts';
import { announce, toast } from '../../elements/notify.ts';
import { columnsText } from '../../i18n/columns.ts';
import { msg } from '../../i18n/index.ts';
import { breakUp, erase, mergeInto, moveAll, nameCluster, putWith, takeApart, takeOut } from '../../model/cluster-acts.ts';
import type { DropPlace } from '../../model/drop-place.ts';
import type { ViewCard } from '../../model/replica.ts';
import type { LensColumn } from '../../model/wire.ts';
import { writingMarks } from '../../model/writing-marks.ts';
import { titleOf } from '../lens-base.ts';
import { actionsOf } from './actions.ts';
import type { Board } from './board.ts';
import type { OkrCardChooser } from './card-chooser.ts';
import { directionOf, neighbours } from './moves.ts';
import type { OkrPlaceDialog } from './place-dialog.ts';
import type { OkrSticky } from './sticky.ts';

/** What the hands work on; asked for each act, since boards are made anew. */
export interface Bench {
  board: Board;
  chooser: OkrCardChooser;
  placer: OkrPlaceDialog;
  unfold: (head: string) => void;
  sticky: (card: string) => OkrSticky | undefined;
  capture: (column: string) => HTMLElement | undefined;
}

/** What people do with cards in columns, by menu, keys or drag. */
export class Hands {
  readonly #host: LitElement;
  readonly #bench: () => Bench;

  constructor(host: LitElement, bench: () => Bench) {
    this.#host = host;
    this.#bench = bench;
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

  readonly apart = (part: ViewCard): void => {
    const { board } = this.#bench();
    takeApart(board.replica, board.clusters, part);
    this.#tell(columnsText('apart.done', { text: titleOf(part) }));
  };

  act(action: string, id: string): void {
    const { board, unfold } = this.#bench();
    const { replica, clusters } = board;
    const card = clusters.card(id);
    const column = card && board.columnOf(card);
    if (card === undefined || column === undefined) return;
    const [verb, object] = [action.split(' ')[0] ?? '', action.slice(action.indexOf(' ') + 1)];
    if (verb === 'comments' || verb === 'history' || verb === 'path') openSheet(this.#host, { replica, card: id, tab: verb });
    else if (verb === 'place') this.#askPlace(card, column);
    else if (verb === 'with' || verb === 'merge') this.#askCard(verb, card);
    else if (verb === 'apart') this.#apart(object);
    else if (verb === 'name') {
      const name = nameCluster(replica, clusters, card, () => this.create(column, ''));
      unfold(name);
      void this.#afterDrawing().then(() => this.#bench().sticky(name)?.write());
    } else {
      if (verb === 'up' || verb === 'down') this.#step(card, column, verb);
      else if (verb === 'to') this.#toEnd(card, object);
      else if (verb === 'out') this.#out(card);
      else if (verb === 'break-up') this.#breakUp(card);
      else if (verb === 'delete') this.#erase(card);
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
    if (card === undefined || column === undefined) return;
    const writing = event.composedPath()[0] instanceof HTMLTextAreaElement;
    if (direction === 'up' || direction === 'down') {
      this.#step(card, column, direction);
      return;
    }
    const takers = board.columns.filter(({ kind }) => kind === card.kind);
    const target = takers[takers.indexOf(column) + (direction === 'left' ? -1 : 1)];
    if (target === undefined) return;
    this.#toEnd(card, target.id);
    void this.#keepFocus(card, column, writing);
  }

  drop(id: string, place: DropPlace): void {
    const { board } = this.#bench();
    const { replica, clusters } = board;
    const card = clusters.card(id);
    if (card === undefined) return;
    if ('onto' in place) this.#with(card, place.onto);
    else if (place.head !== undefined && place.head !== clusters.headOf(card)?.id) this.#with(card, place.head);
    else if (place.head !== undefined) replica.move(id, card.place, place.after);
    else this.#put(card, place.column, place.after);
  }

  #with(card: ViewCard, onto: string): void {
    const { board, unfold } = this.#bench();
    const target = board.clusters.card(onto);
    if (target === undefined) return;
    putWith(board.replica, board.clusters, card, target);
    unfold((board.clusters.headOf(target) ?? target).id);
    this.#tell(columnsText('with.done', { text: titleOf(card), target: titleOf(target) }));
  }

  #merge(card: ViewCard, into: ViewCard): void {
    const { board } = this.#bench();
    mergeInto(board.replica, board.clusters, card, into);
    this.#tell(columnsText('merge.done', { text: titleOf(card), target: titleOf(into) }));
  }

  #put(card: ViewCard, column: string, after: string | null): void {
    const { board } = this.#bench();
    const { replica, clusters } = board;
    if (clusters.headOf(card) !== undefined) takeOut(replica, clusters, card, column, after);
    else moveAll(replica, clusters, card, column, after);
    const target = board.column(column);
    if (target === undefined) return;
    const position = clusters.piles(target.kind, column).findIndex(({ head }) => head.id === after) + 2;
    announce(this.#host, msg('columns.moved', { column: target.title, position: after === null ? 1 : position }));
  }

  #step(card: ViewCard, column: LensColumn, direction: 'up' | 'down'): void {
    const { board } = this.#bench();
    const { before, after, second } = neighbours(board, card, column);
    const neighbour = direction === 'up' ? before : after;
    if (board.sorted || neighbour === undefined) return;
    const behind = direction === 'up' ? (second ?? null) : neighbour;
    if (board.clusters.headOf(card) === undefined) this.#put(card, column.id, behind);
    else board.replica.move(card.id, card.place, behind);
  }

  #toEnd(card: ViewCard, column: string): void {
    const { board } = this.#bench();
    const target = board.column(column);
    if (target !== undefined) this.#put(card, column, board.clusters.piles(target.kind, column).at(-1)?.head.id ?? null);
  }

  #out(card: ViewCard): void {
    const { board } = this.#bench();
    takeOut(board.replica, board.clusters, card);
    this.#tell(columnsText('out.done', { text: titleOf(card) }));
  }

  #breakUp(card: ViewCard): void {
    const { board } = this.#bench();
    breakUp(board.replica, board.clusters, card);
    this.#tell(columnsText('break-up.done'));
  }

  #apart(id: string): void {
    const part = this.#bench().board.clusters.card(id);
    if (part !== undefined) this.apart(part);
  }

  #erase(card: ViewCard): void {
    const back = erase(this.#bench().board.replica, card);
    toast(this.#host, { text: msg('columns.deleted'), action: { text: msg('columns.deleted.undo'), run: back } });
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
        if (verb === 'with') this.#with(card, other.id);
        else this.#merge(card, other);
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
        this.#put(card, target, after);
        void this.#keepFocus(card, column);
      },
    });
  }

  #tell(text: string): void {
    const { replica } = this.#bench().board;
    toast(this.#host, { text, action: { text: msg('columns.deleted.undo'), run: () => void replica.undo() } });
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
