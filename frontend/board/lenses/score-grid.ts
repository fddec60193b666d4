import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ChangeWatch } from '../elements/change-watch.ts';
import { shared } from '../elements/shared-styles.ts';
import { scoringText } from '../i18n/scoring.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import type { Criterion } from '../model/scoring.ts';
import { titleOf } from './lens-base.ts';
import { scoreGridStyles } from './score-grid-styles.ts';

const POINTS = [1, 2, 3, 4, 5] as const;
/** Which way an arrow key goes, across and down. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One person's own scores: each strategy by each criterion, 1 to 5. Arrows go from cell to cell, digits score. */
@customElement('okr-score-grid')
export class OkrScoreGrid extends LitElement {
  static override styles = [shared, scoreGridStyles];

  @property({ attribute: false }) replica!: Replica;
  @property({ attribute: false }) cards: readonly ViewCard[] = [];
  @property({ attribute: false }) criteria: readonly Criterion[] = [];
  /** Id of the round. */
  @property() round = '';
  /** On a shared device, for whom it scores. */
  @property() person: string | undefined;
  @property({ type: Boolean }) readonly = false;

  /** The cell that Tab goes to: card and criterion. */
  @state() private at: readonly [string, string] | undefined;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override render(): TemplateResult {
    const all = this.cards.length * this.criteria.length;
    const done = this.cards.reduce(
      (sum, card) => sum + this.criteria.filter(({ field }) => this.mine(card.id, field) !== undefined).length,
      0,
    );
    return html`
      <div class="progress">
        <b role="status">${done === all ? scoringText('grid.done', { all }) : scoringText('grid.progress', { done, all })}</b>
        <progress max=${all} value=${done} aria-label=${scoringText('grid.label')}></progress>
      </div>
      <div class="grid" role="grid" aria-label=${scoringText('grid.label')} style="--columns: ${this.criteria.length}" @keydown=${this.onKey}>
        <div class="row heads" role="row">
          <span role="columnheader">${scoringText('grid.strategy')}</span>
          ${this.criteria.map(({ name }) => html`<span role="columnheader">${name}</span>`)}
        </div>
        ${repeat(
          this.cards,
          ({ id }) => id,
          (card) => this.renderRow(card),
        )}
      </div>
      ${this.readonly ? nothing : html`<p class="keys muted">${scoringText('grid.keys')}</p>`}
    `;
  }

  private renderRow(card: ViewCard): TemplateResult {
    return html`<div class="row" role="row">
      <span class="name" role="rowheader">${titleOf(card, 400)}</span>
      ${this.criteria.map((criterion) => this.renderCell(card, criterion))}
    </div>`;
  }

  private renderCell(card: ViewCard, { field, name }: Criterion): TemplateResult {
    const points = this.mine(card.id, field);
    const [row, column] = this.at ?? [this.cards[0]?.id, this.criteria[0]?.field];
    const text = titleOf(card);
    return html`<div
      class="cell ${points === undefined ? '' : 'filled'}"
      role="gridcell"
      tabindex=${row === card.id && column === field ? 0 : -1}
      data-cell=${`${card.id} ${field}`}
      aria-label=${scoringText(points === undefined ? 'grid.cell.empty' : 'grid.cell', { criterion: name, text, points: points ?? '' })}
      @focus=${() => {
        this.at = [card.id, field];
      }}
    >
      <span class="criterion" aria-hidden="true">${name}</span>
      <span class="pips">
        ${POINTS.map(
          (one) =>
            html`<button
              tabindex="-1"
              aria-label=${scoringText('grid.give', { points: one })}
              aria-pressed=${points === one}
              ?disabled=${this.readonly}
              @click=${() => this.give(card.id, field, points === one ? null : one)}
            >
              ${one}
            </button>`,
        )}
      </span>
    </div>`;
  }

  private mine(card: string, field: string): number | undefined {
    return this.replica.scores(card, this.round, field, this.person).mine;
  }

  private give(card: string, field: string, points: number | null): void {
    this.at = [card, field];
    if (!this.readonly && (this.mine(card, field) ?? null) !== points) {
      this.replica.score(card, this.round, field, points, this.person);
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (cell === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const [card = '', field = ''] = (cell.dataset['cell'] ?? '').split(' ');
    const arrow = ARROWS[event.key];
    const digit = POINTS.find((one) => String(one) === event.key);
    if (arrow !== undefined) this.go(card, field, arrow);
    else if (event.key === 'Home' || event.key === 'End') this.focusCell(card, this.criteria.at(event.key === 'Home' ? 0 : -1)?.field);
    else if (digit !== undefined) this.give(card, field, digit);
    else if (event.key === 'Delete' || event.key === 'Backspace' || event.key === '0') this.give(card, field, null);
    else return;
    event.preventDefault();
  };

  private go(card: string, field: string, [across, down]: readonly [number, number]): void {
    const row = this.cards.findIndex(({ id }) => id === card);
    const column = this.criteria.findIndex((criterion) => criterion.field === field);
    // Under each other on a small screen: then every arrow follows the reading order.
    const stacked = getComputedStyle(this.renderRoot.querySelector('.grid') ?? this).getPropertyValue('--stacked').trim() === '1';
    const width = this.criteria.length;
    const next = row * width + column + across + (stacked ? down : down * width);
    const beyond = !stacked && Math.floor((row * width + column + across) / width) !== row;
    if (beyond || next < 0 || next >= this.cards.length * width) return;
    this.focusCell(this.cards[Math.floor(next / width)]?.id, this.criteria[next % width]?.field);
  }

  private focusCell(card: string | undefined, field: string | undefined): void {
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${card} ${field}`)}"]`);
    cell?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-score-grid': OkrScoreGrid;
  }
}
