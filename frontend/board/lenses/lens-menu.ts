import '@vaadin/context-menu';
import type { ContextMenuItem, ContextMenuItemSelectedEvent } from '@vaadin/context-menu';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';

/** An entry of a card's menu; one with `children` opens a further menu. */
export interface MenuEntry {
  text: string;
  disabled?: boolean;
  children?: MenuEntry[];
  run?: () => void;
}

type Item = ContextMenuItem & { entry: MenuEntry };

/**
 * The "⋯" button of a card. Its entries are asked for when it opens, so that other people's edits do not close it, and
 * everything that dragging can do stands here too.
 */
@customElement('okr-lens-menu')
export class LensMenu extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-flex;
      }

      vaadin-context-menu {
        display: flex;
      }

      /* Slotted elements inherit from the slot, not from here. */
      button.button.quiet {
        box-sizing: border-box;
        color: var(--okr-ink-soft, #5d6169);
        font-size: 1.125rem;
        min-block-size: 1.875rem;
        line-height: 1;
        min-inline-size: 2.25rem;
      }

      @media (pointer: coarse) {
        button.button {
          min-block-size: 2.75rem;
          min-inline-size: 2.75rem;
        }
      }
    `,
  ];

  /** Name of the button. */
  @property() label = '';
  @property({ attribute: false }) entries: () => MenuEntry[] = () => [];

  @state() private items: Item[] = [];

  protected override render(): TemplateResult {
    return html`<vaadin-context-menu
      open-on="click"
      .items=${this.items}
      @item-selected=${(event: ContextMenuItemSelectedEvent) => (event.detail.value as Item).entry.run?.()}
    >
      <button
        class="button quiet"
        aria-label=${this.label}
        title=${this.label}
        aria-haspopup="menu"
        @pointerdown=${this.#fill}
        @keydown=${this.#fill}
        @click=${{ handleEvent: this.#fill, capture: true }}
      >
        ⋯
      </button>
    </vaadin-context-menu>`;
  }

  readonly #fill = () => {
    this.items = this.entries().map(toItem);
    this.performUpdate();
  };
}

function toItem(entry: MenuEntry): Item {
  return {
    entry,
    text: entry.text,
    disabled: entry.disabled ?? false,
    ...(entry.children === undefined ? {} : { children: entry.children.map(toItem) }),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-menu': LensMenu;
  }
}
