import './lens-choice.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ballotText } from '../i18n/ballot.ts';
import type { LensContext } from '../lens.ts';
import { byPoints, pointsOn } from '../model/ballot.ts';
import type { Replica, ViewCard } from '../model/replica.ts';
import type { LensBallot } from '../model/wire.ts';
import { titleOf } from './lens-base.ts';
import { VoteRound } from './vote-round.ts';

/** How a lens shows its cards once the points are known. */
export type BallotOrder = 'board' | 'votes';

/** The order that a lens has, and what to call for another one. */
export interface BallotSorting {
  order: BallotOrder;
  choose: (order: BallotOrder) => void;
}

const DOTS = 6;

/** On a shared device, for whom it speaks in a document now. */
const speakers = new WeakMap<Replica, string>();

/**
 * Points on the cards of any lens: `renderBar()` once above them, `renderDots()` at each card that can be voted on.
 * Made anew at each drawing; the lens has `ballotStyles` among its styles, and draws itself on the replica's `change`.
 */
export class Ballot {
  readonly #replica: Replica;
  readonly #context: LensContext;
  readonly #plan: LensBallot;
  readonly #round: VoteRound;
  readonly #secret: boolean;

  constructor(replica: Replica, context: LensContext, lens: string, plan: LensBallot) {
    this.#replica = replica;
    this.#context = context;
    this.#plan = plan;
    this.#round = new VoteRound(replica, context, lens, plan.round, 'vote.');
    this.#secret = this.#round.secret;
  }

  /** Whether the sums may be shown: after a vote, or during one that hides nothing. */
  get revealed(): boolean {
    return this.#round.id !== '' && !this.#secret;
  }

  /** Where the vote stands, who may start and end it, and what is left to give. */
  renderBar(sorting?: BallotSorting): TemplateResult {
    return html`<div class="ballot" role="group">
      ${this.#round.renderLine(this.#writable)}
      ${this.#gives
        ? html`${this.#round.renderSpeakers(this.#person, (person) => this.#speak(person))} ${this.#renderPurse()}`
        : nothing}
      ${sorting !== undefined && this.revealed ? renderSorting(sorting) : nothing}
    </div>`;
  }

  /** The points of a card; nothing before the first vote. */
  renderDots(card: Pick<ViewCard, 'id' | 'fields' | 'merged'>): TemplateResult | typeof nothing {
    const round = this.#round.id;
    if (round === '' || card.merged !== undefined) return nothing;
    const { mine, all, more } = pointsOn(this.#replica, card.id, round, this.#plan, this.#secret, this.#person);
    const text = titleOf(card);
    if (!this.#gives && mine === 0 && (all ?? 0) === 0) return nothing;
    return html`<div class="points" role="group" aria-label=${ballotText('on', { text })}>
      ${this.#gives ? this.#renderGiving(card.id, text, mine, more) : nothing}
      ${(all ?? 0) === 0 ? nothing : renderSum(all ?? 0)}
      ${!this.#gives && mine > 0 ? html`<span class="muted">${ballotText('mine', { mine })}</span>` : nothing}
    </div>`;
  }

  /**
   * Cards with most points first, or as they are while the points are hidden.
   *
   * @param withIt cards whose points count as the card's, such as those of its cluster
   */
  sort(cards: readonly ViewCard[], withIt: (card: string) => readonly ViewCard[] = () => []): ViewCard[] {
    if (!this.revealed) return [...cards];
    return byPoints(cards, (card) => this.sum([{ id: card }, ...withIt(card)]));
  }

  /** Points on some cards together; 0 while they are hidden. */
  sum(cards: readonly Pick<ViewCard, 'id'>[]): number {
    if (!this.revealed) return 0;
    return cards.reduce((sum, { id }) => sum + this.#replica.votes(id, this.#round.id).all, 0);
  }

  get #writable(): boolean {
    return this.#context.writable && this.#replica.writable;
  }

  /** Trainers have no voice. */
  get #gives(): boolean {
    return this.#round.open && this.#writable && this.#context.role === 'participant';
  }

  get #person(): string | undefined {
    const { people } = this.#context;
    const speaker = speakers.get(this.#replica);
    return people.find((person) => person === speaker) ?? people[0];
  }

  #speak(person: string): void {
    speakers.set(this.#replica, person);
    // All that shows points of this document shows other ones now.
    this.#replica.dispatchEvent(new Event('change'));
  }

  #renderPurse(): TemplateResult {
    const { points: all, perCard } = this.#plan;
    const left = Math.max(0, all - this.#replica.votesSpent(this.#round.id, this.#person));
    return html`<p class="purse">
      ${all > 12 ? nothing : html`<span class="dots" aria-hidden="true">${dots(left, all)}</span>`}
      <b role="status">${ballotText(left === 0 ? 'left.none' : 'left', { left, all })}</b>
      ${perCard < all ? html`<span class="muted">${ballotText('rule', { perCard })}</span>` : nothing}
    </p>`;
  }

  #renderGiving(card: string, text: string, mine: number, more: number): TemplateResult {
    const { perCard } = this.#plan;
    const give = (points: number) => (): void => {
      if (points >= 0 && points <= mine + more) this.#replica.vote(card, this.#round.id, points, this.#person);
    };
    if (perCard === 1) {
      return html`<button
        class="one"
        aria-pressed=${mine > 0}
        aria-label=${ballotText('give', { text })}
        aria-disabled=${mine + more === 0}
        @click=${give(mine > 0 ? 0 : 1)}
      >
        ${mine > 0 ? `● ${ballotText('voted')}` : `○ ${ballotText('vote')}`}
      </button>`;
    }
    // Truly disabled ones would lose the focus with the last point.
    return html`<button aria-label=${ballotText('minus', { text })} aria-disabled=${mine === 0} @click=${give(mine - 1)}>−</button>
      <span class="dots" role="img" aria-label=${ballotText('mine.of', { mine, perCard })}
        >${perCard > DOTS ? `${mine} / ${perCard}` : dots(mine, perCard)}</span
      >
      <button aria-label=${ballotText('plus', { text })} aria-disabled=${more === 0} @click=${give(mine + 1)}>+</button>`;
  }
}

function renderSum(all: number): TemplateResult {
  return html`<span class="sum">${ballotText(all === 1 ? 'sum.one' : 'sum', { all })}</span>`;
}

function renderSorting({ order, choose }: BallotSorting): TemplateResult {
  return html`<div class="sorting">
    <span>${ballotText('order')}</span>
    <okr-lens-choice
      label=${ballotText('order')}
      .options=${[
        { value: 'board', label: ballotText('order.board') },
        { value: 'votes', label: ballotText('order.votes') },
      ]}
      .value=${order}
      @choose=${({ detail }: CustomEvent<string | null>) => choose(detail === 'votes' ? 'votes' : 'board')}
    ></okr-lens-choice>
  </div>`;
}

function dots(filled: number, all: number): string {
  return '●'.repeat(Math.max(0, filled)) + '○'.repeat(Math.max(0, all - filled));
}
