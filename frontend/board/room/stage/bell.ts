import { css, html, LitElement, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chime, unlockChime } from '../../elements/chime.ts';
import { announce, toast } from '../../elements/notify.ts';
import { shared } from '../../elements/shared-styles.ts';
import { staged } from '../../i18n/stage.ts';
import type { RoomEvent } from '../../model/wire.ts';

const STORED = 'okr-bell';
const SLASH = svg`<path d="M4 4l16 16" />`;

/** A switch for a soft sound at the end of the time. Off until somebody asks for it; the browser remembers. */
@customElement('okr-room-bell')
export class OkrRoomBell extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: inline-flex;
      }

      button {
        align-items: center;
        background: none;
        block-size: 2.25rem;
        border: 1px solid transparent;
        border-radius: 50%;
        color: var(--okr-ink-soft);
        cursor: pointer;
        display: inline-flex;
        inline-size: 2.25rem;
        justify-content: center;
        padding: 0;
      }

      button[aria-pressed='true'] {
        background: var(--okr-accent-soft);
        border-color: var(--okr-accent);
        color: var(--okr-ink);
      }

      svg {
        block-size: 1.25rem;
        fill: none;
        inline-size: 1.25rem;
        stroke: currentcolor;
        stroke-linecap: round;
        stroke-linejoin: round;
        stroke-width: 1.75;
      }

      @media (pointer: coarse) {
        button {
          block-size: 2.75rem;
          inline-size: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) timer?: RoomEvent['timer'];
  /** `performance.now()` when {@link timer} arrived. */
  @property({ type: Number }) since = 0;
  @state() private on = stored();
  private end: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pointerdown', this.unlock);
    window.addEventListener('keydown', this.unlock);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.end);
    window.removeEventListener('pointerdown', this.unlock);
    window.removeEventListener('keydown', this.unlock);
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has('timer') && !changed.has('since')) return;
    clearTimeout(this.end);
    const { timer } = this;
    const left = timer?.state === 'running' ? timer.leftMs - (performance.now() - this.since) : 0;
    if (left > 0) this.end = setTimeout(() => this.on && chime(), left);
  }

  protected override render(): TemplateResult {
    const label = staged('bell.label');
    return html`<button aria-pressed=${this.on} aria-label=${label} title=${label} @click=${() => void this.turn()}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15z" />
        <path d="M10 20.5a2.2 2.2 0 0 0 4 0" />
        ${this.on ? '' : SLASH}
      </svg>
    </button>`;
  }

  /** Whoever switches it on hears it: so one knows how loud it will be. */
  private async turn(): Promise<void> {
    this.on = !this.on;
    keep(this.on);
    if (!this.on) {
      announce(this, staged('bell.off'));
      return;
    }
    const heard = await unlockChime();
    if (heard) chime();
    toast(this, { text: staged(heard ? 'bell.on' : 'bell.none') });
  }

  /** After a reload the browser wants a press before it lets anything be heard. */
  private readonly unlock = (): void => {
    if (this.on) void unlockChime();
  };
}

function stored(): boolean {
  try {
    return localStorage.getItem(STORED) === 'on';
  } catch {
    return false;
  }
}

function keep(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // Then it holds for this page.
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-room-bell': OkrRoomBell;
  }
}
