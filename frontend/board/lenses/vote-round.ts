import '../elements/confirm-button.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { beatText } from '../i18n/beats.ts';
import { tell } from '../i18n/cards.ts';
import { peopleIn } from '../model/rounds.ts';
import type { WireRound } from '../model/wire.ts';
import { GivenRound } from './given-round.ts';

/** The round in which a lens is voted on. */
export class VoteRound extends GivenRound {
  renderLine(writable: boolean): TemplateResult {
    const { current } = this;
    const may = writable && this.given && this.mayReveal;
    return html`<div class="round">
      <p role="status">${this.#reading(current)}</p>
      ${may ? this.#renderActions(current) : nothing}
    </div>`;
  }

  /** On a shared device, whose turn it is. */
  renderSpeakers(speaker: string | undefined, choose: (person: string) => void): TemplateResult | typeof nothing {
    return this.renderTurn(tell('votes.who'), speaker, choose);
  }

  #reading(current: WireRound | undefined): string {
    if (!this.given && (current === undefined || current.open)) return beatText('beat.votes-later');
    if (current === undefined) return tell('votes.not-started');
    if (!current.open) return this.number > 1 ? tell('votes.over.round', { number: this.number }) : tell('votes.over');
    if (!current.hidden) return '';
    const count = peopleIn(this.replica.hidden, current.round);
    const all = this.members;
    const voted = count > all ? tell('votes.voted.more', { count }) : tell('votes.voted', { count, all });
    return `${tell('votes.hidden')} ${voted}`;
  }

  #renderActions(current: WireRound | undefined): TemplateResult {
    if (current?.open === true) {
      const kind = current.hidden ? 'reveal' : 'close';
      return html`<okr-confirm-button
        text=${tell(`votes.${kind}`)}
        question=${tell(`votes.${kind}.sure`)}
        yes=${tell(`votes.${kind}.yes`)}
        @okr-confirm=${() => this.replica.closeRound(current.round)}
      ></okr-confirm-button>`;
    }
    return html`<button class="button small" @click=${this.start}>
      ${tell(current === undefined ? 'votes.start' : 'votes.again')}
    </button>`;
  }
}
