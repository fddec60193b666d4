import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { beatText } from '../i18n/beats.ts';
import { fieldLabel, formatNumber, msg } from '../i18n/index.ts';
import { scoringText } from '../i18n/scoring.ts';
import { mayDecide } from '../model/beats.ts';
import { Opinions } from '../model/opinions.ts';
import type { ViewCard } from '../model/replica.ts';
import { agreedPoints, best, type Criterion, rounded, type Ruler, scored, type Scored } from '../model/scoring.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import './lens-choice.ts';
import type { Option } from './lens-choice.ts';
import { lensStyles } from './lens-styles.ts';
import { renderDecision, renderDecisions } from './score-decision.ts';
import { renderDiscussion, renderOpinion } from './score-discuss.ts';
import { renderFormula } from './score-formula.ts';
import './score-grid.ts';
import './score-plot.ts';
import { scoreResultStyles } from './score-result-styles.ts';
import { ScoreRound } from './score-round.ts';
import { scoreStyles } from './score-styles.ts';
import { ScoreVotes } from './score-votes.ts';
import { say } from './texts.ts';
import { writingRoundStyles } from './writing-round.ts';

const SCALE: Option[] = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/**
 * Strategies weighed by criteria and votes, then chosen or left for later. Each person scores alone where the lens says
 * so, else the group agrees. The order changes only when somebody asks for it, never under the hand of who is scoring.
 */
@customElement('okr-lens-score')
export class LensScore extends LensBase<'score'> {
  static override styles = [shared, lensStyles, scoreStyles, scoreResultStyles, cardMarksStyles, writingRoundStyles];

  /** The order by result as it was when it was asked for; `undefined` for the order of the board. */
  @state() private sorted: readonly string[] | undefined;

  /** On a shared device, for whom it speaks now. */
  @state() private speaker: string | undefined;

  private get alone(): ScoreRound | undefined {
    const { scoreRound, id } = this.lens;
    return scoreRound === null ? undefined : new ScoreRound(this.replica, this.context, id, scoreRound);
  }

  private get person(): string | undefined {
    return this.context.people.includes(this.speaker ?? '') ? this.speaker : this.context.people[0];
  }

  private readonly speak = (person: string): void => {
    this.speaker = person;
  };

  protected override render(): TemplateResult {
    const cards = this.replica.cards('strategy').filter(({ merged }) => merged === undefined);
    if (cards.length === 0) return html`${this.renderHint()} ${this.renderEmpty()}`;
    const { alone } = this;
    const votes = new ScoreVotes(this.replica, this.context, this.lens, this.person, this.writable);
    const opinions = alone?.revealed === true ? new Opinions(this.replica.scoresIn(alone.current?.round ?? '')) : undefined;
    const { criteria, formula } = this.lens;
    // What is scored alone is not agreed: until it is revealed there are no points.
    const points: Ruler['points'] =
      alone === undefined ? agreedPoints : (card, field) => opinions?.of(card.id, field)?.mean;
    const rows = scored(cards, { criteria, formula, points }, (id) => votes.of(id));
    const shown = this.inOrder(rows);
    return html`
      ${this.renderHint()} ${votes.renderLine(this.speak)} ${this.renderLater()}
      ${criteria.length === 0 ? nothing : renderFormula(criteria, formula)}
      ${criteria.length === 0 || alone === undefined ? nothing : this.renderAlone(alone, cards)}
      ${opinions === undefined || criteria.length === 0 ? nothing : this.renderDiscussion(opinions, cards)}
      ${this.renderBar(rows, shown, votes)}
      <div>
        <ol class="rows" aria-label=${this.lens.title}>
          ${repeat(
            shown,
            (row) => row.card.id,
            (row) => this.renderRow(row, votes, opinions),
          )}
        </ol>
        ${renderDecisions(cards)}
      </div>
      ${criteria.length < 2 || rows.every(({ filled }) => filled === 0)
        ? nothing
        : html`<details class="picture">
            <summary>${scoringText('plot.title')}</summary>
            <okr-score-plot .rows=${best(rows)} .ruler=${{ criteria, formula, points }} ?votes=${votes.known}></okr-score-plot>
          </details>`}
    `;
  }

  /** Where neither votes nor scores have a line that says it. */
  private renderLater(): TemplateResult | typeof nothing {
    const { votes, scoreRound } = this.lens;
    const { beat, role } = this.context;
    return votes > 0 || scoreRound !== null || !this.writable || mayDecide(beat, role)
      ? nothing
      : html`<p class="muted" role="status">${beatText('beat.votes-later')}</p>`;
  }

  private renderAlone(alone: ScoreRound, all: readonly ViewCard[]): TemplateResult {
    const { criteria } = this.lens;
    // What is out already needs no scores.
    const cards = all.filter((card) => textOf(card, 'decision') !== 'rejected');
    const scores = this.context.role === 'participant';
    return html`${alone.renderLine(this.writable, cards.length * criteria.length)}
    ${!alone.open || cards.length === 0
      ? nothing
      : scores
        ? html`${alone.renderSpeakers(this.person, this.speak)}
            <okr-score-grid
              .replica=${this.replica}
              .cards=${cards}
              .criteria=${criteria}
              .round=${alone.current?.round ?? ''}
              .person=${this.person}
              ?readonly=${!this.writable}
            ></okr-score-grid>`
        : html`<p class="muted">${scoringText('round.role')}</p>`}`;
  }

