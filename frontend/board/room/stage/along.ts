import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import { staged } from '../../i18n/stage.ts';
import { type AlongTarget, alongTarget } from '../../model/along.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { stillWriting } from './writing.ts';

const OWN_WAY = 'okr-own-way';
const AGAIN_MS = 500;

/**
 * The trainer takes the person along: the board goes where the trainer looks, as long as the person wants that, and never in
 * the middle of typing.
 *
 * @event okr-along - go there; the detail is an {@link AlongTarget}
 */
@customElement('okr-along')
export class OkrAlong extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .along {
        align-items: center;
        background: var(--okr-surface);
        border: 1px solid var(--okr-accent);
        border-radius: var(--okr-radius);
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        padding: 0.25rem 0.875rem;
      }

      .words {
        flex: 1 1 12rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }

      .hint {
        color: var(--okr-ink-soft);
        font-size: 0.875rem;
      }

      .button {
        min-block-size: 2.25rem;
      }

      @media (pointer: coarse) {
        .button {
          min-block-size: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;
  /** The time of being taken along that the person has left. */
  @state() private left = leftBefore();
  /** Where the person was last taken. */
  private done = '';
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.again);
  }

  protected override updated(): void {
    const target = this.target();
    clearTimeout(this.again);
    if (target === undefined || this.own || target.key === this.done) return;
    if (stillWriting()) this.again = setTimeout(() => this.requestUpdate(), AGAIN_MS);
    else this.go(target);
  }

  protected override render(): TemplateResult | typeof nothing {
    const guide = this.connection?.attention.guide ?? null;
    if (guide === null) return nothing;
    const name = guide.from;
    if (this.own) {
      return html`<div class="along">
        <span class="words" role="status">${staged('along.own')}</span>
        <button class="button small" @click=${() => this.leave('')}>${staged('along.back', { name })}</button>
      </div>`;
    }
    const target = this.target();
    const waits = target !== undefined && target.key !== this.done && stillWriting();
    return html`<div class="along">
      <span class="words" role="status"
        >${waits
          ? html`${staged('along.there', { name, title: target.title })}
              <span class="hint">${staged('along.waits')}</span>`
          : staged('along.with', { name })}</span
      >
      ${waits
        ? html`<button class="button small" @click=${() => this.go(target)}>${staged('along.go')}</button>`
        : nothing}
      <button class="button small quiet" @click=${() => this.leave(guide.id)}>${staged('along.leave')}</button>
    </div>`;
  }

  private get own(): boolean {
    return this.left !== '' && this.left === this.connection?.attention.guide?.id;
  }

  private target(): AlongTarget | undefined {
    const { attention, agenda, room } = this.connection ?? {};
    if (attention?.guide == null || agenda === undefined || room === undefined) return undefined;
    return alongTarget(attention.guide, agenda.steps, room.at);
  }

  private go(target: AlongTarget): void {
    this.done = target.key;
    this.dispatchEvent(new CustomEvent('okr-along', { detail: target, bubbles: true, composed: true }));
    this.requestUpdate();
  }

  /** @param guide that is left; empty to go along again, at once */
  private leave(guide: string): void {
    this.left = guide;
    this.done = '';
    try {
      sessionStorage.setItem(OWN_WAY, guide);
    } catch {
      // Then it holds until the page is loaded anew.
    }
  }
}

function leftBefore(): string {
  try {
    return sessionStorage.getItem(OWN_WAY) ?? '';
  } catch {
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-along': OkrAlong;
  }
}
