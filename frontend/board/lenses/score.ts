import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../elements/shared-styles.ts';
import { fieldLabel, formatNumber, msg } from '../i18n/index.ts';
import { best, type Criterion, rounded, scored, scoreOf, type Scored, votesLeft } from '../model/scoring.ts';
import { LensBase, textOf, titleOf } from './lens-base.ts';
import { cardMarksStyles, renderPresence, renderSaid, sheetEntries } from './card-marks.ts';
import './lens-choice.ts';
import type { Option } from './lens-choice.ts';
import { scoreStyles } from './score-styles.ts';
import { lensStyles } from './lens-styles.ts';
import { say } from './texts.ts';
import { VoteRound } from './vote-round.ts';
import { writingRoundStyles } from './writing-round.ts';

const SCALE: Option[] = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/**
 * Strategies weighed by criteria and votes, then chosen or left for later. The order changes only when somebody asks for
 * it, never under the hand of who is scoring.
 */
@customElement('okr-lens-score')
export class LensScore extends LensBase<'score'> {
  static override styles = [shared, lensStyles, scoreStyles, cardMarksStyles, writingRoundStyles];

  /** The order by result as it was when it was asked for; `undefined` for the order of the board. */
  @state() private sorted: readonly string[] | undefined;

  /** On a shared device, for whom it speaks now. */
  @state() private speaker: string | undefined;

  private get vote(): VoteRound {
    return new VoteRound(this.replica, this.context, this.lens.id, this.lens.voteRound ?? null);
  }

  private get person(): string | undefined {
    return this.context.people.includes(this.speaker ?? '') ? this.speaker : this.context.people[0];
  }

  protected override render(): TemplateResult {
    const rows = scored(this.replica.cards('strategy'), this.lens.criteria, (id) =>
      // The own points alone would make a false order.
      this.vote.secret ? 0 : this.replica.votes(id, this.vote.id).all,
    );
    if (rows.length === 0) {
      return html`${this.renderHint()} ${this.renderEmpty()}`;
    }
    const shown = this.inOrder(rows);
    return html`
      ${this.renderHint()} ${this.lens.votes > 0 ? this.renderVoting() : nothing} ${this.renderBar(rows, shown)}
      <ol class="rows" aria-label=${this.lens.title}>
        ${repeat(
          shown,
          (row) => row.card.id,
          (row) => this.renderRow(row),
        )}
      </ol>
    `;
  }

