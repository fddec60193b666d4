import '../elements/confirm-button.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { beatText } from '../i18n/beats.ts';
import { scoringText } from '../i18n/scoring.ts';
import type { LensContext } from '../lens.ts';
import { finished } from '../model/opinions.ts';
import type { Replica } from '../model/replica.ts';
import { peopleIn } from '../model/rounds.ts';
import type { LensRound, WireRound } from '../model/wire.ts';
import { GivenRound } from './given-round.ts';

/** The round in which each person scores alone, and how far everybody is. */
export class ScoreRound extends GivenRound {
  constructor(replica: Replica, context: LensContext, lens: string, plan: LensRound) {
    super(replica, context, lens, plan, 'score.');
  }

  /** Whether what the group thinks may be seen. */
  get revealed(): boolean {
    return this.current !== undefined && !this.secret;
  }

  /** @param cells that each person can score */
  renderLine(writable: boolean, cells: number): TemplateResult {
    const { current } = this;
    const may = writable && this.given && this.mayReveal;
    return html`<div class="round">
      <p role="status">${this.#reading(current, cells)} ${may ? nothing : this.#waiting(current)}</p>
      ${may ? this.#renderActions(current, cells) : nothing}
    </div>`;
  }

  /** On a shared device, whose turn it is. */
  renderSpeakers(speaker: string | undefined, choose: (person: string) => void): TemplateResult | typeof nothing {
    return this.renderTurn(scoringText('round.who'), speaker, choose);
  }

  #reading(current: WireRound | undefined, cells: number): string {
    if (!this.given && (current === undefined || current.open)) return beatText('beat.votes-later');
    if (current === undefined) return scoringText('round.not-started');
    if (!current.open) {
      return this.number > 1 ? scoringText('round.over.number', { number: this.number }) : scoringText('round.over');
    }
    if (!current.hidden) return scoringText('round.open');
    const { begun, done, all } = this.#progress(current, cells);
    const reading = scoringText(current.anonymous ? 'round.private.anonymous' : 'round.private');
    const key = begun > all ? 'round.begun.more' : 'round.begun';
    return `${reading} ${scoringText(key, { count: begun, all, finished: done })}`;
  }

  #waiting(current: WireRound | undefined): string {
    if (this.mayReveal || !this.given) return '';
    if (current === undefined) return scoringText('round.wait');
    return current.open ? scoringText('round.reveal.wait') : '';
  }

  #progress(current: WireRound, cells: number): { begun: number; done: number; all: number } {
    const { hidden } = this.replica;
    const given = hidden.find(({ round }) => round === current.round)?.given ?? [];
    const all = Math.max(this.context.people.length, this.members);
    return { begun: peopleIn(hidden, current.round), done: finished(given, cells), all };
  }

  #renderActions(current: WireRound | undefined, cells: number): TemplateResult {
    if (current?.open !== true) {
      return html`<button class="button small ${current === undefined ? 'primary' : ''}" @click=${this.start}>
        ${scoringText(current === undefined ? 'round.start' : 'round.again')}
      </button>`;
    }
    const { done, all } = this.#progress(current, cells);
    const missing = done < all && current.hidden;
    return html`<okr-confirm-button
      text=${scoringText('round.reveal')}
      question=${scoringText(missing ? 'round.reveal.missing' : 'round.reveal.sure', { finished: done, all })}
      yes=${scoringText('round.reveal.yes')}
      @okr-confirm=${() => this.replica.closeRound(current.round)}
    ></okr-confirm-button>`;
  }
}
