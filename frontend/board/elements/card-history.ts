import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tell } from '../i18n/cards.ts';
import { choiceLabel, fieldLabel } from '../i18n/index.ts';
import { formatMoment } from '../i18n/moments.ts';
import { happenings } from '../model/card-history.ts';
import type { Happening } from '../model/card-history.ts';
import { nameOf } from '../model/names.ts';
import type { People } from '../model/names.ts';
import type { Replica } from '../model/replica.ts';
import type { CardKind, LogEntry } from '../model/wire.ts';
import { shared } from './shared-styles.ts';

/** Who did what to a card, and when, in words. */
@customElement('okr-card-history')
export class OkrCardHistory extends LitElement {
  static override readonly styles = [
    shared,
    css`
      ol {
        display: grid;
        gap: 0.5rem;
      }

      time {
        color: var(--okr-ink-soft);
        font-size: 0.8125rem;
      }

      q {
        color: var(--okr-ink-soft);
        display: block;
        overflow-wrap: anywhere;
        quotes: none;
      }
    `,
  ];

  @property({ attribute: false }) replica!: Replica;
  @property() card = '';
  @property({ attribute: false }) people!: People;
  @state() private entries: readonly LogEntry[] | undefined;
  @state() private failed = false;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('card') || changed.has('replica')) void this.load();
  }

  protected override render(): TemplateResult {
    const kind = this.replica.card(this.card)?.kind ?? 'note';
    if (this.failed) {
      return html`<p class="muted">${tell('history.offline')}</p>
        <button class="button small" @click=${() => void this.load()}>${tell('history.again')}</button>`;
    }
    if (this.entries === undefined) return html`<p class="muted" role="status">${tell('history.loading')}</p>`;
    const found = happenings(this.card, kind, this.entries);
    if (found.length === 0) return html`<p class="muted">${tell('history.none')}</p>`;
    return html`<ol>
      ${found.map((happening) => this.renderHappening(kind, happening))}
    </ol>`;
  }

  private renderHappening(kind: CardKind, { by, at, what, field = '', text }: Happening): TemplateResult {
    // What an objective serves are ids, which say nothing.
    const said = field === 'serves' ? undefined : text !== undefined && (what === 'choose' || what === 'decide') ? choiceLabel(field, text) : text;
    return html`<li>
      <b>${nameOf(by, this.people) ?? tell('history.somebody')}</b>
      ${tell(`history.${what}`, { field: fieldLabel(kind, field) })}
      ${at === undefined ? nothing : html`<time>${formatMoment(at)}</time>`}
      ${said === undefined || said.trim() === '' ? nothing : html`<q>${said}</q>`}
    </li>`;
  }

  private async load(): Promise<void> {
    const { card } = this;
    this.failed = false;
    this.entries = undefined;
    try {
      const entries = await this.replica.history(card);
      if (this.card === card) this.entries = entries;
    } catch {
      if (this.card === card) this.failed = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-card-history': OkrCardHistory;
  }
}
