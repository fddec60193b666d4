import '../elements/confirm-button.ts';
import './lens-choice.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { beatText } from '../i18n/beats.ts';
import { tell } from '../i18n/cards.ts';
import type { LensContext } from '../lens.ts';
import { mayDecide } from '../model/beats.ts';
import type { Replica } from '../model/replica.ts';
import { isSecret, mayReveal, nextRound, peopleIn, roundNumber, roundPrefix, type RoundRow } from '../model/rounds.ts';
import type { LensRound, WireRound } from '../model/wire.ts';

/** The round in which a lens is voted on or scored: which one it is, who gives, and who may end it. */
export class VoteRound {
  readonly #replica: Replica;
  readonly #context: LensContext;
  readonly #lens: string;
  readonly #plan: LensRound | null;
  readonly #row: RoundRow;

  /** @param row `vote.` for a vote beside a lens's other rounds, `score.` for scores */
  constructor(replica: Replica, context: LensContext, lens: string, plan: LensRound | null, row: RoundRow = '') {
    this.#replica = replica;
    this.#context = context;
    this.#lens = lens;
    this.#plan = plan;
    this.#row = row;
  }

  get current(): WireRound | undefined {
    return this.#replica.latestRound(this.#prefix);
  }

  /** Id to ask the document with. */
  get id(): string {
    return this.current?.round ?? '';
  }

  get open(): boolean {
    return this.current?.open === true && this.#given;
  }

  /** Whether the beat lets votes and scores be given. */
  get #given(): boolean {
    return mayDecide(this.#context.beat, this.#context.role);
  }

  /** Whether others' points are hidden now. */
  get secret(): boolean {
    return isSecret(this.current);
  }

  renderLine(writable: boolean): TemplateResult {
    const { current } = this;
    const may = writable && this.#given && mayReveal(this.#plan, this.#context.role);
    return html`<div class="round">
      <p role="status">${this.#reading(current)}</p>
      ${may ? this.#renderActions(current) : nothing}
    </div>`;
  }

  /** On a shared device, whose turn it is. */
  renderSpeakers(speaker: string | undefined, choose: (person: string) => void): TemplateResult | typeof nothing {
    const { people } = this.#context;
    if (people.length === 0) return nothing;
    return html`<div class="speakers">
      <span>${tell('votes.who')}</span>
      <okr-lens-choice
        label=${tell('votes.who')}
        .options=${people.map((person) => ({ value: person, label: person }))}
        .value=${speaker ?? ''}
        @choose=${({ detail }: CustomEvent<string | null>) => detail !== null && choose(detail)}
      ></okr-lens-choice>
    </div>`;
  }

  get #prefix(): string {
    return roundPrefix(this.#context.step.id, this.#lens, this.#row);
  }

  #reading(current: WireRound | undefined): string {
    if (!this.#given && (current === undefined || current.open)) return beatText('beat.votes-later');
    if (current === undefined) return tell('votes.not-started');
    if (!current.open) {
      const number = roundNumber(this.#prefix, current);
      return number > 1 ? tell('votes.over.round', { number }) : tell('votes.over');
    }
    if (!current.hidden) return '';
    const count = peopleIn(this.#replica.hidden, current.round);
    const all = this.#context.room.members.filter(({ group }) => this.#docOf(group) === this.#replica.id).length;
    const voted = count > all ? tell('votes.voted.more', { count }) : tell('votes.voted', { count, all });
    return `${tell('votes.hidden')} ${voted}`;
  }

  #docOf(group: string): string | undefined {
    return this.#context.room.groups.find(({ id }) => id === group)?.doc;
  }

  #renderActions(current: WireRound | undefined): TemplateResult {
    if (current?.open === true) {
      const kind = current.hidden ? 'reveal' : 'close';
      return html`<okr-confirm-button
        text=${tell(`votes.${kind}`)}
        question=${tell(`votes.${kind}.sure`)}
        yes=${tell(`votes.${kind}.yes`)}
        @okr-confirm=${() => this.#replica.closeRound(current.round)}
      ></okr-confirm-button>`;
    }
    return html`<button class="button small" @click=${this.#start}>
      ${tell(current === undefined ? 'votes.start' : 'votes.again')}
    </button>`;
  }

  readonly #start = (): void => {
    const purpose = this.#row === 'score.' ? 'score' : 'vote';
    this.#replica.openRound(
      nextRound(this.#replica, this.#context.step.id, this.#lens, purpose, this.#plan, this.#row),
    );
  };
}
