import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../elements/shared-styles.ts';
import { columnsText } from '../../i18n/columns.ts';
import { STRONGEST } from '../../model/forces.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/**
 * Five dots for the strength of a force: a click or a digit sets it, arrows change it, Delete or the same dot clears it.
 *
 * @event choose - with the strength as `detail`, `null` when cleared
 */
@customElement('okr-strength')
export class OkrStrength extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: inline-block;
      }

      [role='slider'] {
        border-radius: 999px;
        display: inline-flex;
      }

      span {
        align-items: center;
        block-size: 1.625rem;
        cursor: pointer;
        display: inline-flex;
        inline-size: 1.375rem;
        justify-content: center;
      }

      span::before {
        block-size: 0.8125rem;
        border: 1.5px solid var(--okr-accent, #3457b8);
        border-radius: 50%;
        content: '';
        inline-size: 0.8125rem;
      }

      span.on::before {
        background: var(--okr-accent, #3457b8);
      }

      [aria-disabled='true'] span {
        cursor: default;
      }

      @media (pointer: coarse) {
        span {
          block-size: 2.75rem;
          inline-size: 2.75rem;
        }
      }
    `,
  ];

  @property({ type: Number }) value = 0;
  @property() label = '';
  @property({ type: Boolean }) disabled = false;

  protected override render(): TemplateResult {
    const { value } = this;
    return html`<div
      role="slider"
      tabindex="0"
      aria-label=${this.label}
      aria-valuemin="0"
      aria-valuemax=${STRONGEST}
      aria-valuenow=${value}
      aria-valuetext=${value === 0 ? columnsText('strength.none') : columnsText('strength.value', { value })}
      aria-disabled=${this.disabled}
      @keydown=${this.onKey}
    >
      ${Array.from({ length: STRONGEST }, (_, index) => index + 1).map(
        (dot) => html`<span class=${dot <= value ? 'on' : ''} @click=${() => this.choose(dot === value ? 0 : dot)}></span>`,
      )}
    </div>`;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) this.choose(this.value + step);
    else if (/^[0-5]$/.test(event.key)) this.choose(Number(event.key));
    else if (event.key === 'Delete' || event.key === 'Backspace') this.choose(0);
    else return;
    event.preventDefault();
  }

  private choose(value: number): void {
    const next = Math.min(STRONGEST, Math.max(0, value));
    if (this.disabled || next === this.value) return;
    this.dispatchEvent(new CustomEvent('choose', { detail: next === 0 ? null : next }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-strength': OkrStrength;
  }
}
