import '../elements/confirm-button.ts';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { beatText } from '../i18n/beats.ts';
import { tell } from '../i18n/cards.ts';
import type { LensContext } from '../lens.ts';
import { mayHoldWriting } from '../model/beats.ts';
import type { Replica } from '../model/replica.ts';
import { hiddenOfOthers, isSecret, mayReveal, nextRound, peopleIn, roundPrefix } from '../model/rounds.ts';
import type { LensRound, WireRound } from '../model/wire.ts';

/** A line above a lens in which people write unseen by each other. */
export const writingRoundStyles = css`
  .round {
    align-items: center;
    background: var(--okr-accent-soft, #e8ecf8);
    border-radius: var(--okr-radius-small, 6px);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375rem;
    gap: 0.375rem 0.75rem;
    margin-block-end: 0.75rem;
    padding: 0.5rem 0.75rem;
  }

  .round p {
    flex: 1 1 16rem;
  }

  .hidden-cards {
    border: 1px dashed var(--okr-line-strong, #8f8a7f);
    border-radius: var(--okr-radius, 10px);
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
    margin-block-start: 0.5rem;
    padding: 0.5rem 0.75rem;
  }
`;

/** The writing round of a lens that is planned to have one. */
export class WritingRound {
  readonly #replica: Replica;
  readonly #context: LensContext;
  readonly #lens: string;
  readonly #plan: LensRound;

  constructor(replica: Replica, context: LensContext, lens: string, plan: LensRound) {
    this.#replica = replica;
    this.#context = context;
    this.#lens = lens;
    this.#plan = plan;
  }

  get current(): WireRound | undefined {
    return this.#replica.latestRound(roundPrefix(this.#context.step.id, this.#lens));
  }

  /** Whether people begin and end it themselves, or the beats of the step do. */
  get #held(): boolean {
    return mayHoldWriting(this.#context.beat, this.#context.role);
  }

  renderLine(writable: boolean): TemplateResult | typeof nothing {
    const { current } = this;
    if (current === undefined) return writable ? this.#renderStart() : nothing;
    if (!isSecret(current)) return nothing;
    const people = peopleIn(this.#replica.hidden, current.round);
    return html`<div class="round">
      <p>
        ${tell(current.anonymous ? 'round.private.anonymous' : 'round.private')}
        ${people === 0 ? nothing : html`<span role="status">${tell(people === 1 ? 'round.writers.one' : 'round.writers', { count: people })}</span>`}
      </p>
      ${this.#held && mayReveal(this.#plan, this.#context.role)
        ? html`<okr-confirm-button
            text=${tell('round.reveal')}
            question=${tell('round.reveal.sure')}
            yes=${tell('round.reveal.yes')}
            @okr-confirm=${() => this.#replica.closeRound(current.round)}
          ></okr-confirm-button>`
        : html`<span class="muted">${this.#held ? tell('round.wait') : beatText('beat.reveal-with-share')}</span>`}
    </div>`;
  }

  /** Stands for the cards of others that a place hides. */
  renderHidden(place: string, own: readonly { round?: string | undefined }[]): TemplateResult | typeof nothing {
    const { current } = this;
    if (!isSecret(current)) return nothing;
    const mine = own.filter(({ round }) => round === current.round).length;
    const count = hiddenOfOthers(this.#replica.hidden, current.round, place, mine);
    if (count === 0) return nothing;
    return html`<p class="hidden-cards">${tell(count === 1 ? 'round.hidden.one' : 'round.hidden', { count })}</p>`;
  }

  #renderStart(): TemplateResult | typeof nothing {
    if (!this.#plan.hidden || !this.#held) return nothing;
    const start = (): void =>
      this.#replica.openRound(nextRound(this.#replica, this.#context.step.id, this.#lens, 'write', this.#plan));
    return html`<div class="round">
      <p>${tell('round.not-started')}</p>
      ${mayReveal(this.#plan, this.#context.role)
        ? html`<button class="button small" @click=${start}>${tell('round.start')}</button>`
        : nothing}
    </div>`;
  }
}
