import './card-menu.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { servesText } from '../i18n/alignment.ts';
import type { Replica } from '../model/replica.ts';
import { served, superiorEntries, toggled, type SuperiorEntry } from '../model/superior.ts';
import type { FieldValue, SuperiorEvent } from '../model/wire.ts';
import type { CardAction } from './card-menu.ts';
import { ChangeWatch } from './change-watch.ts';
import { shared } from './shared-styles.ts';

const SHORT = 60;

/** What an objective serves of the superior OKR, with a menu of all that can be chosen; several may be. */
@customElement('okr-serves-picker')
export class OkrServesPicker extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }

      .links {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }

      .chip {
        padding-inline-end: 0.125rem;
      }

      .chip.fixed {
        padding-inline-end: 0.625rem;
      }

      .chip.gone > span {
        text-decoration: line-through;
      }

      .chip > span {
        max-inline-size: var(--okr-chip-size, 22rem);
      }

      .chip button {
        background: none;
        block-size: 1.5rem;
        border: 0;
        border-radius: 50%;
        cursor: pointer;
        inline-size: 1.5rem;
        line-height: 1;
        padding: 0;
      }

      .chip button:hover {
        background: var(--okr-accent-line, #aab6de);
      }

      @media (pointer: coarse) {
        .chip button {
          block-size: 2.75rem;
          inline-size: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) replica?: Replica;
  /** Id of the objective. */
  @property() card = '';
  /** What people call the objective. */
  @property() label = '';
  @property({ attribute: false }) superior?: SuperiorEvent | undefined;
  @property({ type: Boolean }) readonly = false;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { replica } = this;
    if (replica?.card(this.card) === undefined) return nothing;
    const locked = this.readonly || !replica.writable || !replica.mayChange(this.card);
    const chosen = served(this.superior, this.value);
    const offered = superiorEntries(this.superior).filter(({ gone }) => !gone);
    if (chosen.length === 0 && (locked || offered.length === 0)) return nothing;
    const name = servesText('serves.of', { text: this.label });
    return html`<span class="label" aria-hidden="true">${servesText('serves')}</span>
      <div class="links" role="group" aria-label=${name}>
        ${chosen.map((entry) => this.renderChip(entry, locked))}
        ${locked || offered.length === 0
          ? nothing
          : html`<okr-card-menu
              text=${`+ ${servesText('add')}`}
              label=${name}
              keep-open
              .actions=${actionsOf(offered, chosen)}
              @okr-action=${({ detail }: CustomEvent<{ id: string }>) => this.toggle(detail.id)}
            ></okr-card-menu>`}
      </div>`;
  }

  private renderChip(entry: SuperiorEntry, locked: boolean): TemplateResult {
    const text = saidOf(entry);
    return html`<span class="chip ${locked ? 'fixed' : ''} ${entry.gone ? 'gone' : ''}" title=${text}
      ><span>${text}</span>
      ${locked
        ? nothing
        : html`<button type="button" aria-label=${servesText('remove', { text })} @click=${() => this.toggle(entry.id)}>
            <span aria-hidden="true">×</span>
          </button>`}
    </span>`;
  }

  private get value(): FieldValue | undefined {
    return this.replica?.card(this.card)?.fields['serves'];
  }

  private toggle(id: string): void {
    this.replica?.set(this.card, 'serves', toggled(this.value, id));
  }
}

/** The entry in one line, for people. */
export function saidOf({ label, text, gone }: SuperiorEntry): string {
  if (text === '') return servesText('unknown');
  return gone ? servesText('gone', { text }) : `${label} ${text}`;
}

function actionsOf(offered: readonly SuperiorEntry[], chosen: readonly SuperiorEntry[]): CardAction[] {
  return offered.map((entry) => ({
    id: entry.id,
    text: shortened(saidOf(entry)),
    checked: chosen.some(({ id }) => id === entry.id),
  }));
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > SHORT ? `${signs.slice(0, SHORT - 1).join('')}…` : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-serves-picker': OkrServesPicker;
  }
}
