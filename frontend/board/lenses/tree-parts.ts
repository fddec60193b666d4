import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import '../elements/origin-picker.ts';
import { fieldLabel } from '../i18n/index.ts';
import { treeText } from '../i18n/tree.ts';
import type { ViewCard } from '../model/replica.ts';
import { countBelow } from '../model/tree-walk.ts';
import type { TreeRow } from '../model/tree.ts';
import { Ballot } from './ballot.ts';
import { renderPresence, renderSaid } from './card-marks.ts';
import { textOf, titleOf } from './lens-base.ts';
import { say } from './texts.ts';
import { checkOf, renderCheck, renderGaps, renderMark } from './tree-check.ts';
import { TreeDetails } from './tree-details.ts';
import type { TreeDrop } from './tree-drag.ts';
import { nodeEntries } from './tree-menu.ts';
import { driverFact, figureOf, shown, strategiesText } from './tree-names.ts';

/** The pieces that a value tree is drawn with, in whichever layout. */
export abstract class TreeParts extends TreeDetails {
  /** Where a dragged node would go, and whether it may. */
  @state() protected drop: (TreeDrop & { refused: boolean }) | undefined;

  /** Begins to drag a node. */
  protected abstract drag(event: PointerEvent, card: ViewCard): void;

  protected get ballot(): Ballot | undefined {
    const { ballot, id } = this.lens;
    return ballot === null || ballot === undefined ? undefined : new Ballot(this.replica, this.context, id, ballot);
  }

  /** What stands in a node's box. */
  protected renderInside(row: TreeRow, rich: boolean): TemplateResult {
    const { card, leaf } = row;
    const text = textOf(card, 'text');
    const placeholder = treeText(leaf ? 'strategy.placeholder' : row.level === 1 ? 'root.placeholder' : 'driver.placeholder');
    return html`
      <div class="headline">
        ${this.editing === card.id
          ? this.field(card, 'text', { compact: true, placeholder })
          : html`<div class="text ${text === '' ? 'blank' : ''}">${text === '' ? placeholder : text}</div>`}
        ${rich || leaf ? nothing : html`<span class="figure">${figureOf(card)} ${renderMark(checkOf(row))}</span>`}
      </div>
      ${rich ? this.renderFacts(row) : nothing} ${this.renderToggle(row)}
    `;
  }

  private renderFacts(row: TreeRow): TemplateResult {
    const { card, leaf } = row;
    const fact = leaf ? '' : driverFact(card);
    const marks = html`${renderSaid(this.replica, card.id)}${renderPresence(this.context, card.id)}`;
    if (leaf) {
      const known = this.lens.leafFields.filter((field) => textOf(card, field) !== '');
      const all = this.lens.leafFields.length;
      return html`<div class="facts">
          ${known[0] === undefined ? nothing : html`<span class="fact" title=${fieldLabel(card.kind, known[0])}>${shown(card, known[0])}</span>`}
          <okr-origin-picker no-label .replica=${this.replica} .card=${card.id} .kinds=${this.lens.origin} .readonly=${true}></okr-origin-picker>
          ${all === 0 || known.length === 0 ? nothing : html`<span class="share">${known.length}/${all}</span>`} ${marks}
        </div>
        ${this.ballot?.renderDots(card) ?? nothing}`;
    }
    const strategies = strategiesText(row);
    const check = checkOf(row);
    return html`
      ${fact === '' && strategies === ''
        ? html`<div class="facts">${marks}</div>`
        : html`<div class="facts">
            ${fact === '' ? nothing : html`<span class="fact number">${fact}</span>`}
            ${strategies === '' ? nothing : html`<span class="chip neutral">${strategies}</span>`} ${marks}
          </div>`}
      ${check === undefined ? renderGaps(row) : renderCheck(check)}
    `;
  }

  private renderToggle(row: TreeRow): TemplateResult | typeof nothing {
    const { card, children, collapsed } = row;
    if (children.length === 0) return nothing;
    const count = countBelow(row);
    return html`<button
      class="toggle"
      tabindex="-1"
      aria-expanded=${!collapsed}
      aria-label=${treeText(collapsed ? 'expand' : 'collapse', { text: titleOf(card), count })}
      @click=${() => {
        this.toggle(card.id);
        this.focusNode(card.id);
      }}
    >
      <span aria-hidden="true">${collapsed ? `+${count}` : '−'}</span>
    </button>`;
  }

  /** What can be done with the node that the keys speak to. */
  protected renderTools(row: TreeRow, rich: boolean): TemplateResult {
    const { card, leaf } = row;
    const text = titleOf(card);
    const open = this.detailed === card.id;
    return html`
      ${this.writable && !leaf
        ? html`<span class="grow">
            ${(['driver', 'strategy'] as const).map(
              (kind) =>
                html`<button class="button small quiet" aria-label=${treeText(`add.${kind}`, { text })} @click=${() => this.addBelow(row, kind)}>
                  ＋ ${treeText(kind)}
                </button>`,
            )}
          </span>`
        : nothing}
      <button
        class="button small quiet details-button"
        aria-expanded=${open}
        aria-label=${say(open ? 'details.hide.of' : 'details.of', { text })}
        @click=${() => this.showDetails(open ? undefined : card.id)}
      >
        ${say('details')}
      </button>
      ${leaf && !rich ? (this.ballot?.renderDots(card) ?? nothing) : nothing}
      ${this.mayChange(card)
        ? html`<button class="grip" tabindex="-1" aria-hidden="true" title=${treeText('drag')} @pointerdown=${(event: PointerEvent) => this.drag(event, card)}>
              <svg width="8" height="14" viewBox="0 0 8 14" fill="currentColor">
                <path d="M0 1h2v2H0zm5 0h2v2H5zM0 6h2v2H0zm5 0h2v2H5zM0 11h2v2H0zm5 0h2v2H5z" />
              </svg>
            </button>`
        : nothing}
      ${this.writable
        ? html`<okr-lens-menu label=${say('actions', { text })} .entries=${() => nodeEntries(this, this.roots, row)}></okr-lens-menu>`
        : nothing}
    `;
  }

}
