import '../elements/confirm-button.ts';
import './lens-choice.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { scoringText } from '../i18n/scoring.ts';
import type { LensContext } from '../lens.ts';
import { finished } from '../model/opinions.ts';
import type { Replica } from '../model/replica.ts';
import { isSecret, mayReveal, nextRound, peopleIn, roundNumber, roundPrefix } from '../model/rounds.ts';
import type { LensRound, WireRound } from '../model/wire.ts';

/** The round in which each person scores alone: where it stands, who may begin and end it, for whom a table speaks. */
export class ScoreRound {
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
    return this.#replica.latestRound(this.#prefix);
  }

  get open(): boolean {
    return this.current?.open === true;
  }

  /** Whether what the group thinks may be seen. */
  get revealed(): boolean {
    return this.current !== undefined && !isSecret(this.current);
  }

  /** @param cells that each person can score */
  renderLine(writable: boolean, cells: number): TemplateResult {
    const { current } = this;
    const may = writable && mayReveal(this.#plan, this.#context.role);
    return html`<div class="round">
      <p role="status">${this.#reading(current, cells)} ${may ? nothing : this.#waiting(current)}</p>
      ${may ? this.#renderActions(current, cells) : nothing}
    </div>`;
  }

  /** On a shared device, whose turn it is. */
  renderSpeakers(speaker: string | undefined, choose: (person: string) => void): TemplateResult | typeof nothing {
    const { people } = this.#context;
    if (people.length === 0) return nothing;
    return html`<div class="speakers">
      <span>${scoringText('round.who')}</span>
      <okr-lens-choice
        label=${scoringText('round.who')}
        .options=${people.map((person) => ({ value: person, label: person }))}
        .value=${speaker ?? ''}
        @choose=${({ detail }: CustomEvent<string | null>) => detail !== null && choose(detail)}
      ></okr-lens-choice>
    </div>`;
  }

  get #prefix(): string {
    return roundPrefix(this.#context.step.id, this.#lens, 'score.');
  }

  #reading(current: WireRound | undefined, cells: number): string {
    if (current === undefined) return scoringText('round.not-started');
    if (!current.open) {
      const number = roundNumber(this.#prefix, current);
      return number > 1 ? scoringText('round.over.number', { number }) : scoringText('round.over');
    }
    if (!current.hidden) return scoringText('round.open');
    const { begun, done, all } = this.#progress(current, cells);
    const reading = scoringText(current.anonymous ? 'round.private.anonymous' : 'round.private');
    const key = begun > all ? 'round.begun.more' : 'round.begun';
    return `${reading} ${scoringText(key, { count: begun, all, finished: done })}`;
  }

  #waiting(current: WireRound | undefined): string {
    if (mayReveal(this.#plan, this.#context.role)) return '';
    if (current === undefined) return scoringText('round.wait');
    return current.open ? scoringText('round.reveal.wait') : '';
  }

  #progress(current: WireRound, cells: number): { begun: number; done: number; all: number } {
    const { hidden, id } = this.#replica;
    const given = hidden.find(({ round }) => round === current.round)?.given ?? [];
    const { groups, members } = this.#context.room;
    const group = groups.find(({ doc }) => doc === id)?.id;
    const all = Math.max(this.#context.people.length, members.filter((member) => member.group === group).length);
    return { begun: peopleIn(hidden, current.round), done: finished(given, cells), all };
  }

  #renderActions(current: WireRound | undefined, cells: number): TemplateResult {
    if (current?.open !== true) {
      return html`<button class="button small ${current === undefined ? 'primary' : ''}" @click=${this.#start}>
        ${scoringText(current === undefined ? 'round.start' : 'round.again')}
      </button>`;
    }
    const { done, all } = this.#progress(current, cells);
    const missing = done < all && current.hidden;
    return html`<okr-confirm-button
      text=${scoringText('round.reveal')}
      question=${scoringText(missing ? 'round.reveal.missing' : 'round.reveal.sure', { finished: done, all })}
      yes=${scoringText('round.reveal.yes')}
      @okr-confirm=${() => this.#replica.closeRound(current.round)}
    ></okr-confirm-button>`;
  }

  readonly #start = (): void =>
    this.#replica.openRound(nextRound(this.#replica, this.#context.step.id, this.#lens, 'score', this.#plan, 'score.'));
}
