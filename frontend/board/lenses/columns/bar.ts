import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { shared } from '../../elements/shared-styles.ts';
import { columnsText } from '../../i18n/columns.ts';
import { isFiltering } from '../../model/card-filter.ts';
import type { Tint } from '../../model/tints.ts';
import { barStyles } from './bar-styles.ts';
import { ViewEvent, type View } from './view.ts';

/** A name in the legend with its colour. */
export interface LegendEntry {
  name: string;
  color: string;
}

const TINTS: readonly Tint[] = ['none', 'author', 'kind'];

/**
 * What to look for among the cards, and how they are coloured.
 *
 * @event okr-view - a {@link ViewEvent} with what changed
 */
@customElement('okr-columns-bar')
export class OkrColumnsBar extends LitElement {
  static override readonly styles = [shared, barStyles];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) authors: readonly { id: string; name: string }[] = [];
  @property({ attribute: false }) legend: readonly LegendEntry[] = [];
  @property({ type: Number }) shown = 0;
  @property({ type: Number }) all = 0;

  @query('input') private input!: HTMLInputElement;

  protected override render(): TemplateResult {
    const { view, authors, shown, all } = this;
    const filtering = isFiltering(view);
    return html`<div class="row" role="search">
        <input
          type="search"
          aria-label=${columnsText('search')}
          placeholder=${columnsText('search')}
          .value=${live(view.term)}
          @input=${() => this.change({ term: this.input.value })}
          @keydown=${this.onKey}
        />
        ${authors.length < 2 && view.author === ''
          ? nothing
          : html`<select
              aria-label=${columnsText('author')}
              @change=${(event: Event) => this.change({ author: (event.target as HTMLSelectElement).value })}
            >
              <option value="" .selected=${live(view.author === '')}>${columnsText('author.all')}</option>
              ${authors.map(
                ({ id, name }) => html`<option value=${id} .selected=${live(view.author === id)}>${name}</option>`,
              )}
            </select>`}
        <select
          aria-label=${columnsText('tint')}
          @change=${(event: Event) => this.change({ tint: (event.target as HTMLSelectElement).value as Tint })}
        >
          ${TINTS.map(
            (tint) =>
              html`<option value=${tint} .selected=${live(view.tint === tint)}>${columnsText(`tint.${tint}`)}</option>`,
          )}
        </select>
        <span class="muted" role="status">${filtering ? columnsText('shown', { shown, all }) : ''}</span>
        ${filtering
          ? html`<button class="button small quiet" @click=${this.clear}>${columnsText('show-all')}</button>`
          : nothing}
      </div>
      ${this.legend.length === 0
        ? nothing
        : html`<ul class="legend" aria-label=${columnsText('legend')}>
            ${this.legend.map(
              ({ name, color }) => html`<li><span class="swatch" style=${`--tint: ${color}`}></span>${name}</li>`,
            )}
          </ul>`}`;
  }

  private change(detail: Partial<View>): void {
    this.dispatchEvent(new ViewEvent('okr-view', { detail }));
  }

  private readonly clear = (): void => {
    this.change({ term: '', author: '' });
    this.input.focus();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.view.term === '') return;
    event.stopPropagation();
    this.change({ term: '' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-columns-bar': OkrColumnsBar;
  }
}
