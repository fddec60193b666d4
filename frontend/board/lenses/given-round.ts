import './lens-choice.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LensContext } from '../lens.ts';
import { mayDecide } from '../model/beats.ts';
import type { Replica } from '../model/replica.ts';
import { isSecret, mayReveal, nextRound, roundNumber, roundPrefix, type RoundRow } from '../model/rounds.ts';
import type { LensRound, WireRound } from '../model/wire.ts';

/** A round in which people give something to the cards of a lens: which one it is, who gives, and who may end it. */
export abstract class GivenRound {
  protected readonly replica: Replica;
  protected readonly context: LensContext;
  protected readonly plan: LensRound | null;
  readonly #lens: string;
  readonly #row: RoundRow;

  /** @param row `vote.` for a vote beside a lens's other rounds, `score.` for scores */
  constructor(replica: Replica, context: LensContext, lens: string, plan: LensRound | null, row: RoundRow = '') {
    this.replica = replica;
    this.context = context;
    this.plan = plan;
    this.#lens = lens;
    this.#row = row;
  }

  get current(): WireRound | undefined {
    return this.replica.latestRound(this.#prefix);
  }

  /** Id to ask the document with. */
  get id(): string {
    return this.current?.round ?? '';
  }

  get open(): boolean {
    return this.current?.open === true && this.given;
  }

  /** Whether others' points are hidden now. */
  get secret(): boolean {
    return isSecret(this.current);
  }

  /** Whether the beat lets votes and scores be given. */
  protected get given(): boolean {
    return mayDecide(this.context.beat, this.context.role);
  }

  protected get mayReveal(): boolean {
    return mayReveal(this.plan, this.context.role);
  }

  /** Number of the newest round, 0 for none. */
  protected get number(): number {
    return roundNumber(this.#prefix, this.current);
  }

  /** Members of the group whose document this is. */
  protected get members(): number {
    const { groups, members } = this.context.room;
    const group = groups.find(({ doc }) => doc === this.replica.id)?.id;
    return members.filter((member) => member.group === group).length;
  }

  protected readonly start = (): void => {
    const purpose = this.#row === 'score.' ? 'score' : 'vote';
    this.replica.openRound(nextRound(this.replica, this.context.step.id, this.#lens, purpose, this.plan, this.#row));
  };

  /** On a shared device, whose turn it is. */
  protected renderTurn(question: string, speaker: string | undefined, choose: (person: string) => void): TemplateResult | typeof nothing {
    const { people } = this.context;
    if (people.length === 0) return nothing;
    return html`<div class="speakers">
      <span>${question}</span>
      <okr-lens-choice
        label=${question}
        .options=${people.map((person) => ({ value: person, label: person }))}
        .value=${speaker ?? ''}
        @choose=${({ detail }: CustomEvent<string | null>) => detail !== null && choose(detail)}
      ></okr-lens-choice>
    </div>`;
  }

  get #prefix(): string {
    return roundPrefix(this.context.step.id, this.#lens, this.#row);
  }
}
