import '@vaadin/menu-bar';
import type { MenuBarItem } from '@vaadin/menu-bar';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from './shared-styles.ts';

/** An entry of {@link OkrCardMenu}; `---` as id draws a line. */
export interface CardAction {
  id: string;
  text: string;
  disabled?: boolean;
}

interface ActionItem extends MenuBarItem {
  action?: string;
}

/** The "…" menu of a card: every drag has an entry here. Fires `okr-action` with `{ id }`. */
@customElement('okr-card-menu')
export class OkrCardMenu extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: inline-block;
      }

      vaadin-menu-bar {
        --vaadin-button-background: transparent;
        --vaadin-button-border-width: 0px;
        --vaadin-button-padding: 0;
        --vaadin-button-min-width: 1.875rem;
        --vaadin-button-height: 1.875rem;
        --vaadin-button-text-color: var(--okr-ink-soft, #5d6169);
        block-size: 1.875rem;
        inline-size: 1.875rem;
      }

      @media (pointer: coarse) {
        vaadin-menu-bar {
          --vaadin-button-min-width: 2.75rem;
          --vaadin-button-height: 2.75rem;
          block-size: 2.75rem;
          inline-size: 2.75rem;
        }
      }
    `,
  ];

  /** What screen readers call the menu. */
  @property() label = '';
  @property({ attribute: false }) actions: readonly CardAction[] = [];

  private items: ActionItem[] = [];
  private drawn = '';

  protected override willUpdate(): void {
    // The same items again would close a menu that is open.
    const content = JSON.stringify([this.label, this.actions]);
    if (content === this.drawn) return;
    this.drawn = content;
    this.items = [
      {
        component: this.dots(),
        children: this.actions.map(({ id, text, disabled }) =>
          id === '---' ? { component: 'hr' } : { text, action: id, disabled: disabled === true },
        ),
      },
    ];
  }

  protected override render(): TemplateResult {
    return html`<vaadin-menu-bar
      .items=${this.items}
      .i18n=${{ moreOptions: this.label }}
      @item-selected=${this.onSelected}
    ></vaadin-menu-bar>`;
  }

  private dots(): HTMLElement {
    const dots = document.createElement('span');
    dots.setAttribute('role', 'img');
    dots.setAttribute('aria-label', this.label);
    dots.style.cssText = 'font-size:1.25rem;line-height:1;letter-spacing:0.05em';
    dots.textContent = '⋯';
    return dots;
  }

  private onSelected(event: CustomEvent<{ value: ActionItem }>): void {
    const id = event.detail.value.action;
    if (id !== undefined) this.dispatchEvent(new CustomEvent('okr-action', { detail: { id } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-card-menu': OkrCardMenu;
  }
}
