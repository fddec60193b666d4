import './card-menu.ts';
import './field.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '../i18n/index.ts';
import { tableText } from '../i18n/tables.ts';
import { inCircle, mayWaitFor, waitsFor } from '../model/dependencies.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import type { CardAction } from './card-menu.ts';
import { ChangeWatch } from './change-watch.ts';
import { toast } from './notify.ts';
import { shared } from './shared-styles.ts';

/** The tasks that a task waits for, picked from the others; what would make a circle is refused in words. */
@customElement('okr-depends-picker')
export class OkrDependsPicker extends LitElement {
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
        padding: 0.1875rem 0.25rem;
      }

      .chip {
        padding-inline-end: 0.125rem;
      }

      .chip.fixed {
        padding-inline-end: 0.625rem;
      }

      .chip > span {
        max-inline-size: 9rem;
      }

      .chip button {
        background: none;
        block-size: 1.5rem;
        border: 0;
        border-radius: 50%;
        cursor: pointer;
        flex: none;
        inline-size: 1.5rem;
        line-height: 1;
        padding: 0;
      }

      .chip button:hover {
        background: var(--okr-accent-line, #aab6de);
      }

      .circle {
        color: var(--okr-bad, #a8201a);
        font-size: 0.8125rem;
        line-height: 1.35;
        padding-inline: 0.375rem;
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
  /** Id of the task that waits. */
  @property() card = '';
  @property({ type: Boolean }) readonly = false;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { replica } = this;
    const card = replica?.card(this.card);
    if (replica === undefined || card === undefined) return nothing;
    const locked = this.readonly || !replica.writable || !replica.mayChange(this.card);
    const linked = waitsFor(replica, this.card);
    const label = tableText('depends.of', { text: titleOf(card) });
    return html`<div class="links" role="group" aria-label=${label}>
        ${linked.map((other) => this.renderChip(other, locked))}
        ${locked
          ? nothing
          : html`<okr-card-menu
              text=${linked.length === 0 ? tableText('depends.add') : '+'}
              label=${label}
              keep-open
              .actions=${this.actions(card, linked)}
              @okr-action=${({ detail }: CustomEvent<{ id: string }>) => this.toggle(detail.id)}
            ></okr-card-menu>`}
      </div>
      ${inCircle(replica, this.card) ? html`<p class="circle">${tableText('depends.in-circle')}</p>` : nothing}
      ${card.fields['depends'] === undefined
        ? nothing
        : html`<okr-field
            compact
            field="depends"
            .replica=${replica}
            .card=${this.card}
            .label=${tableText('depends.typed')}
            title=${tableText('depends.typed')}
            ?readonly=${this.readonly}
          ></okr-field>`}`;
  }

  private renderChip(card: ViewCard, locked: boolean): TemplateResult {
    const text = titleOf(card);
    return html`<span class="chip ${locked ? 'fixed' : ''}" title=${text}
      ><span>${text}</span>
      ${locked
        ? nothing
        : html`<button
            type="button"
            aria-label=${tableText('depends.remove', { text })}
            @click=${() => this.replica?.unlink(this.card, 'depends', card.id)}
          >
            <span aria-hidden="true">×</span>
          </button>`}
    </span>`;
  }

  private actions(card: ViewCard, linked: readonly ViewCard[]): CardAction[] {
    const { replica } = this;
    const others = replica?.cards(card.kind).filter(({ id }) => id !== card.id) ?? [];
    if (replica === undefined || others.length === 0) return [{ id: 'none', text: tableText('depends.none'), disabled: true }];
    return others.map((other) => {
      const checked = linked.some(({ id }) => id === other.id);
      const text = titleOf(other, 48);
      return checked || mayWaitFor(replica, card.id, other.id)
        ? { id: other.id, text, checked }
        : { id: other.id, text: tableText('depends.circle', { text }), disabled: true, checked };
    });
  }

  private toggle(id: string): void {
    const { replica } = this;
    const [card, other] = [replica?.card(this.card), replica?.card(id)];
    if (replica === undefined || card === undefined || other === undefined) return;
    if (waitsFor(replica, card.id).some((known) => known.id === id)) replica.unlink(card.id, 'depends', id);
    else if (mayWaitFor(replica, card.id, id)) replica.link(card.id, 'depends', id);
    // Somebody tied it while the menu stood open.
    else toast(this, { text: tableText('depends.refused', { other: titleOf(other), text: titleOf(card) }) });
  }
}

function titleOf({ fields }: ViewCard, length = 32): string {
  const text = String(fields['text'] ?? '').trim().replace(/\s+/gu, ' ');
  return text === '' ? msg('origin.untitled') : text.length > length ? `${[...text].slice(0, length).join('')}…` : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-depends-picker': OkrDependsPicker;
  }
}
