import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from './shared-styles.ts';

/** An entry of {@link OkrCardMenu}. */
export interface CardAction {
  /** `---` draws a line, a `heading` only reads. */
  id: string;
  text: string;
  disabled?: boolean;
  /** Set for entries that are switched on and off. */
  checked?: boolean;
  heading?: boolean;
}

const EDGE_PX = 8;

/**
 * A button with a menu, for a card's actions: every drag has an entry in one. Arrows, Home, End and letters move through
 * it, Escape closes it. Fires `okr-action` with `{ id }`.
 */
@customElement('okr-card-menu')
export class OkrCardMenu extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: inline-block;
      }

      .trigger {
        background: none;
        border: 1px solid transparent;
        border-radius: var(--okr-radius-small, 6px);
        color: var(--okr-ink-soft, #5d6169);
        cursor: pointer;
        line-height: 1;
        min-block-size: 1.875rem;
        min-inline-size: 1.875rem;
        padding: 0;
      }

      .trigger:hover,
      .trigger[aria-expanded='true'] {
        background: var(--okr-accent-soft, #e8ecf8);
        color: var(--okr-ink, #23262d);
      }

      .trigger.worded {
        border-color: var(--okr-line-strong, #8f8a7f);
        border-radius: 999px;
        font-size: 0.8125rem;
        min-block-size: 1.625rem;
        padding-inline: 0.625rem;
      }

      .menu {
        background: var(--okr-surface, #fffdf9);
        border: 1px solid var(--okr-line, #e0d9cb);
        border-radius: var(--okr-radius, 10px);
        box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
        inline-size: max-content;
        max-block-size: min(22rem, calc(100dvh - 2rem));
        max-inline-size: min(22rem, calc(100vw - 1rem));
        overflow-y: auto;
        padding: 0.3125rem;
        position: fixed;
        z-index: 30;
      }

      .menu button {
        background: none;
        border: 0;
        border-radius: var(--okr-radius-small, 6px);
        cursor: pointer;
        display: flex;
        font-size: 0.9375rem;
        gap: 0.5rem;
        inline-size: 100%;
        min-block-size: 2.125rem;
        padding: 0.3125rem 0.75rem;
        text-align: start;
      }

      .menu button:is(:hover, :focus):not([aria-disabled='true']) {
        background: var(--okr-accent-soft, #e8ecf8);
      }

      .menu button:focus-visible {
        outline-offset: -2px;
      }

      .menu button[aria-disabled='true'] {
        color: var(--okr-ink-soft, #5d6169);
        cursor: default;
        opacity: 0.6;
      }

      .menu button.danger {
        color: var(--okr-bad, #a8201a);
      }

      .tick {
        color: var(--okr-accent, #3457b8);
        flex: none;
        font-weight: 700;
        inline-size: 1rem;
      }

      .heading {
        color: var(--okr-ink-soft, #5d6169);
        font-size: 0.8125rem;
        padding: 0.375rem 0.75rem 0.125rem;
      }

      hr {
        border: 0;
        border-block-start: 1px solid var(--okr-line, #e0d9cb);
        margin: 0.3125rem 0;
      }

      @media (pointer: coarse) {
        .trigger,
        .trigger.worded,
        .menu button {
          min-block-size: 2.75rem;
        }

        .trigger {
          min-inline-size: 2.75rem;
        }

        .menu button {
          align-items: center;
        }
      }
    `,
  ];

  /** What screen readers call the button and its menu. */
  @property() label = '';
  /** Words on the button; three dots without. */
  @property() text = '';
  /** A function is asked when the menu opens, so that many menus cost little. */
  @property({ attribute: false }) actions: readonly CardAction[] | (() => readonly CardAction[]) = [];
  /** Stays open after a choice, for switching several entries. */
  @property({ type: Boolean, attribute: 'keep-open' }) keepOpen = false;

  @state() private open = false;
  @query('.trigger') private trigger!: HTMLButtonElement;
  @query('.menu') private menu?: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  /** Focuses the button of the menu. */
  override focus(): void {
    this.trigger.focus();
  }

  protected override render(): TemplateResult {
    return html`<button
        class="trigger ${this.text === '' ? '' : 'worded'}"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${this.label || nothing}
        @click=${() => (this.open ? this.close() : this.show())}
        @keydown=${this.onTriggerKey}
      >
        ${this.text === ''
          ? html`<svg width="16" height="4" viewBox="0 0 16 4" fill="currentColor" aria-hidden="true">
              <circle cx="2" cy="2" r="1.6" />
              <circle cx="8" cy="2" r="1.6" />
              <circle cx="14" cy="2" r="1.6" />
            </svg>`
          : this.text}
      </button>
      ${this.open
        ? html`<div class="menu" role="menu" aria-label=${this.label || this.text} @keydown=${this.onMenuKey}>
            ${this.offered.map((action) => this.renderAction(action))}
          </div>`
        : nothing}`;
  }

  protected override updated(): void {
    if (this.open) this.place();
  }

  private renderAction(action: CardAction): TemplateResult {
    if (action.id === '---') return html`<hr role="separator" />`;
    if (action.heading === true) return html`<div class="heading" role="presentation">${action.text}</div>`;
    const checkable = action.checked !== undefined;
    return html`<button
      type="button"
      tabindex="-1"
      class=${action.id === 'delete' ? 'danger' : ''}
      role=${checkable ? 'menuitemcheckbox' : 'menuitem'}
      aria-checked=${checkable ? String(action.checked) : nothing}
      aria-disabled=${action.disabled === true ? 'true' : nothing}
      @click=${() => this.choose(action)}
    >
      ${checkable ? html`<span class="tick" aria-hidden="true">${action.checked === true ? '✓' : ''}</span>` : nothing}
      <span>${action.text}</span>
    </button>`;
  }

  private get offered(): readonly CardAction[] {
    return typeof this.actions === 'function' ? this.actions() : this.actions;
  }

  private show(): void {
    this.open = true;
    document.addEventListener('pointerdown', this.onOutside);
    window.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
    void this.updateComplete.then(() => this.entries()[0]?.focus());
  }

  private close(): void {
    this.open = false;
    document.removeEventListener('pointerdown', this.onOutside);
    window.removeEventListener('scroll', this.onScroll, { capture: true });
  }

  private choose(action: CardAction): void {
    if (action.disabled === true) return;
    if (!this.keepOpen) {
      this.close();
      this.trigger.focus();
    }
    this.dispatchEvent(new CustomEvent('okr-action', { detail: { id: action.id } }));
  }

  /** Below the button where there is room, else above; inside the window in any case. */
  private place(): void {
    const { menu } = this;
    if (menu === undefined || menu === null) return;
    // An ancestor with containment is what a fixed element is placed in, instead of the window.
    menu.style.top = menu.style.left = '0';
    const origin = menu.getBoundingClientRect();
    const { width, height } = origin;
    const button = this.trigger.getBoundingClientRect();
    const below = button.bottom + 4 + height <= innerHeight - EDGE_PX;
    const top = below ? button.bottom + 4 : Math.max(EDGE_PX, button.top - 4 - height);
    const left = this.text === '' ? button.right - width : button.left;
    menu.style.top = `${top - origin.top}px`;
    menu.style.left = `${Math.min(Math.max(EDGE_PX, left), innerWidth - EDGE_PX - width) - origin.left}px`;
  }

  private entries(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.menu button')];
  }

  private readonly onTriggerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || this.open) return;
    event.preventDefault();
    this.show();
  };

  private readonly onMenuKey = (event: KeyboardEvent): void => {
    const entries = this.entries();
    const at = entries.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus();
    else if (event.key === 'ArrowUp') entries.at(at <= 0 ? -1 : at - 1)?.focus();
    else if (event.key === 'Home') entries[0]?.focus();
    else if (event.key === 'End') entries.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      this.close();
      this.trigger.focus();
      if (event.key === 'Tab') return;
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  private readonly onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.close();
  };

  private readonly onScroll = (event: Event): void => {
    if (event.composedPath()[0] !== this.menu) this.place();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-card-menu': OkrCardMenu;
  }
}
