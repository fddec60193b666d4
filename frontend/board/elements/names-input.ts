import './card-menu.ts';
import './field.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { fieldLabel } from '../i18n/index.ts';
import { tableText } from '../i18n/tables.ts';
import { sameName } from '../model/capacity.ts';
import { namesIn, toggleName } from '../model/name-list.ts';
import type { Replica } from '../model/replica.ts';
import type { CardAction } from './card-menu.ts';
import { ChangeWatch } from './change-watch.ts';
import type { OkrField } from './field.ts';
import { shared } from './shared-styles.ts';

/** A line with several names: typed freely, or picked from the people who are there. */
@customElement('okr-names-input')
export class OkrNamesInput extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        align-items: start;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
      }
    `,
  ];

  @property({ attribute: false }) replica?: Replica;
  /** Id of the card. */
  @property() card = '';
  @property() field = '';
  @property() label?: string;
  @property({ attribute: false }) names: readonly string[] = [];
  @property({ type: Boolean }) readonly = false;
  @query('okr-field') private input?: OkrField;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  override focus(): void {
    this.input?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const card = this.replica?.card(this.card);
    if (this.replica === undefined || card === undefined) return nothing;
    const label = this.label ?? fieldLabel(card.kind, this.field);
    return html`<okr-field
        compact
        .replica=${this.replica}
        .card=${this.card}
        .field=${this.field}
        .label=${label}
        ?readonly=${this.readonly}
      ></okr-field>
      ${this.readonly || !this.replica.writable || !this.replica.mayChange(this.card, this.field) || this.names.length === 0
        ? nothing
        : html`<okr-card-menu
            text="+"
            label=${tableText('names.add', { field: label })}
            keep-open
            .actions=${this.actions(card.fields[this.field])}
            @okr-action=${({ detail }: CustomEvent<{ id: string }>) => this.toggle(detail.id)}
          ></okr-card-menu>`}`;
  }

  private actions(line: unknown): CardAction[] {
    const chosen = namesIn(line);
    return this.names.map((name) => ({ id: name, text: name, checked: chosen.some((one) => sameName(one, name)) }));
  }

  private toggle(name: string): void {
    const line = this.replica?.card(this.card)?.fields[this.field];
    this.replica?.set(this.card, this.field, toggleName(line, name, tableText('comma')));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-names-input': OkrNamesInput;
  }
}
