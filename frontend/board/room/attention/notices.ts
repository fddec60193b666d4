import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { doing } from './doing.ts';

/** The trainer's words, pinned one at a time until the person has read them; the oldest first. */
@customElement('okr-notices')
export class OkrNotices extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: contents;
      }

      .notice {
        align-items: center;
        background: var(--okr-warn-soft);
        border-inline-start: 4px solid var(--okr-warn);
        border-radius: var(--okr-radius-small);
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem 1rem;
        padding: 0.5rem 0.75rem;
      }

      .words {
        flex: 1 1 15rem;
        min-inline-size: 0;
      }

      .from {
        color: var(--okr-ink-soft);
        font-size: 0.875rem;
      }

      .text {
        max-block-size: 9rem;
        overflow-wrap: anywhere;
        overflow-y: auto;
        white-space: pre-line;
      }

      @media (pointer: coarse) {
        .button {
          min-block-size: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  protected override render(): TemplateResult | typeof nothing {
    const notices = this.connection?.attention.notices ?? [];
    const [first] = notices;
    if (first === undefined) return nothing;
    const more = notices.length - 1;
    return html`<div class="notice" role="group" aria-label=${attend(first.toAll ? 'notice.from' : 'notice.from.group', { name: first.from })}>
      <div class="words">
        <div class="from">
          ${attend(first.toAll ? 'notice.from' : 'notice.from.group', { name: first.from })}${more === 0
            ? nothing
            : html` · ${more === 1 ? attend('notice.more.one') : attend('notice.more', { count: more })}`}
        </div>
        <div class="text">${first.line}</div>
      </div>
      <button class="button small" @click=${() => void doing(this, this.connection, 'notice.read', { notice: first.id })}>
        ${attend('notice.read')}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-notices': OkrNotices;
  }
}
