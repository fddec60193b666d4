import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../elements/shared-styles.ts';
import { reference } from '../../i18n/reference.ts';
import { rememberedView, rememberView } from '../../lenses/remembered-view.ts';

const SHOWN = 'reference';
const CARD = 'reference-card';

/** Cards to look something up beside the editor; whether they are open, and at which card, is remembered in the browser. */
@customElement('okr-reference')
export class OkrReference extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
        margin-block-end: 0.75rem;
      }

      aside {
        background: var(--okr-surface);
        border: 1px solid var(--okr-line);
        border-radius: var(--okr-radius);
        display: grid;
        gap: 0.625rem;
        padding: 0.75rem 1rem 1rem;
      }

      .top {
        align-items: center;
        display: flex;
        gap: 0.5rem;
        justify-content: space-between;
      }

      h3 {
        font-size: 1rem;
      }

      p {
        margin: 0;
      }

      select {
        background: var(--okr-surface);
        border: 1px solid var(--okr-line-strong);
        border-radius: var(--okr-radius-small);
        font-weight: 600;
        inline-size: 100%;
        min-block-size: 2.5rem;
        padding-inline: 0.5rem;
      }

      dl {
        display: grid;
        gap: 0.5rem;
        margin: 0;
      }

      dt {
        font-weight: 600;
      }

      dd {
        color: var(--okr-ink-soft);
        margin: 0;
      }

      .lead {
        color: var(--okr-accent);
        font-weight: 600;
      }

      .confirm {
        border-block-start: 1px solid var(--okr-line);
        color: var(--okr-ink-soft);
        font-size: 0.875rem;
        padding-block-start: 0.5rem;
      }

      @media (pointer: coarse) {
        .button,
        select {
          min-block-size: 2.75rem;
        }
      }
    `,
  ];

  /** Whether a card is shown. */
  @property({ type: Boolean, reflect: true }) open = rememberedView(SHOWN, ['open', 'closed']) === 'open';
  @state() private card = '';

  protected override render(): TemplateResult {
    const { texts, cards } = reference();
    if (!this.open) {
      return html`<button class="button small quiet" aria-expanded="false" @click=${() => this.turn(true)}>${texts.open}</button>`;
    }
    const ids = cards.map(({ id }) => id);
    const id = this.card === '' ? (rememberedView(CARD, ids) ?? ids[0]) : this.card;
    const card = cards.find((each) => each.id === id);
    return html`<aside aria-label=${texts.title}>
      <div class="top">
        <h3>${texts.title}</h3>
        <button class="button small quiet" aria-expanded="true" @click=${() => this.turn(false)}>${texts.close}</button>
      </div>
      <select aria-label=${texts.choose} @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
        ${cards.map((each) => html`<option value=${each.id} .selected=${each.id === id}>${each.title}</option>`)}
      </select>
      ${card === undefined
        ? nothing
        : html`<p class="lead">${card.lead}</p>
            <dl>
              ${card.points.map(([word, meaning]) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}
            </dl>
            ${card.confirm ? html`<p class="confirm">${texts.confirm}</p>` : nothing}`}
    </aside>`;
  }

  private turn(open: boolean): void {
    this.open = open;
    rememberView(SHOWN, open ? 'open' : 'closed');
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus());
  }

  private choose(card: string): void {
    this.card = card;
    rememberView(CARD, card);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-reference': OkrReference;
  }
}
