import '../../elements/card-menu.ts';
import '../../elements/field.ts';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { OkrCardMenu } from '../../elements/card-menu.ts';
import type { CardAction } from '../../elements/card-menu.ts';
import type { OkrField } from '../../elements/field.ts';
import { shared } from '../../elements/shared-styles.ts';
import { msg } from '../../i18n/index.ts';
import { otherList, otherParts } from '../../model/differs.ts';
import type { Replica, ViewCard } from '../../model/replica.ts';
import type { LensColumn } from '../../model/wire.ts';
import { summaryOf } from '../card-summary.ts';
import { titleOf } from '../lens-base.ts';
import { renderDetails } from './sticky-details.ts';
import { stickyStyles } from './sticky-styles.ts';

/** A selection in a text. */
export interface Caret {
  start: number;
  end: number;
}

/** The person took a card by its handle. */
export class GrabEvent extends CustomEvent<{ start: PointerEvent; handle: HTMLElement }> {}

/**
 * One card of the columns. It draws itself only when something of it changed, so that a board of hundreds stays quick;
 * what concerns other cards too (votes, presence, clusters) comes as content into its foot.
 *
 * @event okr-grab - a {@link GrabEvent}
 * @event okr-act - with the id of the chosen action
 */
@customElement('okr-sticky')
export class OkrSticky extends LitElement {
  static override readonly styles = [shared, stickyStyles];

  @property({ attribute: false }) replica!: Replica;
  @property({ attribute: false, hasChanged: otherParts }) card!: ViewCard;
  @property({ attribute: false }) column!: LensColumn;
  /** Titles of the cards that it comes from. */
  @property({ attribute: false, hasChanged: otherList }) origins: readonly string[] = [];
  /** Names that fields for people offer. */
  @property({ attribute: false, hasChanged: otherList }) names: readonly string[] = [];
  /** Who wrote it; empty where nobody may know. */
  @property() author = '';
  @property({ type: Boolean }) locked = false;
  /** Whether it stays where it is, though its text can be changed. */
  @property({ type: Boolean }) fixed = false;
  /** What its menu offers, asked when it opens. */
  @property({ attribute: false }) actions: (card: string) => readonly CardAction[] = () => [];

  @state() private open = false;
  @query('okr-card-menu') private menu?: OkrCardMenu;
  @query('okr-field') private text?: OkrField;

  /** Focuses the card's menu, from where everything else is near. */
  override focus(): void {
    void this.updateComplete.then(() => this.menu?.focus());
  }

  /** Puts the cursor into the text; with a place in it, where it was. */
  write(caret?: Caret): void {
    void this.updateComplete
      .then(() => this.text?.updateComplete)
      .then(() => {
        this.text?.focus();
        const area = this.text?.shadowRoot?.activeElement;
        if (caret !== undefined && area instanceof HTMLTextAreaElement) area.setSelectionRange(caret.start, caret.end);
      });
  }

  /** Where the cursor is in the text, if it is in it. */
  get caret(): Caret | undefined {
    const area = this.text?.shadowRoot?.activeElement;
    return area instanceof HTMLTextAreaElement ? { start: area.selectionStart, end: area.selectionEnd } : undefined;
  }

  protected override render(): TemplateResult {
    const { card, column, replica } = this;
    return html`<article class="card" data-state=${card.state}>
      <div class="top ${this.locked || this.fixed ? 'locked' : ''}">
        ${this.locked || this.fixed ? nothing : this.renderHandle()}
        <okr-field .replica=${replica} .card=${card.id} field="text" compact ?readonly=${this.locked}></okr-field>
        <okr-card-menu
          label=${msg('columns.actions', { text: titleOf(card) })}
          .actions=${this.offered}
          @okr-action=${({ detail }: CustomEvent<{ id: string }>) => this.act(detail.id)}
        ></okr-card-menu>
      </div>
      <div class="foot">
        ${this.renderToggle()} ${this.open ? nothing : this.renderSummary()}
        ${card.state === 'saved'
          ? nothing
          : html`<span class="state ${card.state}">${msg(card.state === 'failed' ? 'save.failed' : 'save.pending')}</span>`}
        <slot></slot>
        ${this.author === ''
          ? nothing
          : html`<span class="by" title=${msg('columns.by', { name: this.author })}>${this.author}</span>`}
      </div>
      ${this.open ? renderDetails(replica, card, column, this.names, this.locked) : nothing}
    </article>`;
  }

  private renderHandle(): TemplateResult {
    return html`<button class="handle" tabindex="-1" aria-hidden="true" @pointerdown=${this.onGrab}>
      <svg width="8" height="14" viewBox="0 0 8 14" fill="currentColor">
        <path d="M0 1h2v2H0zm5 0h2v2H5zM0 6h2v2H0zm5 0h2v2H5zM0 11h2v2H0zm5 0h2v2H5z" />
      </svg>
    </button>`;
  }

  private renderToggle(): TemplateResult | typeof nothing {
    if (this.column.fields.length === 0 && this.column.origin.length === 0) return nothing;
    return html`<button
      class="button small quiet"
      aria-expanded=${this.open}
      aria-label=${msg('columns.details-of', { text: titleOf(this.card) })}
      @click=${() => {
        this.open = !this.open;
      }}
    >
      ${msg('columns.details')}
    </button>`;
  }

  private renderSummary(): TemplateResult[] {
    return [
      ...summaryOf(this.card, this.column.fields).map(
        ({ label, text }) => html`<span class="chip neutral" title=${label}><span>${text}</span></span>`,
      ),
      ...this.origins.map(
        (origin) => html`<span class="chip" title=${msg('origin.label')}><span>↗ ${origin}</span></span>`,
      ),
    ];
  }

  private readonly offered = (): readonly CardAction[] => this.actions(this.card.id);

  private act(id: string): void {
    this.dispatchEvent(new CustomEvent('okr-act', { detail: id }));
  }

  private readonly onGrab = (start: PointerEvent): void => {
    const handle = start.currentTarget as HTMLElement;
    this.dispatchEvent(new GrabEvent('okr-grab', { detail: { start, handle } }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-sticky': OkrSticky;
  }
}
