import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { words } from '../i18n/okr.ts';
import { compareWords } from '../model/compare.ts';
import { compareDrafts, draftSides, type ComparedObjectives, type DraftSide } from '../model/draft-sides.ts';
import type { ViewCard } from '../model/replica.ts';
import { keyResultFacts, factsStyles } from './key-result-facts.ts';
import { textOf, titleOf } from './lens-base.ts';
import { okrCompareStyles } from './okr-compare-styles.ts';
import { labelOf, languageOf, type OkrDesk } from './okr-desk.ts';
import { authorOf, mergeCards } from './okr-merged.ts';

type Pair = [ViewCard | undefined, ViewCard | undefined];

/**
 * Two drafts beside each other, word by word: one can be kept with the other merged into it. Draws whenever it gets a new
 * desk.
 *
 * @event okr-close - the person has seen enough
 */
@customElement('okr-compare')
export class OkrCompare extends LitElement {
  static override styles = [shared, factsStyles, okrCompareStyles];

  @property({ attribute: false }) desk!: OkrDesk;
  /** The draft that stands first, as {@link draftSides} names it. */
  @property() first = '';

  @state() private left = '';
  @state() private right = '';

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('first')) this.left = this.first;
  }

  protected override render(): TemplateResult {
    const sides = draftSides(this.desk.replica);
    const left = sides.find(({ id }) => id === this.left) ?? sides[0];
    const right = sides.find(({ id }) => id === this.right && id !== left?.id) ?? sides.find(({ id }) => id !== left?.id);
    const rows =
      left === undefined || right === undefined
        ? []
        : compareDrafts(this.desk.replica, left, right, languageOf(this.desk));
    return html`<section aria-label=${words('compare')}>
      <div class="top">
        ${this.renderChoice('left', words('compare.left'), sides, left)} ${this.renderChoice('right', words('compare.right'), sides, right)}
        <button class="button small quiet close" @click=${() => this.dispatchEvent(new CustomEvent('okr-close'))}>
          ${words('compare.close')}
        </button>
      </div>
      ${rows.length === 0 ? html`<p class="muted">${words('compare.two')}</p>` : html`<p class="muted key">${words('compare.key')}</p>`}
      ${rows.map((row) => this.renderRow(row))}
    </section>`;
  }

  private renderChoice(side: 'left' | 'right', label: string, sides: DraftSide[], chosen: DraftSide | undefined): TemplateResult {
    const choose = ({ target }: Event) => {
      this[side] = (target as HTMLSelectElement).value;
    };
    return html`<label
      ><span class="label">${label}</span>
      <select @change=${choose}>
        ${sides.map((each) => html`<option value=${each.id} .selected=${each.id === chosen?.id}>${this.nameOf(each)}</option>`)}
      </select>
    </label>`;
  }

  private nameOf({ by, objectives }: DraftSide): string {
    const [card] = objectives;
    if (card === undefined) return '';
    return by === undefined
      ? `${labelOf(this.desk, card)} ${titleOf(card, 50)}`
      : words('compare.by', { name: authorOf(this.desk, card) ?? words('compare.somebody') });
  }

  private renderRow({ objectives, keyResults }: ComparedObjectives): TemplateResult {
    return html`<div class="pair head">${this.renderCards(objectives, objectives)}</div>
      ${keyResults.map((pair) => html`<div class="pair">${this.renderCards(pair, objectives)}</div>`)}`;
  }

  private renderCards([a, b]: Pair, objectives: Pair): TemplateResult {
    const [left, right] = compareWords(a === undefined ? '' : textOf(a, 'text'), b === undefined ? '' : textOf(b, 'text'), languageOf(this.desk));
    const both = a !== undefined && b !== undefined;
    return html`${this.renderCard(a, b, both ? left : undefined, objectives[0])}
    ${this.renderCard(b, a, both ? right : undefined, objectives[1])}`;
  }

  private renderCard(
    card: ViewCard | undefined,
    other: ViewCard | undefined,
    pieces: { text: string; own: boolean }[] | undefined,
    objective: ViewCard | undefined,
  ): TemplateResult {
    if (card === undefined) {
      return html`<div class="side none">
        <p class="muted">${words('compare.alone')}</p>
        ${other?.kind === 'key_result' && objective !== undefined ? this.renderTake(other, objective) : nothing}
      </div>`;
    }
    const same = other !== undefined && textOf(other, 'text') === textOf(card, 'text');
    return html`<div class="side">
      <p class="sentence">
        <span class="tag">${labelOf(this.desk, card)}</span>
        <span
          >${pieces === undefined
            ? titleOf(card, 2000)
            : pieces.map(({ text, own }) => (own ? html`<mark>${text}</mark>` : text))}</span
        >
      </p>
      ${card.kind === 'key_result' ? keyResultFacts(card) : nothing}
      <p class="foot">
        <span class="muted">${authorOf(this.desk, card) ?? ''}${same ? ` · ${words('compare.same')}` : ''}</span>
        ${other === undefined || !this.desk.may(other)
          ? nothing
          : html`<button
              class="button small"
              aria-label=${words('compare.keep.of', { text: titleOf(card) })}
              @click=${() => mergeCards(this.desk, other, card)}
            >
              ${words('compare.keep')}
            </button>`}
      </p>
    </div>`;
  }

  /** A key result that only the other draft has comes over as it is. */
  private renderTake(card: ViewCard, objective: ViewCard): TemplateResult | typeof nothing {
    const target = labelOf(this.desk, objective);
    return this.desk.may(card)
      ? html`<button
          class="button small"
          aria-label=${words('compare.take.of', { text: titleOf(card), target })}
          @click=${() => this.desk.setParent(card.id, objective.id)}
        >
          ${words('compare.take', { target })}
        </button>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-compare': OkrCompare;
  }
}
