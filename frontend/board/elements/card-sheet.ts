import './card-history.ts';
import './card-path.ts';
import './card-withhold.ts';
import './comments.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tell } from '../i18n/cards.ts';
import { tell as tellTrace } from '../i18n/trace.ts';
import type { People } from '../model/names.ts';
import type { Replica } from '../model/replica.ts';
import { onTheWay } from './card-path.ts';
import { shared } from './shared-styles.ts';

/** The parts of a sheet; the path only of cards in the chain from expectation to resource, `withhold` only for trainers. */
export type SheetTab = 'comments' | 'history' | 'path' | 'withhold';

/** What a sheet is opened with. */
export interface SheetRequest {
  replica: Replica;
  card: string;
  tab: SheetTab;
}

/** Opens the sheet of a card. */
export function openSheet(from: EventTarget, detail: SheetRequest): void {
  from.dispatchEvent(new CustomEvent('okr-sheet', { detail, bubbles: true, composed: true }));
}

/** Comments, history and path of one card, over the page. */
@customElement('okr-card-sheet')
export class OkrCardSheet extends LitElement {
  static override readonly styles = [
    shared,
    css`
      dialog {
        background: var(--okr-surface);
        border: 1px solid var(--okr-line);
        border-radius: var(--okr-radius);
        box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
        color: inherit;
        inline-size: min(32rem, calc(100vw - 2rem));
        max-block-size: min(40rem, calc(100vh - 2rem));
        padding: 1rem;
      }

      dialog::backdrop {
        background: rgb(60 50 30 / 25%);
      }

      .head {
        align-items: start;
        display: flex;
        gap: 0.75rem;
        justify-content: space-between;
      }

      h2 {
        font-size: 1.0625rem;
        overflow-wrap: anywhere;
      }

      .head .button {
        flex: none;
      }

      .tabs {
        border-block-end: 1px solid var(--okr-line);
        display: flex;
        gap: 0.25rem;
        margin-block: 0.5rem 1rem;
      }

      .tabs button {
        background: none;
        border: 0;
        border-block-end: 2px solid transparent;
        cursor: pointer;
        min-block-size: 2.25rem;
        padding: 0.25rem 0.625rem;
      }

      .tabs [aria-selected='true'] {
        border-block-end-color: var(--okr-accent);
        font-weight: 600;
      }

      @media (pointer: coarse) {
        .tabs button {
          min-block-size: 2.75rem;
        }
      }
    `,
  ];

  @property() me = '';
  @property({ attribute: false }) people: People = { members: [], facilitator: '' };
  @property({ type: Boolean }) readonly = false;
  @state() private shown: SheetRequest | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Shows a card; the focus comes back to where it was when the sheet is closed. */
  async open(request: SheetRequest): Promise<void> {
    this.shown = request;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** A card has gone out of sight: a sheet that shows it goes, with all that it had loaded. */
  review(): void {
    if (this.shown !== undefined && this.shown.replica.card(this.shown.card) === undefined) this.dialog.close();
  }

  protected override render(): TemplateResult {
    const { shown } = this;
    const text = String(shown?.replica.card(shown.card)?.fields['text'] ?? '').trim();
    return html`<dialog aria-label=${tellTrace('sheet.of', { text })} @close=${this.onClose} @click=${this.onBackdrop} @okr-jump=${() => this.dialog.close()}>
      ${shown === undefined
        ? nothing
        : html`<div class="head">
              <h2>${text}</h2>
              <button class="button small quiet" @click=${() => this.dialog.close()}>${tell('sheet.close')}</button>
            </div>
            <div class="tabs" role="tablist" @keydown=${this.onTabKey}>
              ${sheetTabs(shown).map((tab) => this.renderTab(tab, shown))}
            </div>
            <div role="tabpanel" id="panel" aria-label=${labelOf(shown.tab, shown)}>${this.renderPanel(shown)}</div>`}
    </dialog>`;
  }

  private renderTab(tab: SheetTab, shown: SheetRequest): TemplateResult {
    return html`<button
      role="tab"
      aria-controls="panel"
      aria-selected=${tab === shown.tab}
      tabindex=${tab === shown.tab ? 0 : -1}
      @click=${() => {
        this.shown = { ...shown, tab };
      }}
    >
      ${labelOf(tab, shown)}
    </button>`;
  }

  private renderPanel({ tab, replica, card }: SheetRequest): TemplateResult {
    if (tab === 'withhold') {
      return html`<okr-card-withhold .replica=${replica} .card=${card} @okr-done=${() => this.dialog.close()}></okr-card-withhold>`;
    }
    if (tab === 'path') return html`<okr-card-path .replica=${replica} .card=${card}></okr-card-path>`;
    return tab === 'comments'
      ? html`<okr-comments
          .replica=${replica}
          .card=${card}
          .me=${this.me}
          .people=${this.people}
          ?readonly=${this.readonly || !replica.writable}
        ></okr-comments>`
      : html`<okr-card-history .replica=${replica} .card=${card} .people=${this.people}></okr-card-history>`;
  }

  private onClose(): void {
    this.shown = undefined;
  }

  private onBackdrop(event: Event): void {
    if (event.target === this.dialog) this.dialog.close();
  }

  private onTabKey(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const other = tabs.at((tabs.indexOf(event.target as HTMLElement) + by) % tabs.length);
    other?.click();
    other?.focus();
  }
}

/** The parts that a card's sheet has. */
export function tabsOf({ replica, card }: Pick<SheetRequest, 'replica' | 'card'>): SheetTab[] {
  const kind = replica.card(card)?.kind;
  return kind !== undefined && onTheWay(kind) ? ['comments', 'history', 'path'] : ['comments', 'history'];
}

/** The same with what only trainers have. */
export function sheetTabs(of: Pick<SheetRequest, 'replica' | 'card'>): SheetTab[] {
  return of.replica.oversees ? [...tabsOf(of), 'withhold'] : tabsOf(of);
}

/** What the tab is called, and the entry that leads to it. */
export function labelOf(tab: SheetTab, { replica, card }: Pick<SheetRequest, 'replica' | 'card'>): string {
  if (tab === 'path') return tellTrace('path');
  if (tab === 'withhold') return tell(replica.card(card)?.withheld === true ? 'menu.release' : 'menu.withhold');
  return tell(`menu.${tab}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-card-sheet': OkrCardSheet;
  }
}