  private renderBar(rows: readonly Scored[], shown: readonly Scored[]): TemplateResult {
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
      ${this.lens.votes > 0 && this.vote.open ? this.renderBudget() : nothing}
    </div>`;
  }

  private renderVoting(): TemplateResult {
    const { vote } = this;
    return html`${vote.renderLine(this.writable)}
    ${vote.open
      ? vote.renderSpeakers(this.person, (person) => {
          this.speaker = person;
        })
      : nothing}`;
  }

  private renderBudget(): TemplateResult {
    const left = Math.max(0, this.lens.votes - this.replica.votesSpent(this.vote.id, this.person));
    return html`<p class="budget" role="status">
      <span class="dots" aria-hidden="true">${dots(left, this.lens.votes)}</span>
      ${say(left === 1 ? 'score.left.one' : 'score.left', { left, all: this.lens.votes })}
    </p>`;
  }

  private renderRow(row: Scored): TemplateResult {
    const { card, total, filled, rank } = row;
    const decision = textOf(card, 'decision');
    const criteria = this.lens.criteria;
    return html`<li class="row card ${decision}" data-card=${card.id} data-state=${card.state}>
      <div class="head">
        <span class="rank ${rank === 1 ? 'first' : ''}" role="img" aria-label=${rank === undefined ? say('score.no-rank') : say('score.rank', { rank })}>
          ${rank ?? '–'}
        </span>
        <div class="headline">
          <p>${titleOf(card, 400)}</p>
          ${textOf(card, 'effect') === ''
            ? nothing
            : html`<p class="effect muted">${msg('pair', { name: fieldLabel('strategy', 'effect'), value: textOf(card, 'effect') })}</p>`}
          ${renderSaid(this.replica, card.id)} ${renderPresence(this.context, card.id)}
        </div>
        ${criteria.length === 0
          ? nothing
          : html`<p class="total">
              <b>${total === undefined ? '–' : formatTotal(total)}</b>
              <span class="muted"
                >${filled === criteria.length
                  ? say('score.total')
                  : say('score.filled', { filled, all: criteria.length })}</span
              >
            </p>`}
        <okr-lens-menu
          label=${msg('columns.actions', { text: titleOf(card) })}
          .entries=${() => sheetEntries(this, this.replica, card.id)}
        ></okr-lens-menu>
      </div>
      ${criteria.length === 0
        ? nothing
        : html`<div class="criteria">${criteria.map((criterion) => this.renderCriterion(row, criterion))}</div>`}
      <div class="foot">${this.lens.votes > 0 ? this.renderVotes(row) : nothing} ${this.renderDecision(row)}</div>
    </li>`;
  }

  private renderCriterion({ card }: Scored, criterion: Criterion): TemplateResult {
    const score = scoreOf(card, criterion.field);
    return html`<div class="criterion">
      <span class="label">${criterion.name} <span class="weight">${formatNumber(criterion.weight)} %</span></span>
      <okr-lens-choice
        wide
        label=${say('score.scale', { criterion: criterion.name, text: titleOf(card) })}
        .options=${SCALE}
        .value=${score === undefined ? '' : String(score)}
        ?disabled=${!this.writable}
        @choose=${({ detail }: CustomEvent<string | null>) =>
          this.replica.set(card.id, criterion.field, detail === null ? null : Number(detail))}
      ></okr-lens-choice>
    </div>`;
  }

  private renderVotes({ card }: Scored): TemplateResult {
    const { vote, person } = this;
    const { all, mine } = this.replica.votes(card.id, vote.id, person);
    const { votes, votesPerCard } = this.lens;
    const more = votesLeft(votes, votesPerCard, this.replica.votesSpent(vote.id, person), mine);
    const locked = !this.writable || !vote.open;
    const give = (points: number) => (): void => this.replica.vote(card.id, vote.id, points, person);
    const text = titleOf(card);
    return html`<div class="votes" role="group" aria-label=${say('score.votes', { text })}>
      <button
        class="button small"
        aria-label=${say('score.minus', { text })}
        ?disabled=${locked || mine === 0}
        @click=${give(mine - 1)}
      >
        −
      </button>
      <span class="dots" role="img" aria-label=${say('score.mine', { mine })}>${dots(mine, votesPerCard)}</span>
      <button
        class="button small"
        aria-label=${say('score.plus', { text })}
        ?disabled=${locked || more === 0}
        @click=${give(mine + 1)}
      >
        +
      </button>
      ${all > mine && !vote.secret ? html`<span class="muted">${say(all === 1 ? 'score.all.one' : 'score.all', { all })}</span>` : nothing}
    </div>`;
  }

  private renderDecision({ card }: Scored): TemplateResult {
    const decision = textOf(card, 'decision');
    const missing = decision !== '' && textOf(card, 'reason') === '';
    return html`<div class="decision">
      <okr-lens-choice
        label=${say('score.decide', { text: titleOf(card) })}
        .options=${[
          { value: 'chosen', label: say('score.choose'), tone: 'good' },
          { value: 'rejected', label: say('score.reject') },
        ]}
        .value=${decision}
        ?disabled=${!this.writable}
        @choose=${({ detail }: CustomEvent<'chosen' | 'rejected' | null>) =>
          this.replica.decide(card.id, detail, textOf(card, 'reason'), textOf(card, 'decider'))}
      ></okr-lens-choice>
      ${decision === ''
        ? nothing
        : html`<div class="why">
            ${this.field(card, 'reason', {
              noLabel: true,
              placeholder: say(decision === 'rejected' ? 'score.why-not' : 'score.why'),
            })}
            ${this.field(card, 'decider', { noLabel: true, placeholder: say('score.decider') })}
            ${missing ? html`<p class="status warn">${say('score.reason-missing')}</p>` : nothing}
          </div>`}
    </div>`;
  }

  private order(byResult: boolean, rows: readonly Scored[]): void {
    this.sorted = byResult ? best(rows).map((row) => row.card.id) : undefined;
  }

  /** New strategies come last until the order is asked for again. */
  private inOrder(rows: readonly Scored[]): Scored[] {
    const order = this.sorted;
    if (order === undefined) {
      return [...rows];
    }
    const place = ({ card }: Scored) => (order.includes(card.id) ? order.indexOf(card.id) : order.length);
    return [...rows].sort((a, b) => place(a) - place(b));
  }
}

function dots(filled: number, all: number): string {
  return '●'.repeat(Math.max(0, filled)) + '○'.repeat(Math.max(0, all - filled));
}

/** One decimal, always: 4.0 beside 3.7. */
function formatTotal(total: number): string {
  return rounded(total).toFixed(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lens-score': LensScore;
  }
}
