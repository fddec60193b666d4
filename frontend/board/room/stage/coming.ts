import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import { staged } from '../../i18n/stage.ts';
import { comingNow, type ComingReading } from '../../model/coming.ts';
import type { BoardConnection } from '../../transport/connection.ts';

const TICK_MS = 250;

/** The step that the trainer has announced, and how long it is until then. */
@customElement('okr-coming')
export class OkrComing extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .coming {
        align-items: baseline;
        background: var(--okr-accent-soft);
        border-radius: var(--okr-radius);
        color: var(--okr-ink);
        display: flex;
        flex-wrap: wrap;
        gap: 0.125rem 0.625rem;
        padding: 0.5rem 0.875rem;
      }

      .clock {
        font-size: 1.125rem;
        font-variant-numeric: tabular-nums;
        font-weight: 650;
      }

      .title {
        font-weight: 600;
        overflow-wrap: anywhere;
      }

      .hint {
        color: var(--okr-ink-soft);
        font-size: 0.875rem;
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;
  private tick: ReturnType<typeof setInterval> | undefined;
  private shown = '';

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tick = setInterval(() => {
      const now = JSON.stringify(this.reading());
      if (now !== this.shown) this.requestUpdate();
      this.shown = now;
    }, TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.tick);
  }

  protected override render(): TemplateResult | typeof nothing {
    const reading = this.reading();
    if (reading === undefined) return nothing;
    const { title, clock, minutes, over } = reading;
    const said = staged(minutes === 1 ? 'coming.said.one' : 'coming.said', { minutes, title });
    return html`<div class="coming">
        ${over
          ? html`<span class="title">${staged('coming.now', { title })}</span>`
          : html`<span>${staged('coming.in')}</span><span class="clock" role="timer">${clock}</span
              ><span class="title">${staged('coming.to', { title })}</span>`}
        <span class="hint">${staged('coming.hint')}</span>
      </div>
      <span class="sr-only" role="status">${over ? staged('coming.now', { title }) : said}</span>`;
  }

  private reading(): ComingReading | undefined {
    const { connection } = this;
    if (connection === undefined) return undefined;
    return comingNow(connection.coming, performance.now() - connection.comingAt, connection.agenda?.steps ?? []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-coming': OkrComing;
  }
}
