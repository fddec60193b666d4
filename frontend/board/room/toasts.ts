import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Toast } from '../elements/notify.ts';
import { shared } from '../elements/shared-styles.ts';

const SHOWN_MS = 5_000;
const SHOWN_WITH_ACTION_MS = 8_000;

/** The one toast of the room, and its voice for screen readers. */
@customElement('okr-toasts')
export class OkrToasts extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        inset-block-end: max(1rem, env(safe-area-inset-bottom));
        inset-inline: 1rem;
        pointer-events: none;
        position: fixed;
        z-index: 40;
      }

      .toast {
        align-items: center;
        background: var(--okr-ink);
        border-radius: var(--okr-radius);
        box-shadow: 0 8px 30px rgb(60 50 30 / 30%);
        color: #fff;
        display: flex;
        gap: 1rem;
        inline-size: fit-content;
        margin-inline: auto;
        max-inline-size: 100%;
        padding: 0.625rem 1rem;
        pointer-events: auto;
      }

      button {
        background: none;
        border: 1px solid rgb(255 255 255 / 45%);
        border-radius: var(--okr-radius-small);
        color: #fff;
        cursor: pointer;
        flex: none;
        font-weight: 600;
        min-block-size: 2.25rem;
        padding-inline: 0.75rem;
      }

      button:focus-visible {
        outline-color: #fff;
      }
    `,
  ];

  @state() private current: Toast | undefined;
  @state() private spoken = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a toast in place of the one before. */
  show(toast: Toast): void {
    this.current = toast;
    this.arm();
  }

  /** Takes the toast away, because it speaks of what is no longer on the screen. */
  clear(): void {
    clearTimeout(this.timer);
    this.current = undefined;
  }

  /** Takes back what is shown and what was spoken last. */
  forget(): void {
    this.clear();
    this.spoken = '';
  }

  /** Speaks without showing. */
  say(text: string): void {
    // The same words again are spoken again.
    this.spoken = this.spoken === text ? `${text}\u200b` : text;
  }

  protected override render(): TemplateResult {
    return html`
      <div role="status">
        ${this.current === undefined
          ? nothing
          : html`<div
              class="toast"
              @focusin=${() => clearTimeout(this.timer)}
              @focusout=${() => this.arm()}
              @pointerenter=${() => clearTimeout(this.timer)}
              @pointerleave=${() => this.arm()}
            >
              <span>${this.current.text}</span>
              ${this.current.action === undefined
                ? nothing
                : html`<button @click=${this.run}>${this.current.action.text}</button>`}
            </div>`}
      </div>
      <div class="sr-only" role="status">${this.spoken}</div>
    `;
  }

  private arm(): void {
    clearTimeout(this.timer);
    const shown = this.current?.action === undefined ? SHOWN_MS : SHOWN_WITH_ACTION_MS;
    this.timer = setTimeout(() => {
      this.current = undefined;
    }, shown);
  }

  private run(): void {
    const action = this.current?.action;
    this.current = undefined;
    action?.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-toasts': OkrToasts;
  }
}
