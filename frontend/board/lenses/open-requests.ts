import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../elements/field.ts';
import { toast } from '../elements/notify.ts';
import { shared } from '../elements/shared-styles.ts';
import { tell } from '../i18n/capacity.ts';
import { fieldLabel } from '../i18n/index.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { jumpTo } from '../room/jump.ts';
import { textOf, titleOf } from './lens-base.ts';
import { lensStyles } from './lens-styles.ts';
import { say } from './texts.ts';

/** What the plan needs from other teams and they have not promised yet, with the way to promise it. */
@customElement('okr-open-requests')
export class OkrOpenRequests extends LitElement {
  static override readonly styles = [
    shared,
    lensStyles,
    css`
      h3 {
        align-items: baseline;
        display: flex;
        font-size: 1.0625rem;
        gap: 0.5rem;
      }

      ul {
        display: grid;
        gap: 0.5rem;
      }

      li {
        align-items: end;
        display: grid;
        gap: 0.375rem 1rem;
        grid-template-columns: minmax(12rem, 2fr) minmax(8rem, 1fr) minmax(9rem, 1fr) auto;
      }

      .what {
        align-self: center;
        display: grid;
        gap: 0.125rem;
        justify-items: start;
        overflow-wrap: anywhere;
      }

      .what button {
        background: none;
        border: 0;
        cursor: pointer;
        font-weight: 550;
        min-block-size: 1.5rem;
        padding: 0;
        text-align: start;
      }

      .what button:hover {
        text-decoration: underline;
      }

      @container (max-width: 46rem) {
        li {
          align-items: stretch;
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }

        .what,
        li > .button {
          grid-column: 1 / -1;
        }
      }

      @media (pointer: coarse) {
        .what button {
          min-block-size: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) requests: readonly ViewCard[] = [];
  @property({ attribute: false }) replica!: Replica;
  @property({ type: Boolean }) readonly = false;

  protected override render(): TemplateResult | typeof nothing {
    const { requests } = this;
    if (requests.length === 0) return nothing;
    const open = requests.filter(isOpen);
    if (open.length === 0) {
      return html`<p><span class="status good">
        ${tell(requests.length === 1 ? 'requests.all.one' : 'requests.all', { count: requests.length })}
      </span></p>`;
    }
    return html`<h3 tabindex="-1">${tell('requests')} <span class="status warn">${open.length}</span></h3>
      <p class="hint">${tell('requests.hint')}</p>
      <ul>
        ${repeat(
          open,
          ({ id }) => id,
          (card) => this.renderRequest(card),
        )}
      </ul>`;
  }

  private renderRequest(card: ViewCard): TemplateResult {
    const team = textOf(card, 'team');
    return html`<li class="card" data-request=${card.id} data-state=${card.state}>
      <div class="what">
        <button title=${tell('requests.go')} @click=${() => jumpTo(this, card.id)}>${titleOf(card, 160)}</button>
        <span class="chip neutral"><span>${team === '' ? tell('requests.no-team') : team}</span></span>
      </div>
      <okr-field .replica=${this.replica} .card=${card.id} field="contact" ?readonly=${this.readonly}></okr-field>
      <okr-field
        .replica=${this.replica}
        .card=${card.id}
        field="due"
        .label=${tell('requests.needed-by')}
        ?readonly=${this.readonly}
      ></okr-field>
      ${this.readonly || !this.replica.mayChange(card.id, 'confirmed')
        ? html`<span class="status warn">${fieldLabel('support_request', 'confirmed')}: –</span>`
        : html`<button
            class="button"
            aria-label=${tell('requests.confirm.of', { team, text: titleOf(card) })}
            @click=${() => this.confirm(card)}
          >
            ✓ ${tell('requests.confirm')}
          </button>`}
    </li>`;
  }

  private confirm(card: ViewCard): void {
    const before = card.fields['confirmed'] ?? null;
    this.replica.set(card.id, 'confirmed', 'yes');
    toast(this, {
      text: tell('requests.confirmed', { text: titleOf(card) }),
      action: { text: say('undo'), run: () => this.replica.set(card.id, 'confirmed', before) },
    });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('li .button, h3')?.focus());
  }
}

/** Whether the other team has not said yes. */
export function isOpen(request: ViewCard): boolean {
  return request.fields['confirmed'] !== 'yes';
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-open-requests': OkrOpenRequests;
  }
}
