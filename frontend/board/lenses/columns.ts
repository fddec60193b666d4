import '../elements/capture.ts';
import '../elements/card-menu.ts';
import '../elements/field.ts';
import '../elements/origin-picker.ts';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CardAction } from '../elements/card-menu.ts';
import { openSheet } from '../elements/card-sheet.ts';
import { announce, toast } from '../elements/notify.ts';
import { ChangeWatch } from '../elements/change-watch.ts';
import { shared } from '../elements/shared-styles.ts';
import { msg } from '../i18n/index.ts';
import type { LensContext, LensElement } from '../lens.ts';
import { fieldSpec } from '../model/fields.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import type { Lens, LensColumn } from '../model/wire.ts';
import { writingMarks } from '../model/writing-marks.ts';
import { dragCard } from './card-drag.ts';
import type { DropPlace } from './card-drag.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetActions } from './card-marks.ts';
import { summaryOf } from './card-summary.ts';
import { columnsStyles } from './columns-styles.ts';
import { WritingRound, writingRoundStyles } from './writing-round.ts';

type ColumnsLens = Extract<Lens, { type: 'columns' }>;

/** Sticky cards in columns: written fast, sorted by drag or menu, detailed when there is time. */
@customElement('okr-lens-columns')
export class OkrLensColumns extends LitElement implements LensElement {
  static override readonly styles = [shared, columnsStyles, cardMarksStyles, writingRoundStyles];

  @property({ attribute: false }) lens!: ColumnsLens;
  @property({ attribute: false }) replica!: Replica;
  @property({ attribute: false }) context!: LensContext;

  @state() private open: ReadonlySet<string> = new Set();
  @state() private dragged: string | undefined;
  @state() private drop: DropPlace | undefined;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult {
    const { columns, hint, empty } = this.lens;
    const none = columns.every((column) => this.cardsOf(column).length === 0);
    return html`
      ${hint === '' ? nothing : html`<p class="hint lens-hint">${hint}</p>`}
      ${this.round?.renderLine(this.writable) ?? nothing}
      ${none && empty !== '' && this.replica.ready ? html`<p class="empty lens-empty">${empty}</p>` : nothing}
      <div class="columns">${columns.map((column) => this.renderColumn(column))}</div>
    `;
  }

  private renderColumn(column: LensColumn): TemplateResult {
    const cards = this.cardsOf(column);
    const over = this.drop?.column === column.id;
    return html`<section
      class="column ${over ? 'target' : ''}"
      data-column=${column.id}
      aria-labelledby=${`head-${column.id}`}
    >
      <div class="head">
        <h3 id=${`head-${column.id}`}>${column.title}</h3>
        <span class="count" aria-label=${msg('columns.count', { count: cards.length })}>${cards.length}</span>
      </div>
      ${column.hint === '' ? nothing : html`<p class="hint">${column.hint}</p>`}
      <ul class="cards ${over && this.drop?.after === null ? 'drop-first' : ''}">
        ${repeat(
          cards,
          ({ id }) => id,
          (card, index) => this.renderCard(card, column, cards, index),
        )}
      </ul>
      ${this.round?.renderHidden(column.id, cards) ?? nothing}
      ${this.writable
        ? html`<okr-capture
            label=${msg('columns.add-label', { column: column.title })}
            placeholder=${msg('columns.add')}
            draft-key=${`new/${this.replica.id}/${this.lens.id}/${column.id}`}
            @okr-capture=${(event: CustomEvent<{ texts: string[] }>) => this.capture(column, event.detail.texts)}
          ></okr-capture>`
        : cards.length === 0
          ? html`<p class="muted">${msg('columns.readonly-empty')}</p>`
          : nothing}
    </section>`;
  }

