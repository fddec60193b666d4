import './forget-me.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { language, msg } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { BoardConnection } from '../transport/connection.ts';
import { downloads, returnCode, takeHomeStyles } from './take-home.ts';

/** The person's own corner: name, return code, downloads, language. Fires `okr-language` with `{ language }`. */
@customElement('okr-me-menu')
export class OkrMeMenu extends LitElement {
  static override readonly styles = [
    shared,
    takeHomeStyles,
    css`
      :host {
        display: inline-block;
        position: relative;
      }

      .me {
        background: none;
        border: 1px solid var(--okr-line-strong);
        border-radius: 999px;
        cursor: pointer;
        font-size: 0.875rem;
        font-weight: 600;
        max-inline-size: 10rem;
        min-block-size: 2.25rem;
        overflow: hidden;
        padding: 0 0.875rem;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .me:hover {
        background: var(--okr-accent-soft);
      }

      .panel {
        background: var(--okr-surface);
        border: 1px solid var(--okr-line);
        border-radius: var(--okr-radius);
        box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
        display: grid;
        gap: 1rem;
        inline-size: min(21rem, calc(100vw - 2rem));
        inset-block-start: calc(100% + 0.375rem);
        inset-inline-end: 0;
        max-block-size: calc(100dvh - 5rem);
        overflow-y: auto;
        padding: 1.125rem;
        position: absolute;
        z-index: 20;
      }

      .languages {
        display: flex;
        gap: 0.375rem;
      }

      @media (pointer: coarse) {
        .me {
          min-block-size: 2.75rem;
        }
      }

      @media (max-width: 800px) {
        .me {
          max-inline-size: 6.5rem;
        }
      }
    `,
  ];

  @property() name = '';
  @property() workshop = '';
  /** Empty where the page does not know it. */
  @property({ attribute: 'return-code' }) returnCode = '';
  @property({ type: Boolean }) files = false;
  /** Of a participant. */
  @property({ attribute: false }) connection?: BoardConnection | undefined;
  @state() private open = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.onOutside);
    this.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.onOutside);
    this.removeEventListener('keydown', this.onKey);
  }

  protected override render(): TemplateResult {
    return html`<button
        class="me"
        aria-expanded=${this.open}
        aria-label=${`${this.name} – ${msg('room.menu')}`}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${this.name}
      </button>
      ${this.open
        ? html`<div class="panel" role="group" aria-label=${msg('room.menu')}>
            ${returnCode(this.returnCode, this.name)} ${this.files ? downloads(this.workshop) : nothing}
            <div>
              <span class="label">${msg('room.language')}</span>
              <div class="languages">${this.languageButton('zh', '中文')}${this.languageButton('en', 'English')}</div>
            </div>
            ${this.connection === undefined ? nothing : html`<okr-forget-me .connection=${this.connection}></okr-forget-me>`}
          </div>`
        : nothing}`;
  }

  private languageButton(tongue: Language, name: string): TemplateResult {
    const current = language() === tongue;
    return html`<button
      class="button small ${current ? 'primary' : ''}"
      lang=${tongue}
      aria-pressed=${current}
      @click=${() => this.dispatchEvent(new CustomEvent('okr-language', { detail: { language: tongue } }))}
    >
      ${name}
    </button>`;
  }

  private readonly onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.me')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-me-menu': OkrMeMenu;
  }
}
