import './unsent.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from '../elements/copy-text.ts';
import { ChangeWatch } from '../elements/change-watch.ts';
import { textOfFailure } from '../elements/field-kept.ts';
import { shared } from '../elements/shared-styles.ts';
import { kindLabel, language, msg, refusalText } from '../i18n/index.ts';
import type { FailedChange, Replica } from '../model/replica.ts';
import type { BoardConnection } from '../transport/connection.ts';

/** Whether everything is saved, in words; a list of what was refused, with a way on for each. */
@customElement('okr-status')
export class OkrStatus extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: inline-block;
        position: relative;
      }

      .line {
        align-items: center;
        background: none;
        border: 0;
        color: var(--okr-ink-soft);
        display: inline-flex;
        font-size: 0.875rem;
        gap: 0.5rem;
        padding: 0.25rem;
      }

      button.line {
        color: var(--okr-bad);
        cursor: pointer;
        font-weight: 600;
        text-decoration: underline;
      }

      .dot {
        background: var(--okr-good);
        block-size: 0.5rem;
        border-radius: 50%;
        flex: none;
        inline-size: 0.5rem;
      }

      .read-only .dot {
        background: var(--okr-line-strong);
      }

      .waiting .dot {
        background: var(--okr-warn);
      }

      .offline {
        color: var(--okr-warn);
        font-weight: 600;
      }

      .offline .dot {
        background: none;
        border: 2px solid var(--okr-warn);
      }

      .failed .dot {
        background: var(--okr-bad);
      }

      .panel {
        background: var(--okr-surface);
        border: 1px solid var(--okr-line);
        border-radius: var(--okr-radius);
        box-shadow: 0 8px 30px rgb(60 50 30 / 18%);
        display: grid;
        gap: 0.75rem;
        inline-size: min(24rem, calc(100vw - 2rem));
        inset-block-start: 100%;
        inset-inline-end: 0;
        max-block-size: 60vh;
        overflow-y: auto;
        padding: 1rem;
        position: absolute;
        z-index: 20;
      }

      .panel q {
        display: block;
        font-style: italic;
        overflow-wrap: anywhere;
        quotes: none;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
        margin-block-start: 0.25rem;
      }

      @media (max-width: 800px) {
        .panel {
          inset-inline: 0.5rem;
          inset-block-start: 3.5rem;
          position: fixed;
        }
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;
  /** Nothing can be written, so there is nothing to save. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;
  /** Says nothing as long as there is nothing to write and nothing wrong. */
  @property({ type: Boolean }) quiet = false;
  @state() private open = false;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { connection } = this;
    if (connection === undefined) return nothing;
    const failures = connection.failures;
    const { look, text } = this.reading(connection, failures.length);
    if (this.quiet && look === 'read-only') return nothing;
    const dot = html`<span class="dot" aria-hidden="true"></span>`;
    return html`
      ${look === 'failed'
        ? html`<button
            class="line failed"
            aria-expanded=${this.open}
            @click=${() => {
              this.open = !this.open;
            }}
          >
            ${dot}${text}
          </button>`
        : html`<span class="line ${look}" title=${look === 'offline' && connection.kept ? msg('state.offline-hint') : ''}>${dot}${text}</span>`}
      <span class="sr-only" role="status">${text}</span>
      <okr-unsent .connection=${connection}></okr-unsent>
      ${this.open && failures.length > 0
        ? html`<div class="panel" role="group" aria-label=${msg('room.failures')}>
            ${failures.map(({ replica, failure }) => this.renderFailure(replica, failure))}
          </div>`
        : nothing}
    `;
  }

  private renderFailure(replica: Replica, failure: FailedChange): TemplateResult {
    const text = textOfFailure(failure);
    const kind = 'card' in failure.op ? replica.card(failure.op.card)?.kind : undefined;
    return html`<div>
      <strong>${kind === undefined ? msg('save.failed') : kindLabel(kind)}</strong>
      <div>${refusalText(failure.code, failure.args)}</div>
      ${text === '' ? nothing : html`<q>${text}</q>`}
      <div class="actions">
        <button class="button small" @click=${() => replica.retry(failure.id)}>${msg('save.retry')}</button>
        ${text === ''
          ? nothing
          : html`<button class="button small" @click=${() => copyText(text)}>${msg('save.copy')}</button>`}
        <button class="button small quiet" @click=${() => replica.dismiss(failure.id)}>${msg('save.dismiss')}</button>
      </div>
    </div>`;
  }

  private reading(connection: BoardConnection, failed: number): { look: string; text: string } {
    const count = connection.waiting;
    if (count > 0 && !connection.kept) return { look: 'offline', text: msg('state.not-kept', { count }) };
    if (connection.offlineSince !== undefined) {
      const time = new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit', hour12: false }).format(
        connection.offlineSince,
      );
      return { look: 'offline', text: msg(count > 0 ? 'state.offline-waiting' : 'state.offline', { time, count }) };
    }
    if (connection.state === 'connecting') return { look: 'waiting', text: msg('room.connecting') };
    if (failed > 0) return { look: 'failed', text: failed === 1 ? msg('state.failed.one') : msg('state.failed', { count: failed }) };
    if (count > 0) return { look: 'waiting', text: count === 1 ? msg('state.waiting.one') : msg('state.waiting', { count }) };
    return this.readOnly
      ? { look: 'read-only', text: msg('state.readonly') }
      : { look: 'saved', text: msg('state.saved') };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-status': OkrStatus;
  }
}
