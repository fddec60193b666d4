import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import '../elements/origin-picker.ts';
import { treeText } from '../i18n/tree.ts';
import type { ViewCard } from '../model/replica.ts';
import type { TreeRow } from '../model/tree.ts';
import { titleOf } from './lens-base.ts';
import { say } from './texts.ts';
import { checkOf, formatMeasure, measureOf, renderCheck } from './tree-check.ts';
import { TreePlanting } from './tree-planting.ts';

const DRIVER_FIELDS = ['metric', 'value', 'unit', 'parts'];

/** What else a node of a value tree holds: a driver's number, a strategy's fields and where it comes from. */
export abstract class TreeDetails extends TreePlanting {
  /** The node whose details are open. */
  @state() protected detailed: string | undefined;
  /** Opens the details of a node, or closes them. */
  protected abstract showDetails(id: string | undefined): void;

  protected renderDetails(row: TreeRow, side = ''): TemplateResult {
    const { card, leaf } = row;
    const fields = leaf ? this.lens.leafFields : DRIVER_FIELDS;
    return html`<section class="details ${side}" aria-label=${say('details.of', { text: titleOf(card) })} @keydown=${this.onDetailsKey}>
      <div class="details-head">
        <h3>${titleOf(card, 80)}</h3>
        <button class="button small quiet" @click=${() => this.showDetails(undefined)}>${treeText('details.close')}</button>
      </div>
      <div class="fields">
        ${fields.map((field) => this.field(card, field))}
        ${leaf
          ? html`<okr-origin-picker
              class="wide"
              .replica=${this.replica}
              .card=${card.id}
              .kinds=${this.lens.origin}
              ?readonly=${!this.writable}
            ></okr-origin-picker>`
          : this.renderCheckHelp(row)}
      </div>
    </section>`;
  }

  private renderCheckHelp(row: TreeRow): TemplateResult | typeof nothing {
    const drivers = row.children.filter(({ leaf }) => !leaf).length;
    if (drivers === 0) return nothing;
    const check = checkOf(row);
    const result = (check?.kind === 'open' || check?.kind === 'off') && !check.change ? check : undefined;
    return html`<div class="wide">
      <span class="label">${treeText('check.title')}</span>
      ${check === undefined ? html`<p class="muted">${treeText('check.how')}</p>` : renderCheck(check)}
      ${result === undefined || !this.mayChange(row.card, 'value')
        ? nothing
        : html`<button class="button small" @click=${() => this.take(row.card, result.result, result.unit)}>
            ${treeText('check.take', { result: formatMeasure(result.result, result.unit) })}
          </button>`}
    </div>`;
  }

  private take(card: ViewCard, value: number, unit: string): void {
    this.replica.set(card.id, 'value', value);
    if (measureOf(card).unit === '' && unit !== '') this.replica.set(card.id, 'unit', unit);
  }

  private readonly onDetailsKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.stopPropagation();
    this.showDetails(undefined);
  };
}
