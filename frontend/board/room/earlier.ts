import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../elements/change-watch.ts';
import { shared } from '../elements/shared-styles.ts';
import { kindLabel, msg } from '../i18n/index.ts';
import { fits } from '../model/flow.ts';
import type { Replica } from '../model/replica.ts';
import type { AgendaStep } from '../model/wire.ts';

/** Cards of earlier steps that the step builds on. */
@customElement('okr-earlier')
export class OkrEarlier extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
      }

      details {
        background: var(--okr-accent-soft);
        border-radius: var(--okr-radius);
        margin-block-end: 1rem;
      }

      summary {
        align-items: baseline;
        cursor: pointer;
        display: flex;
        font-weight: 600;
        gap: 0.5rem;
        list-style: none;
        padding: 0.625rem 0.875rem;
      }

      summary::-webkit-details-marker {
        display: none;
      }

      summary::before {
        border: solid currentcolor;
        border-width: 0 1.5px 1.5px 0;
        block-size: 0.4rem;
        content: '';
        inline-size: 0.4rem;
        rotate: -45deg;
        transition: rotate 120ms;
      }

      details[open] summary::before {
        rotate: 45deg;
      }

      summary .count {
        color: var(--okr-ink-soft);
        font-size: 0.875rem;
        font-weight: 400;
      }

      .groups {
        display: grid;
        gap: 0.625rem;
        max-block-size: 8rem;
        overflow-y: auto;
        padding: 0 0.875rem 0.875rem;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
        margin-block-start: 0.125rem;
      }

      li {
        background: var(--okr-surface);
        border: 1px solid var(--okr-accent-line);
        border-radius: var(--okr-radius-small);
        font-size: 0.9375rem;
        max-inline-size: 26rem;
        overflow-wrap: anywhere;
        padding: 0.1875rem 0.5rem;
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: false }) replica?: Replica;
  @property({ attribute: false }) step?: AgendaStep;
  /** Whether the cards are shown before the person decides. */
  @property({ type: Boolean }) open = false;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult | typeof nothing {
    const groups = (this.step?.carry ?? [])
      .map(({ kind, where }) => ({ kind, cards: (this.replica?.cards(kind) ?? []).filter((card) => fits(card, where)) }))
      .filter(({ cards }) => cards.length > 0);
    if (groups.length === 0) return nothing;
    const count = groups.reduce((sum, { cards }) => sum + cards.length, 0);
    return html`<details ?open=${this.open}>
      <summary>
        ${msg('room.earlier')}<span class="count">${count === 1 ? msg('room.earlier.one') : msg('room.earlier.count', { count })}</span>
      </summary>
      <div class="groups" tabindex="0" role="group" aria-label=${msg('room.earlier')}>
        ${groups.map(
          ({ kind, cards }) => html`<div>
            <span class="label">${kindLabel(kind)}</span>
            <ul>
              ${cards.map((card) => html`<li>${card.fields['text'] ?? msg('origin.untitled')}</li>`)}
            </ul>
          </div>`,
        )}
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-earlier': OkrEarlier;
  }
}
