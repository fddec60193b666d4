import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../elements/card-menu.ts';
import type { CardAction } from '../elements/card-menu.ts';

/** An entry of a card's menu; `children` follow it as a group under its text. */
export interface MenuEntry {
  text: string;
  disabled?: boolean;
  children?: MenuEntry[];
  /** Marks the entry that deletes. */
  deletes?: boolean;
  run?: () => void;
}

/** The menu of a card in a lens: everything that dragging can do stands here too. Marks of the card go into its slot. */
@customElement('okr-lens-menu')
export class LensMenu extends LitElement {
  static override styles = css`
    :host {
      align-items: center;
      display: inline-flex;
      gap: 0.25rem;
    }
  `;

  /** Name of the button. */
  @property() label = '';
  @property({ attribute: false }) entries: () => MenuEntry[] = () => [];

  protected override render(): TemplateResult {
    const rows = this.entries().flatMap(rowsOf);
    return html`<slot></slot
      ><okr-card-menu
      label=${this.label}
      .actions=${rows.map(([action], index) => (action.id === '' ? { ...action, id: String(index) } : action))}
      @okr-action=${({ detail }: CustomEvent<{ id: string }>) =>
        rows.find(([action], index) => detail.id === (action.id || String(index)))?.[1]?.()}
    ></okr-card-menu>`;
  }
}

function rowsOf(entry: MenuEntry): [CardAction, (() => void) | undefined][] {
  const { text, children, deletes } = entry;
  if (children === undefined) {
    return [[{ id: deletes === true ? 'delete' : '', text, disabled: entry.disabled ?? false }, entry.run]];
  }
  return [
    [{ id: 'heading', text, heading: true }, undefined],
    ...children.flatMap(rowsOf),
    [{ id: '---', text: '' }, undefined],
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-menu': LensMenu;
  }
}
