import './poll.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import type { BoardConnection } from '../../transport/connection.ts';

/** The polls of the room, the newest first. */
@customElement('okr-polls')
export class OkrPolls extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .polls:not(:empty) {
        display: grid;
        gap: 0.5rem;
        padding: 0.75rem 1.25rem 0;
        scroll-margin-block-start: 12rem;
      }

      @media (max-width: 800px) {
        .polls:not(:empty) {
          padding-inline: 0.75rem;
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
    if (this.connection?.you?.role !== 'participant') return nothing;
    return html`<div class="polls">${repeat(
      this.connection.attention.polls,
      ({ id }) => id,
      (poll) => html`<okr-poll .connection=${this.connection} .poll=${poll}></okr-poll>`,
    )}</div>`;
  }

  /** Brings the newest poll onto the screen, ready to be answered. */
  show(): void {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    this.renderRoot.querySelector('.polls')?.scrollIntoView({ block: 'start', behavior });
    this.renderRoot.querySelector('okr-poll')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-polls': OkrPolls;
  }
}