  private renderCard(card: ViewCard, column: LensColumn, cards: readonly ViewCard[], index: number): TemplateResult {
    const drop = this.drop?.column === column.id && this.drop.after === card.id;
    const open = this.open.has(card.id);
    return html`<li
      class="card ${this.dragged === card.id ? 'dragged' : ''} ${drop ? 'before-drop' : ''}"
      data-card=${card.id}
      data-state=${card.state}
    >
      <div class="top ${this.writable ? '' : 'locked'}">
        ${this.writable
          ? html`<button
              class="handle"
              tabindex="-1"
              aria-hidden="true"
              @pointerdown=${(event: PointerEvent) => this.drag(event, card, column)}
            >
              <svg width="8" height="14" viewBox="0 0 8 14" fill="currentColor">
                <path d="M0 1h2v2H0zm5 0h2v2H5zM0 6h2v2H0zm5 0h2v2H5zM0 11h2v2H0zm5 0h2v2H5z" />
              </svg>
            </button>`
          : nothing}
        <okr-field .replica=${this.replica} .card=${card.id} field="text" compact ?readonly=${!this.writable}></okr-field>
        <okr-card-menu
          label=${msg('columns.actions', { text: titleOf(card) })}
          .actions=${[...(this.writable ? this.actions(column, cards, index) : []), ...sheetActions(this.replica, card.id), ...(this.writable ? this.deletion : [])]}
          @okr-action=${(event: CustomEvent<{ id: string }>) => this.act(event.detail.id, card, column, cards, index)}
        ></okr-card-menu>
      </div>
      ${this.renderFoot(card, column, open)} ${open ? this.renderDetails(card, column) : nothing}
    </li>`;
  }

  private renderFoot(card: ViewCard, column: LensColumn, open: boolean): TemplateResult {
    const detailed = column.fields.length > 0 || column.origin.length > 0;
    const name = this.nameOf(card.by);
    return html`<div class="foot">
      ${detailed
        ? html`<button
            class="button small quiet"
            aria-expanded=${open}
            aria-label=${msg('columns.details-of', { text: titleOf(card) })}
            @click=${() => this.toggle(card.id)}
          >
            ${msg('columns.details')}
          </button>`
        : nothing}
      ${open ? nothing : this.renderSummary(card, column)}
      ${card.state === 'saved'
        ? nothing
        : html`<span class="state ${card.state}">${msg(card.state === 'failed' ? 'save.failed' : 'save.pending')}</span>`}
      ${renderSaid(this.replica, card.id)} ${renderPresence(this.context, card.id)}
      ${name === undefined ? nothing : html`<span class="by" title=${msg('columns.by', { name })}>${name}</span>`}
    </div>`;
  }

  private renderSummary(card: ViewCard, column: LensColumn): TemplateResult[] {
    const origins = column.origin.length === 0 ? [] : this.replica.targets(card.id, 'origin');
    const values = summaryOf(card, column.fields);
    return [
      ...values.map(({ label, text }) => html`<span class="chip neutral" title=${label}><span>${text}</span></span>`),
      ...origins.map(
        (origin) =>
          html`<span class="chip" title=${msg('origin.label')}><span>↗ ${titleOf(origin)}</span></span>`,
      ),
    ];
  }

  private renderDetails(card: ViewCard, column: LensColumn): TemplateResult {
    return html`<div class="details">
      ${column.fields.map((field) => {
        const { type } = fieldSpec(card.kind, field);
        return html`<okr-field
          class=${type === 'text' || type === 'choice' ? 'wide' : ''}
          .replica=${this.replica}
          .card=${card.id}
          .field=${field}
          .choices=${type === 'person' ? this.names : undefined}
          ?readonly=${!this.writable}
        ></okr-field>`;
      })}
      ${column.origin.length === 0
        ? nothing
        : html`<okr-origin-picker
            class="wide"
            .replica=${this.replica}
            .card=${card.id}
            .kinds=${column.origin}
            ?readonly=${!this.writable}
          ></okr-origin-picker>`}
    </div>`;
  }

  private get writable(): boolean {
    return this.context.writable && this.replica.writable;
  }

  private get round(): WritingRound | undefined {
    const { round, id } = this.lens;
    return round === null || round === undefined ? undefined : new WritingRound(this.replica, this.context, id, round);
  }

  private get names(): string[] {
    return this.context.room.members.map(({ name }) => name);
  }

  private nameOf(person: string): string | undefined {
    return this.context.room.members.find(({ id }) => id === person)?.name;
  }

