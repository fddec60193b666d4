import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ChangeWatch } from '../elements/change-watch.ts';
import { copyText } from '../elements/copy-text.ts';
import { shared } from '../elements/shared-styles.ts';
import { arrivalText } from '../i18n/arrival.ts';
import { fieldLabel, kindLabel } from '../i18n/index.ts';
import { plainText, type Unsent } from '../model/unsent.ts';
import type { BoardConnection } from '../transport/connection.ts';

/** A lost connection usually comes back within this time; nobody has to do anything. */
const LONG_MS = 30_000;

/**
 * Everything that only this device has, as one plain text: for somebody whose page will not reach the server again, since
 * that has another address now. Works without a network and without the clipboard's interface.
 */
@customElement('okr-unsent')
export class OkrUnsent extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: inline-block;
        position: relative;
      }

      .panel {
        background: var(--okr-surface);
        border: 1px solid var(--okr-line);
        border-radius: var(--okr-radius);
        box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
        display: grid;
        gap: 0.75rem;
        inline-size: min(26rem, calc(100vw - 2rem));
        inset-block-start: 100%;
        inset-inline-end: 0;
        padding: 1rem;
        position: absolute;
        text-align: start;
        z-index: 30;
      }

      :host([here]) .panel {
        box-shadow: none;
        margin-block-start: 0.75rem;
        position: static;
      }

      textarea {
        border: 1px solid var(--okr-line);
        border-radius: 0.5rem;
        box-sizing: border-box;
        color: inherit;
        font: inherit;
        inline-size: 100%;
        min-block-size: 9rem;
        padding: 0.5rem;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      @media (max-width: 800px) {
        .open {
          min-block-size: 2.75rem;
        }

        :host(:not([here])) .panel {
          inset-block-start: 3.5rem;
          inset-inline: 0.5rem;
          inline-size: auto;
          position: fixed;
        }
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;
  /** Offers it at once, and opens in the page's flow: where the connection will not come back. */
  @property({ type: Boolean, reflect: true }) here = false;
  @state() private open = false;
  @state() private told = '';
  @query('textarea') private area?: HTMLTextAreaElement;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
    this.waiting = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const texts = this.due() ? (this.connection?.unsent ?? []) : [];
    if (texts.length === 0) return nothing;
    return html`<button class="button small open" aria-expanded=${this.open} @click=${this.toggle}>${arrivalText('unsent.open')}</button>
      ${this.open ? this.renderPanel(plainText(texts, labelOf)) : nothing}`;
  }

  private renderPanel(text: string): TemplateResult {
    return html`<div class="panel" role="group" aria-label=${arrivalText('unsent.title')} @keydown=${this.onKey}>
      <strong>${arrivalText('unsent.title')}</strong>
      <span>${arrivalText('unsent.text')}</span>
      <textarea readonly aria-label=${arrivalText('unsent.title')} .value=${text} @focus=${() => this.area?.select()}></textarea>
      <span role="status">${this.told}</span>
      <div class="actions">
        <button class="button small primary" @click=${() => this.copy(text)}>${arrivalText('unsent.copy')}</button>
        <button class="button small quiet" @click=${this.toggle}>${arrivalText('unsent.close')}</button>
      </div>
    </div>`;
  }

  private due(): boolean {
    const since = this.connection?.offlineSince;
    if (this.here) return true;
    if (since === undefined) return false;
    const left = since + LONG_MS - Date.now();
    if (left <= 0) return true;
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      this.requestUpdate();
    }, left);
    return false;
  }

  private copy(text: string): void {
    const copied = copyText(text);
    this.told = arrivalText(copied ? 'unsent.copied' : 'unsent.by-hand');
    if (!copied) this.area?.focus();
  }

  private readonly toggle = (): void => {
    this.open = !this.open;
    this.told = '';
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.toggle();
  };
}

function labelOf({ kind, field }: Unsent): string {
  if (field === 'draft') return `[${arrivalText('unsent.draft')}]`;
  const card = kind === undefined ? '' : kindLabel(kind);
  if (field === 'text') return `[${card}]`;
  const name = field === 'comment' ? arrivalText('unsent.comment') : kind === undefined ? field : fieldLabel(kind, field);
  return `[${card === '' ? name : `${card} · ${name}`}]`;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-unsent': OkrUnsent;
  }
}
