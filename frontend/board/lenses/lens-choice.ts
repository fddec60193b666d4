import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';

/** One of a few answers. */
export interface Option {
  value: string;
  label: string;
  /** Colours the answer when it is chosen. */
  tone?: 'good' | 'warn' | 'bad';
}

/**
 * A row of answers of which at most one is chosen. Arrow keys move the choice, Delete or choosing it again clears it.
 *
 * @event choose - with the value as `detail`, `null` when cleared
 */
@customElement('okr-lens-choice')
export class LensChoice extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-block;
        max-inline-size: 100%;
      }

      [role='radiogroup'] {
        border: 1px solid var(--okr-line-strong, #8f8a7f);
        border-radius: var(--okr-radius-small, 6px);
        display: inline-flex;
        flex-wrap: wrap;
        max-inline-size: 100%;
        overflow: clip;
      }

      :host([wide]) [role='radiogroup'] {
        display: flex;
      }

      button {
        background: var(--okr-surface, #fffdf9);
        border: 0;
        border-inline-start: 1px solid var(--okr-line, #e0d9cb);
        cursor: pointer;
        flex: 1 1 auto;
        font-size: 0.875rem;
        font-variant-numeric: tabular-nums;
        line-height: 1.3;
        min-block-size: 1.875rem;
        min-inline-size: 2rem;
        padding: 0.125rem 0.625rem;
      }

      button:first-child {
        border-inline-start: 0;
      }

      button:focus-visible {
        outline-offset: -2px;
      }

      button:hover:not(:disabled, [aria-checked='true']) {
        background: var(--okr-accent-soft, #e8ecf8);
      }

      button:disabled {
        color: var(--okr-ink-soft, #5d6169);
        cursor: default;
      }

      button[aria-checked='true'] {
        background: var(--okr-accent, #3457b8);
        color: #fff;
        font-weight: 600;
        outline-color: #fff;
      }

      button[aria-checked='true'][data-tone='good'] {
        background: var(--okr-good, #25692b);
      }

      button[aria-checked='true'][data-tone='warn'] {
        background: var(--okr-warn, #8a4b00);
      }

      button[aria-checked='true'][data-tone='bad'] {
        background: var(--okr-bad, #a8201a);
      }

      @media (pointer: coarse) {
        button {
          min-block-size: 2.75rem;
          min-inline-size: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) options: readonly Option[] = [];
  @property() value = '';
  /** Name of the question. */
  @property() label = '';
  @property({ type: Boolean }) disabled = false;

  protected override render(): TemplateResult {
    const chosen = this.options.findIndex((option) => option.value === this.value);
    return html`<div role="radiogroup" aria-label=${this.label} @keydown=${this.#key}>
      ${this.options.map(
        (option, index) =>
          html`<button
            type="button"
            role="radio"
            aria-checked=${index === chosen}
            data-tone=${option.tone ?? ''}
            tabindex=${index === Math.max(0, chosen) ? 0 : -1}
            ?disabled=${this.disabled}
            @click=${() => this.#choose(index === chosen ? null : option.value)}
          >
            ${option.label}
          </button>`,
      )}
    </div>`;
  }

  readonly #key = (event: KeyboardEvent) => {
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (this.disabled || (step === undefined && event.key !== 'Delete' && event.key !== 'Backspace')) {
      return;
    }
    event.preventDefault();
    if (step === undefined) {
      this.#choose(null);
      return;
    }
    const next = (at + step + buttons.length) % buttons.length;
    buttons[next]?.focus();
    this.#choose(this.options[next]?.value ?? null);
  };

  #choose(value: string | null): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: value }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-choice': LensChoice;
  }
}