  private cardsOf(column: LensColumn): ViewCard[] {
    return this.replica.cards(column.kind, column.id);
  }

  /** Columns that can take the column's cards: a card keeps its kind. */
  private siblings(column: LensColumn): LensColumn[] {
    return this.lens.columns.filter(({ kind, id }) => kind === column.kind && id !== column.id);
  }

  private actions(column: LensColumn, cards: readonly ViewCard[], index: number): CardAction[] {
    return [
      { id: 'up', text: msg('columns.up'), disabled: index === 0 },
      { id: 'down', text: msg('columns.down'), disabled: index === cards.length - 1 },
      ...this.siblings(column).map(({ id, title }) => ({
        id: `to ${id}`,
        text: msg('columns.move-to', { column: title }),
      })),
      { id: '---', text: '' },
    ];
  }

  private get deletion(): CardAction[] {
    return [
      { id: '---', text: '' },
      { id: 'delete', text: msg('columns.delete') },
    ];
  }

  private act(action: string, card: ViewCard, column: LensColumn, cards: readonly ViewCard[], index: number): void {
    if (action === 'comments' || action === 'history') {
      openSheet(this, { replica: this.replica, card: card.id, tab: action });
      return;
    }
    if (action === 'up') this.put(card, column, cards[index - 2]?.id ?? null);
    else if (action === 'down') this.put(card, column, cards[index + 1]?.id ?? null);
    else if (action === 'delete') this.erase(card);
    else {
      const target = this.siblings(column).find(({ id }) => action === `to ${id}`);
      if (target !== undefined) this.put(card, target, this.cardsOf(target).at(-1)?.id ?? null);
    }
    void this.keepFocus(card, column);
  }

  /** The menu that had the focus may have moved or gone; whoever works with the keyboard goes on from the card or its place. */
  private async keepFocus(card: ViewCard, column: LensColumn): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const menu = this.renderRoot.querySelector<HTMLElement>(`[data-card="${CSS.escape(card.id)}"] okr-card-menu`);
    const place = `[data-column="${CSS.escape(column.id)}"] okr-capture`;
    if (menu instanceof LitElement) await menu.updateComplete;
    (menu ?? this.renderRoot.querySelector<HTMLElement>(place))?.focus();
  }

  private put(card: ViewCard, column: LensColumn, after: string | null): void {
    this.replica.move(card.id, column.id, after);
    const position = this.cardsOf(column).findIndex(({ id }) => id === card.id) + 1;
    announce(this, msg('columns.moved', { column: column.title, position }));
  }

  private erase(card: ViewCard): void {
    this.replica.delete(card.id);
    toast(this, {
      text: msg('columns.deleted'),
      action: { text: msg('columns.deleted.undo'), run: () => this.replica.restore(card.id) },
    });
  }

  private capture(column: LensColumn, texts: readonly string[]): void {
    const { step } = this.context;
    for (const text of texts) {
      const marks = writingMarks(this.replica, step, column.kind, column.id);
      this.replica.create({ kind: column.kind, step: step.id, place: column.id, fields: { text }, ...marks });
    }
  }

  private drag(event: PointerEvent, card: ViewCard, column: LensColumn): void {
    const root = this.shadowRoot;
    if (root === null) return;
    const targets = [column, ...this.siblings(column)];
    dragCard(
      event,
      root,
      (id) => targets.some((target) => target.id === id),
      (place) => {
        this.dragged = card.id;
        this.drop = place;
      },
      (place) => {
        this.dragged = undefined;
        this.drop = undefined;
        const target = targets.find(({ id }) => id === place?.column);
        if (target !== undefined && place !== undefined) this.put(card, target, place.after);
      },
    );
  }

  private toggle(card: string): void {
    const open = new Set(this.open);
    if (!open.delete(card)) open.add(card);
    this.open = open;
  }
}

function titleOf(card: ViewCard): string {
  const text = String(card.fields['text'] ?? '').trim();
  return text === '' ? msg('origin.untitled') : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-columns': OkrLensColumns;
  }
}
