import '../elements/capture.ts';
import './columns/bar.ts';
import './columns/card-chooser.ts';
import './columns/place-dialog.ts';
import './columns/sticky.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { columnsText } from '../i18n/columns.ts';
import { msg } from '../i18n/index.ts';
import { isFiltering } from '../model/card-filter.ts';
import { balanceOf } from '../model/forces.ts';
import type { ViewCard } from '../model/replica.ts';
import type { LensColumn } from '../model/wire.ts';
import { Ballot, type BallotOrder } from './ballot.ts';
import { ballotStyles } from './ballot-styles.ts';
import { cardMarksStyles } from './card-marks.ts';
import { balanceStyles, renderBalance } from './columns/balance.ts';
import { Board } from './columns/board.ts';
import type { OkrCardChooser } from './columns/card-chooser.ts';
import { clusterMarksStyles } from './columns/cluster-marks.ts';
import { CardDrag } from './columns/drag.ts';
import { Hands } from './columns/hands.ts';
import { renderPile, type Desk } from './columns/pile.ts';
import type { OkrPlaceDialog } from './columns/place-dialog.ts';
import { OkrSticky, type Caret, type GrabEvent } from './columns/sticky.ts';
import { recalledView, rememberTint, type View, type ViewEvent } from './columns/view.ts';
import { columnsStyles } from './columns-styles.ts';
import { LensBase } from './lens-base.ts';
import { WritingRound, writingRoundStyles } from './writing-round.ts';

/** Below so many cards nobody needs to search. */
const FEW = 5;

/** Sticky cards in columns: written fast, sorted by drag or menu, clustered, merged, voted on, detailed when there is time. */
@customElement('okr-lens-columns')
export class OkrLensColumns extends LensBase<'columns'> {
  static override readonly styles = [
    ...[shared, columnsStyles, balanceStyles, clusterMarksStyles],
    ...[cardMarksStyles, writingRoundStyles, ballotStyles],
  ];

  @state() private chosen: View | undefined;
  /** Heads of the clusters that are open. */
  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private order: BallotOrder = 'board';
  @query('okr-card-chooser') private chooser!: OkrCardChooser;
  @query('okr-place-dialog') private placer!: OkrPlaceDialog;
  @query('.drop-mark') private marker!: HTMLElement;

  private board!: Board;
  private drag: CardDrag | undefined;
  /** The card that somebody writes in while the board is drawn. */
  private written: { card: string; caret: Caret; from: OkrSticky } | undefined;
  private readonly hands = new Hands(this, () => ({
    board: this.board,
    chooser: this.chooser,
    placer: this.placer,
    unfold: (head) => this.fold(head, true),
    sticky: (card) => this.sticky(card),
    capture: (column) => this.renderRoot.querySelector<HTMLElement>(`[data-column="${CSS.escape(column)}"] okr-capture`) ?? undefined,
  }));

  protected override held(): HTMLElement | undefined {
    let held = this.shadowRoot?.activeElement;
    if (!(held instanceof OkrSticky)) return undefined;
    while (held?.shadowRoot?.activeElement) held = held.shadowRoot.activeElement;
    return held instanceof HTMLElement ? held : undefined;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.board = new Board(this.replica, this.context, this.lens, this.view, this.order === 'votes' ? this.ballot : undefined);
    this.keepInHand();
  }

  protected override updated(): void {
    super.updated();
    this.drag?.remeasure();
    const { written } = this;
    // Where a card stands in another list now, it is another element.
    if (written !== undefined && !written.from.isConnected) this.sticky(written.card)?.write(written.caret);
    this.written = undefined;
  }

  /** What somebody writes in must not vanish when another person puts it elsewhere. */
  private keepInHand(): void {
    const from = this.shadowRoot?.activeElement;
    if (!(from instanceof OkrSticky) || from.caret === undefined) return;
    const { id } = from.card;
    this.written = { card: id, caret: from.caret, from };
    const card = this.board.clusters.card(id);
    const head = card && this.board.clusters.headOf(card);
    if (head !== undefined) this.fold(head.id, true);
  }

  protected override render(): TemplateResult {
    const { columns, hint, empty, variant } = this.lens;
    const { board, ballot } = this;
    const none = board.count === 0;
    const desk = this.desk(ballot);
    return html`
      ${hint === '' ? nothing : html`<p class="hint lens-hint">${hint}</p>`}
      ${this.round?.renderLine(this.writable) ?? nothing}
      ${ballot?.renderBar({ order: this.order, choose: (order) => (this.order = order) }) ?? nothing}
      ${board.count > FEW || isFiltering(this.view) || this.view.tint !== 'none' ? this.renderTools() : nothing}
      ${none && empty !== '' && this.replica.ready ? html`<p class="empty lens-empty">${empty}</p>` : nothing}
      ${variant === 'forces' ? this.renderForces() : nothing}
      <div class="columns ${variant}" @keydown=${this.onKey}>
        ${columns.map((column) => this.renderColumn(column, desk))}
      </div>
      ${this.writable && !none ? html`<p class="keys">${columnsText('keys')}</p>` : nothing}
      <div class="drop-mark" hidden></div>
      <okr-card-chooser></okr-card-chooser>
      <okr-place-dialog></okr-place-dialog>
    `;
  }