  private renderDiscussion(opinions: Opinions, cards: readonly ViewCard[]): TemplateResult {
    const { replica, context, writable } = this;
    const anonymous = this.lens.scoreRound?.anonymous === true;
    return renderDiscussion({ replica, context, opinions, criteria: this.lens.criteria, cards, writable, anonymous });
  }

  private renderBar(rows: readonly Scored[], shown: readonly Scored[], votes: ScoreVotes): TemplateResult {
    const stale = this.sorted !== undefined && best(rows).some((row, index) => row.card.id !== shown[index]?.card.id);
    return html`<div class="bar">
      <div class="actions">
        <okr-lens-choice
          label=${say('score.order')}
          .options=${[
            { value: 'board', label: say('score.order.board') },
            { value: 'result', label: say('score.order.result') },
          ]}
          .value=${this.sorted === undefined ? 'board' : 'result'}
          @choose=${({ detail }: CustomEvent<string | null>) => this.order(detail === 'result', rows)}
        ></okr-lens-choice>
        ${stale
          ? html`<button class="button small quiet" @click=${() => this.order(true, rows)}>${say('score.again')}</button>`
          : nothing}
      </div>
      ${votes.renderBudget()}
    </div>`;
  }

  private renderRow(row: Scored, votes: ScoreVotes, opinions: Opinions | undefined): TemplateResult {
    const { card } = row;
    const { criteria } = this.lens;
    const shown = criteria.length > 0 && (this.lens.scoreRound === null || opinions !== undefined);
    return html`<li class="row card ${textOf(card, 'decision')}" data-card=${card.id} data-state=${card.state}>
      <div class="head">
        ${renderRank(row)}
        <div class="headline">
          <p>${titleOf(card, 400)}</p>
          ${textOf(card, 'effect') === ''
            ? nothing
            : html`<p class="effect muted">${msg('pair', { name: fieldLabel('strategy', 'effect'), value: textOf(card, 'effect') })}</p>`}
          ${renderSaid(this.replica, card.id)} ${renderPresence(this.context, card.id)}
        </div>
        ${shown ? this.renderTotal(row) : nothing}
        <okr-lens-menu
          label=${msg('columns.actions', { text: titleOf(card) })}
          .entries=${() => sheetEntries(this, this.replica, card.id)}
        ></okr-lens-menu>
      </div>
      ${shown ? html`<div class="criteria">${criteria.map((criterion) => this.renderCriterion(row, criterion, opinions))}</div>` : nothing}
      <div class="foot">
        ${votes.renderCard(card)}
        ${renderDecision(this.replica, card, this.mayChange(card, 'decision'), (name, placeholder) => this.field(card, name, { noLabel: true, placeholder }))}
      </div>
    </li>`;
  }

  private renderTotal({ total, filled }: Scored): TemplateResult {
    const { criteria, formula } = this.lens;
    const whole = scoringText(formula === 'product' ? 'result.score' : 'result.of-five');
    return html`<p class="total">
      <b>${total === undefined ? '–' : rounded(total).toFixed(1)}</b>
      <span class="muted">${filled === criteria.length ? whole : say('score.filled', { filled, all: criteria.length })}</span>
    </p>`;
  }

  private renderCriterion({ card }: Scored, criterion: Criterion, opinions: Opinions | undefined): TemplateResult {
    const score = agreedPoints(card, criterion.field);
    const weight = this.lens.formula === 'product' ? (criterion.divides ? '÷' : '×') : `${formatNumber(criterion.weight)} %`;
    return html`<div class="criterion">
      <span class="label">${criterion.name} <span class="weight">${weight}</span></span>
      ${opinions !== undefined
        ? renderOpinion(card, criterion, opinions.of(card.id, criterion.field))
        : html`<okr-lens-choice
            wide
            label=${say('score.scale', { criterion: criterion.name, text: titleOf(card) })}
            .options=${SCALE}
            .value=${score === undefined ? '' : String(score)}
            ?disabled=${!this.mayChange(card, criterion.field)}
            @choose=${({ detail }: CustomEvent<string | null>) =>
              this.replica.set(card.id, criterion.field, detail === null ? null : Number(detail))}
          ></okr-lens-choice>`}
    </div>`;
  }

  private order(byResult: boolean, rows: readonly Scored[]): void {
    this.sorted = byResult ? best(rows).map((row) => row.card.id) : undefined;
  }

  /** New strategies come last until the order is asked for again. */
  private inOrder(rows: readonly Scored[]): Scored[] {
    const order = this.sorted;
    if (order === undefined) return [...rows];
    const place = ({ card }: Scored) => (order.includes(card.id) ? order.indexOf(card.id) : order.length);
    return [...rows].sort((a, b) => place(a) - place(b));
  }
}

function renderRank({ rank, tied }: Scored): TemplateResult {
  const label = rank === undefined ? say('score.no-rank') : tied ? scoringText('result.tied', { rank }) : say('score.rank', { rank });
  return html`<span class="rank ${rank === 1 ? 'first' : ''}" role="img" aria-label=${label} title=${label}>
    ${rank === undefined ? '–' : tied ? `=${rank}` : rank}
  </span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-score': LensScore;
  }
}
