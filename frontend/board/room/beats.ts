import '../elements/confirm-button.ts';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { beatText } from '../i18n/beats.ts';
import { beatClock, mayMove, type BeatNow } from '../model/beats.ts';
import type { AgendaStep, Beat, Role, RoomEvent } from '../model/wire.ts';
import { beatsStyles } from './beats-styles.ts';

const TICK_MS = 250;
const SOON = /^0:[0-5]/;

/**
 * The rhythm of the step in one line: which part the group is in, what is left of it, what may be done now, and the way
 * on for those who may move the group. Fires `okr-beat` with `{ beat }`.
 */
@customElement('okr-beats')
export class OkrBeats extends LitElement {
  static override readonly styles = [shared, beatsStyles];

  @property({ attribute: false }) step?: AgendaStep;
  @property({ attribute: false }) now?: BeatNow;
  @property({ attribute: false }) mover: Role = 'participant';
  @property({ attribute: false }) timer?: RoomEvent['timer'];
  /** `performance.now()` when {@link timer} arrived. */
  @property({ type: Number }) since = 0;

  private tick: ReturnType<typeof setInterval> | undefined;
  private shown: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.tick = setInterval(() => {
      if (this.clock() !== this.shown) this.requestUpdate();
    }, TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.tick);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { step, now } = this;
    if (step === undefined || now === undefined) return nothing;
    return html`<div class="beats" role="group" aria-label=${beatText('beat.label')}>
      <ol>
        ${(step.beats ?? []).map(
          ({ beat }, index) =>
            html`<li aria-current=${index === now.at ? 'step' : nothing}>${name(beat)}</li>`,
        )}
      </ol>
      ${this.renderLeft()}
      <p class="now" role="status">${beatText(`beat.now.${now.beat}`)}</p>
      ${mayMove(step, this.mover) ? this.renderMoves(now) : nothing}
    </div>`;
  }

  private renderLeft(): TemplateResult | typeof nothing {
    const clock = this.clock();
    this.shown = clock;
    if (clock === undefined) return nothing;
    const soon = this.timer?.state === 'running' && SOON.test(clock);
    return html`<span class="left ${soon ? 'soon' : ''}" role="timer">${beatText('beat.left', { clock })}</span>`;
  }

  /** Private cards are shown for good, so that the way there asks in its own words. */
  private renderMoves({ beat, before, next }: BeatNow): TemplateResult {
    return html`<div class="moves">
      ${before === undefined
        ? nothing
        : html`<button class="button small quiet" @click=${() => this.move(before)}>
            ${beatText('beat.back', { beat: name(before) })}
          </button>`}
      ${next === undefined
        ? nothing
        : html`<okr-confirm-button
            text=${beatText('beat.next', { beat: name(next) })}
            question=${beatText(beat === 'silent' ? 'beat.next.reveal' : 'beat.next.sure')}
            yes=${beatText('beat.next.yes')}
            @okr-confirm=${() => this.move(next)}
          ></okr-confirm-button>`}
    </div>`;
  }

  private clock(): string | undefined {
    const { now, timer } = this;
    return now === undefined || timer === undefined
      ? undefined
      : beatClock(timer.state, now.leftMs, performance.now() - this.since);
  }

  private move(beat: Beat): void {
    this.dispatchEvent(new CustomEvent('okr-beat', { detail: { beat } }));
  }
}

function name(beat: Beat): string {
  return beatText(`beat.${beat}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-beats': OkrBeats;
  }
}
