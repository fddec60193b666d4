import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LensContext } from '../lens.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import { votesLeft } from '../model/scoring.ts';
import type { Lens } from '../model/wire.ts';
import { titleOf } from './lens-base.ts';
import { say } from './texts.ts';
import { VoteRound } from './vote-round.ts';

/** The points that people give beside the scores. Made anew at each drawing. */
export class ScoreVotes {
  readonly #replica: Replica;
  readonly #lens: Extract<Lens, { type: 'score' }>;
  readonly #round: VoteRound;
  readonly #person: string | undefined;
  readonly #writable: boolean;

  /** @param person on a shared device, for whom it speaks now */
  constructor(
    replica: Replica,
    context: LensContext,
    lens: Extract<Lens, { type: 'score' }>,
    person: string | undefined,
    writable: boolean,
  ) {
    this.#replica = replica;
    this.#lens = lens;
    this.#round = new VoteRound(replica, context, lens.id, lens.voteRound ?? null);
    this.#person = person;
    this.#writable = writable;
  }

  /** Whether the sums are known. */
  get known(): boolean {
    return this.#lens.votes > 0 && this.#round.id !== '' && !this.#round.secret;
  }

  /** Points of a card that count; the own ones alone would make a false order. */
  of(card: string): number {
    return this.known ? this.#replica.votes(card, this.#round.id).all : 0;
  }

  /** Where the vote stands, and for whom a shared device speaks. */
  renderLine(choose: (person: string) => void): TemplateResult | typeof nothing {
    if (this.#lens.votes === 0) return nothing;
    return html`${this.#round.renderLine(this.#writable)}
    ${this.#round.open ? this.#round.renderSpeakers(this.#person, choose) : nothing}`;
  }

  renderBudget(): TemplateResult | typeof nothing {
    if (this.#lens.votes === 0 || !this.#round.open) return nothing;
    const left = Math.max(0, this.#lens.votes - this.#replica.votesSpent(this.#round.id, this.#person));
    return html`<p class="budget" role="status">
      <span class="dots" aria-hidden="true">${dots(left, this.#lens.votes)}</span>
      ${say(left === 1 ? 'score.left.one' : 'score.left', { left, all: this.#lens.votes })}
    </p>`;
  }

  renderCard(card: ViewCard): TemplateResult | typeof nothing {
    const { votes, votesPerCard } = this.#lens;
    if (votes === 0) return nothing;
    const { all, mine } = this.#replica.votes(card.id, this.#round.id, this.#person);
    const more = votesLeft(votes, votesPerCard, this.#replica.votesSpent(this.#round.id, this.#person), mine);
    const locked = !this.#writable || !this.#round.open;
    const give = (points: number) => (): void => this.#replica.vote(card.id, this.#round.id, points, this.#person);
    const text = titleOf(card);
    return html`<div class="votes" role="group" aria-label=${say('score.votes', { text })}>
      <button class="button small" aria-label=${say('score.minus', { text })} ?disabled=${locked || mine === 0} @click=${give(mine - 1)}>
        −
      </button>
      <span class="dots" role="img" aria-label=${say('score.mine', { mine })}>${dots(mine, votesPerCard)}</span>
      <button class="button small" aria-label=${say('score.plus', { text })} ?disabled=${locked || more === 0} @click=${give(mine + 1)}>
        +
      </button>
      ${all > mine && !this.#round.secret
        ? html`<span class="muted">${say(all === 1 ? 'score.all.one' : 'score.all', { all })}</span>`
        : nothing}
    </div>`;
  }
}

function dots(filled: number, all: number): string {
  return '●'.repeat(Math.max(0, filled)) + '○'.repeat(Math.max(0, all - filled));
}
