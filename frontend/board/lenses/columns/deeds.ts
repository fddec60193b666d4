import type { LitElement } from 'lit';
import { announce, toast } from '../../elements/notify.ts';
import { columnsText } from '../../i18n/columns.ts';
import { msg } from '../../i18n/index.ts';
import { breakUp, erase, mergeInto, moveAll, putWith, takeApart, takeOut } from '../../model/cluster-acts.ts';
import type { ViewCard } from '../../model/replica.ts';
import type { LensColumn } from '../../model/wire.ts';
import { titleOf } from '../lens-base.ts';
import type { Bench } from './bench.ts';
import { neighbours } from './moves.ts';

/** What is done to cards in columns, told to the person, with a way back where the board alone does not show one. */
export class Deeds {
  readonly #host: LitElement;
  readonly #bench: () => Bench;

  constructor(host: LitElement, bench: () => Bench) {
    this.#host = host;
    this.#bench = bench;
  }

  putWith(card: ViewCard, onto: string): void {
    const { board, unfold } = this.#bench();
    const target = board.clusters.card(onto);
    if (target === undefined) return;
    putWith(board.replica, board.clusters, card, target);
    unfold((board.clusters.headOf(target) ?? target).id);
    this.#tell(columnsText('with.done', { text: titleOf(card), target: titleOf(target) }));
  }

  merge(card: ViewCard, into: ViewCard): void {
    const { board } = this.#bench();
    mergeInto(board.replica, board.clusters, card, into);
    this.#tell(columnsText('merge.done', { text: titleOf(card), target: titleOf(into) }));
  }

  put(card: ViewCard, column: string, after: string | null): void {
    const { board } = this.#bench();
    const { replica, clusters } = board;
    if (clusters.headOf(card) !== undefined) takeOut(replica, clusters, card, column, after);
    else moveAll(replica, clusters, card, column, after);
    const target = board.column(column);
    if (target === undefined) return;
    const position = clusters.piles(target.kind, column).findIndex(({ head }) => head.id === after) + 2;
    announce(this.#host, msg('columns.moved', { column: target.title, position: after === null ? 1 : position }));
  }

  step(card: ViewCard, column: LensColumn, direction: 'up' | 'down'): void {
    const { board } = this.#bench();
    const { before, after, second } = neighbours(board, card, column);
    const neighbour = direction === 'up' ? before : after;
    if (board.sorted || neighbour === undefined) return;
    const behind = direction === 'up' ? (second ?? null) : neighbour;
    if (board.clusters.headOf(card) === undefined) this.put(card, column.id, behind);
    else board.replica.move(card.id, card.place, behind);
  }

  toEnd(card: ViewCard, column: string): void {
    const { board } = this.#bench();
    const target = board.column(column);
    if (target !== undefined) this.put(card, column, board.clusters.piles(target.kind, column).at(-1)?.head.id ?? null);
  }

  takeOut(card: ViewCard): void {
    const { board } = this.#bench();
    takeOut(board.replica, board.clusters, card);
    this.#tell(columnsText('out.done', { text: titleOf(card) }));
  }

  breakUp(card: ViewCard): void {
    const { board } = this.#bench();
    breakUp(board.replica, board.clusters, card);
    this.#tell(columnsText('break-up.done'));
  }

  takeApart(id: string): void {
    const { board } = this.#bench();
    const part = board.clusters.card(id);
    if (part === undefined) return;
    takeApart(board.replica, board.clusters, part);
    this.#tell(columnsText('apart.done', { text: titleOf(part) }));
  }

  erase(card: ViewCard): void {
    const back = erase(this.#bench().board.replica, card);
    toast(this.#host, { text: msg('columns.deleted'), action: { text: msg('columns.deleted.undo'), run: back } });
  }

  #tell(text: string): void {
    const { replica } = this.#bench().board;
    toast(this.#host, { text, action: { text: msg('columns.deleted.undo'), run: () => void replica.undo() } });
  }
}