  private renderTools(): TemplateResult {
    const { board } = this;
    return html`<okr-columns-bar
      .view=${this.view}
      .authors=${board.authors}
      .legend=${board.legend}
      .shown=${board.shown}
      .all=${board.count}
      @okr-view=${({ detail }: ViewEvent) => this.look(detail)}
    ></okr-columns-bar>`;
  }

  private renderForces(): TemplateResult | typeof nothing {
    const [left, right] = this.board.columns;
    if (left === undefined || right === undefined) return nothing;
    return renderBalance(balanceOf(this.board.cardsIn(left), this.board.cardsIn(right)), left, right);
  }

  private renderColumn(plan: LensColumn, desk: Desk): TemplateResult {
    const column = this.board.column(plan.id) ?? plan;
    const piles = this.board.piles(column);
    const count = this.board.cardsIn(column).length;
    return html`<section class="column" data-column=${column.id} aria-labelledby=${`head-${column.id}`}>
      <div class="head">
        <h3 id=${`head-${column.id}`}>${column.title}</h3>
        <span class="count" aria-label=${msg('columns.count', { count })}>${count}</span>
      </div>
      ${column.hint === '' ? nothing : html`<p class="hint">${column.hint}</p>`}
      <ul class="cards">
        ${repeat(
          piles,
          ({ head }) => head.id,
          (pile) => renderPile(pile, column, desk),
        )}
      </ul>
      ${count > 0 && piles.length === 0 ? html`<p class="muted">${columnsText('none-found')}</p>` : nothing}
      ${this.round?.renderHidden(column.id, this.replica.cards(column.kind, column.id)) ?? nothing}
      ${this.writable
        ? html`<okr-capture
            label=${msg('columns.add-label', { column: column.title })}
            placeholder=${msg('columns.add')}
            draft-key=${`new/${this.replica.id}/${this.lens.id}/${column.id}`}
            @okr-capture=${({ detail }: CustomEvent<{ texts: string[] }>) => this.capture(column, detail.texts)}
          ></okr-capture>`
        : count === 0
          ? html`<p class="muted">${msg('columns.readonly-empty')}</p>`
          : nothing}
    </section>`;
  }

  private desk(ballot: Ballot | undefined): Desk {
    const { board, lens, writable, names, hands } = this;
    return {
      ...{ board, lens, writable, names, hands, ballot },
      isOpen: (head) => this.unfolded.has(head) || isFiltering(this.view),
      fold: (head, open) => this.fold(head, open),
      grab: (detail, card) => this.grab(detail, card),
    };
  }

  private get round(): WritingRound | undefined {
    const { round, id } = this.lens;
    return round === null || round === undefined ? undefined : new WritingRound(this.replica, this.context, id, round);
  }

  private get ballot(): Ballot | undefined {
    const { ballot, id } = this.lens;
    return ballot === null || ballot === undefined ? undefined : new Ballot(this.replica, this.context, id, ballot);
  }

  private get view(): View {
    return this.chosen ?? recalledView(this.viewKey);
  }

  private get viewKey(): string {
    return `okr-columns-tint/${this.lens.id}`;
  }

  private sticky(card: string): OkrSticky | undefined {
    return this.renderRoot.querySelector<OkrSticky>(`[data-card="${CSS.escape(card)}"]`) ?? undefined;
  }

  private look(change: Partial<View>): void {
    this.chosen = { ...this.view, ...change };
    if (change.tint !== undefined) rememberTint(this.viewKey, change.tint);
  }

  private fold(head: string, open: boolean): void {
    const unfolded = new Set(this.unfolded);
    if (open) unfolded.add(head);
    else unfolded.delete(head);
    this.unfolded = unfolded;
  }

  private capture(column: LensColumn, texts: readonly string[]): void {
    // A new card that a search hides would look lost.
    if (isFiltering(this.view)) this.look({ term: '', author: '' });
    this.replica.together(() => {
      for (const text of texts) this.hands.create(column, text);
    });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.writable) this.hands.key(event);
  };

  private grab({ start, handle }: GrabEvent['detail'], card: ViewCard): void {
    const root = this.shadowRoot;
    const item = this.sticky(card.id)?.closest<HTMLElement>('.item');
    if (root === null || item === null || item === undefined || start.button !== 0 || !this.board.mayMove(card)) return;
    const partners = new Set(this.board.partners(card).map(({ id }) => id));
    const columns = this.board.columns.filter(({ kind }) => kind === card.kind).map(({ id }) => id);
    this.drag = new CardDrag(start, handle, item, card.id, {
      root,
      marker: this.marker,
      takes: (column) => columns.includes(column),
      stacks: (other) => partners.has(other),
      drop: (place) => {
        this.drag = undefined;
        if (place !== undefined) this.hands.drop(card.id, place);
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-columns': OkrLensColumns;
  }
}
