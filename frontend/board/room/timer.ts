import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../elements/shared-styles.ts';
import { msg } from '../i18n/index.ts';
import type { RoomEvent } from '../model/wire.ts';

const TICK_MS = 250;
const SOON_MS = 60_000;

/** The remaining time of the step: the server's, counted on with the page's monotonic clock. */
@customElement('okr-timer')
export class OkrTimer extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: inline-flex;
      }

      .time {
        align-items: baseline;
        border-radius: 999px;
        display: inline-flex;
        font-weight: 600;
        gap: 0.5rem;
        padding: 0.125rem 0.75rem;
        white-space: nowrap;
      }

      .clock {
        font-size: 1.25rem;
        font-variant-numeric: tabular-nums;
      }

      .word {
        font-size: 0.8125rem;
        font-weight: 500;
      }

      .idle,
      .paused {
        color: var(--okr-ink-soft);
      }

      .running {
        background: var(--okr-accent-soft);
        color: var(--okr-ink);
      }

      .soon {
        background: var(--okr-warn-soft);
        color: var(--okr-warn);
      }

      .over {
        background: var(--okr-bad);
        color: #fff;
      }

      @media (max-width: 800px) {
        .word.secondary,
        .time.idle {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) timer?: RoomEvent['timer'];
  /** `performance.now()` when {@link timer} arrived. */
  @property({ type: Number }) since = 0;

  private tick: ReturnType<typeof setInterval> | undefined;
  private shown = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.tick = setInterval(() => {
      const text = JSON.stringify(this.reading());
      if (text !== this.shown) this.requestUpdate();
      this.shown = text;
    }, TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.tick);
  }

  protected override render(): TemplateResult | typeof nothing {
    const reading = this.reading();
    if (reading === undefined || (reading.look === 'idle' && reading.clock === '0:00')) return nothing;
    const { look, clock } = reading;
    if (look === 'idle') {
      const minutes = Math.round((this.timer?.totalMs ?? 0) / 60_000);
      return html`<span class="time idle"><span class="word">${msg('room.time.planned', { minutes })}</span></span>`;
    }
    return html`<span class="time ${look}" role="timer" aria-label=${`${msg('room.time.left')} ${clock}`}>
        ${look === 'over'
          ? html`<span>${msg('room.time.over')}</span>`
          : html`<span class="word secondary">${msg(look === 'paused' ? 'room.time.paused' : 'room.time.left')}</span
              ><span class="clock">${clock}</span>`}
      </span>
      <span class="sr-only" role="status">${this.spoken(look, clock)}</span>`;
  }

  /** Screen readers hear the end and the last minutes, not every second. */
  private spoken(look: string, clock: string): string {
    if (look === 'over') return msg('room.time.over');
    const minutes = Number(clock.split(':')[0]);
    return look === 'soon' || [5, 10].includes(minutes) ? msg('room.time.minutes-left', { minutes: Math.max(1, minutes) }) : '';
  }

  private reading(): { look: 'idle' | 'paused' | 'running' | 'soon' | 'over'; clock: string } | undefined {
    const { timer } = this;
    if (timer === undefined) return undefined;
    const gone = timer.state === 'running' ? performance.now() - this.since : 0;
    const left = Math.max(0, timer.leftMs - gone);
    const seconds = Math.ceil(left / 1000);
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (timer.state === 'running') return { look: left === 0 ? 'over' : left <= SOON_MS ? 'soon' : 'running', clock };
    return { look: timer.state, clock };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-timer': OkrTimer;
  }
}
