import './card-menu.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { kindLabel, msg } from '../i18n/index.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { mayPoint } from '../model/rounds.ts';
import type { CardKind, LinkType } from '../model/wire.ts';
import type { CardAction } from './card-menu.ts';
import { ChangeWatch } from './change-watch.ts';
import { shared } from './shared-styles.ts';

/** The cards that a card comes from (or belongs to), with a menu of the cards that it can be linked to. */
@customElement('okr-origin-picker')
export class OkrOriginPicker extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }

      .links {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }

      .chip {
        padding-inline-end: 0.125rem;
      }

      .chip.fixed {
        padding-inline-end: 0.625rem;
      }

      .chip > span {
        max-inline-size: var(--okr-chip-size, 16rem);
      }

      .chip button {
        background: none;
        block-size: 1.5rem;
        border: 0;
        border-radius: 50%;
        cursor: pointer;
        inline-size: 1.5rem;
        line-height: 1;
        padding: 0;
      }

      .chip button:hover {
        background: var(--okr-accent-line, #aab6de);
      }

      @media (pointer: coarse) {
        .chip button {
          block-size: 2.75rem;
          inline-size: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) replica?: Replica;
  /** Id of the card that the links start from. */
  @property() card = '';
  /** Kinds of cards that are offered. */
  @property({ attribute: false }) kinds: readonly CardKind[] = [];
  @property() linkType: LinkType = 'origin';
  /** Overrides the label. */
  @property() label?: string;
  @property({ type: Boolean }) readonly = false;
  /** At most one link: choosing another card replaces it. */
  @property({ type: Boolean }) single = false;
  /** Hides the visible label. */
  @property({ type: Boolean, attribute: 'no-label' }) noLabel = false;


  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult | typeof nothing {
    const replica = this.replica;
    if (replica?.card(this.card) === undefined) return nothing;
    const locked = this.readonly || !replica.writable || !replica.mayChange(this.card);
    const linked = replica.targets(this.card, this.linkType);
    if (locked && linked.length === 0) return nothing;
    const label = this.label ?? msg(this.linkType === 'parent' ? 'origin.parent' : 'origin.label');
    return html`
      ${this.noLabel ? nothing : html`<span class="label" aria-hidden="true">${label}</span>`}
      <div class="links" role="group" aria-label=${label}>
        ${linked.map((card) => this.renderChip(card, locked))}
        ${locked
          ? nothing
          : html`<okr-card-menu
              text=${`+ ${msg('origin.add')}`}
              .actions=${this.actions(linked)}
              ?keep-open=${!this.single}
              @okr-action=${(event: CustomEvent<{ id: string }>) => this.toggle(event.detail.id)}
            ></okr-card-menu>`}
      </div>
    `;
  }

  private renderChip(card: ViewCard, locked: boolean): TemplateResult {
    const text = titleOf(card);
    return html`<span class="chip ${locked ? 'fixed' : ''}" title=${msg('pair', { name: kindLabel(card.kind), value: text })}
      ><span>${text}</span>
      ${locked
        ? nothing
        : html`<button
            type="button"
            aria-label=${msg('origin.remove', { text })}
            @click=${() => this.replica?.unlink(this.card, this.linkType, card.id)}
          >
            <span aria-hidden="true">×</span>
          </button>`}
    </span>`;
  }

  private actions(linked: readonly ViewCard[]): CardAction[] {
    const { replica } = this;
    const from = replica?.card(this.card);
    if (replica === undefined || from === undefined) return [];
    const ids = new Set(linked.map(({ id }) => id));
    const actions = this.kinds.flatMap((kind) => {
      const cards = replica.cards(kind).filter((card) => card.id !== this.card && (ids.has(card.id) || mayPoint(replica, from, card)));
      const entries = cards.map((card) => ({ id: card.id, text: shorten(titleOf(card)), checked: ids.has(card.id) }));
      return this.kinds.length > 1 && cards.length > 0
        ? [{ id: kind, text: kindLabel(kind), heading: true }, ...entries]
        : entries;
    });
    return actions.length > 0 ? actions : [{ id: 'none', text: msg('origin.none'), disabled: true }];
  }

  private toggle(target: string): void {
    const { replica } = this;
    if (replica === undefined) return;
    const linked = replica.targets(this.card, this.linkType).map(({ id }) => id);
    if (linked.includes(target)) {
      replica.unlink(this.card, this.linkType, target);
      return;
    }
    if (this.single) linked.forEach((former) => replica.unlink(this.card, this.linkType, former));
    replica.link(this.card, this.linkType, target);
  }
}

function titleOf(card: ViewCard): string {
  const text = String(card.fields['text'] ?? '').trim();
  return text === '' ? msg('origin.untitled') : text;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-origin-picker': OkrOriginPicker;
  }
}
