import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tell } from '../i18n/cards.ts';
import type { Replica } from '../model/replica.ts';
import { ChangeWatch } from './change-watch.ts';
import { shared } from './shared-styles.ts';

/** Asks a trainer before a card is taken out of sight, or shown again. Fires `okr-done` when that is said or given up. */
@customElement('okr-card-withhold')
export class OkrCardWithhold extends LitElement {
  static override readonly styles = [
    shared,
    css`
      p {
        margin-block: 0 1rem;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) replica!: Replica;
  @property() card = '';

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult {
    const act = this.replica.card(this.card)?.withheld === true ? 'release' : 'withhold';
    return html`<p>${tell(`${act}.what`)}</p>
      <div class="actions">
        <button class="button primary" @click=${() => this.done(act)}>${tell(`${act}.now`)}</button>
        <button class="button quiet" @click=${() => this.done()}>${tell(`${act}.cancel`)}</button>
      </div>`;
  }

  private done(act?: 'withhold' | 'release'): void {
    if (act === 'withhold') this.replica.withhold(this.card);
    if (act === 'release') this.replica.release(this.card);
    this.dispatchEvent(new CustomEvent('okr-done'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-card-withhold': OkrCardWithhold;
  }
}
