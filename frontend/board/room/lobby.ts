import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { accentOf, shared } from '../elements/shared-styles.ts';
import { msg } from '../i18n/index.ts';
import { meetingText, originText } from '../i18n/meetings.ts';
import type { AgendaStep, RoomEvent } from '../model/wire.ts';
import { returnCode, takeHomeStyles } from './take-home.ts';

/** Before the start: who is here, what is going to happen, and the code that brings one back. */
@customElement('okr-lobby')
export class OkrLobby extends LitElement {
  static override readonly styles = [
    shared,
    takeHomeStyles,
    css`
      :host {
        display: block;
        margin-inline: auto;
        max-inline-size: 58rem;
        padding: 2rem 1.25rem;
      }

      h2 {
        font-size: clamp(1.5rem, 4vw, 2.125rem);
      }

      .waiting {
        align-items: center;
        color: var(--okr-ink-soft);
        display: flex;
        font-size: 1.0625rem;
        gap: 0.625rem;
        margin-block: 0.5rem 1.5rem;
      }

      .waiting::before {
        animation: breathe 2.4s ease-in-out infinite;
        background: var(--okr-accent);
        block-size: 0.625rem;
        border-radius: 50%;
        content: '';
        flex: none;
        inline-size: 0.625rem;
      }

      @keyframes breathe {
        50% {
          opacity: 0.25;
        }
      }

      .columns {
        display: grid;
        gap: 1rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      }

      .side {
        align-content: start;
        display: grid;
        gap: 1rem;
      }

      .card {
        padding: 1.125rem 1.25rem;
      }

      h3 {
        font-size: 1rem;
        margin-block-end: 0.625rem;
      }

      .members {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }

      .members .chip {
        font-size: 0.9375rem;
      }

      .agenda {
        display: grid;
        gap: 0.5rem;
      }

      .agenda li {
        align-items: baseline;
        display: grid;
        gap: 0.75rem;
        grid-template-columns: 1.5rem 1fr auto;
      }

      .agenda .number {
        color: var(--step-accent);
        font-weight: 700;
        text-align: center;
      }

      .agenda .minutes {
        color: var(--okr-ink-soft);
        font-size: 0.875rem;
        white-space: nowrap;
      }

      .parent {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: false }) room?: RoomEvent;
  @property({ attribute: false }) agenda: readonly AgendaStep[] = [];
  @property() me = '';
  @property() name = '';
  @property({ attribute: 'return-code' }) returnCode = '';

  protected override render(): TemplateResult | typeof nothing {
    const { room } = this;
    if (room === undefined) return nothing;
    return html`
      <h2>${msg('lobby.title', { name: this.name })}</h2>
      <p class="waiting">${msg('lobby.waiting')}</p>
      <div class="columns">
        <div class="side">
          <section class="card">
            <h3>${msg('lobby.members', { group: room.group?.name ?? '' })}</h3>
            <ul class="members">
              ${room.members.map(
                ({ id, name }) =>
                  html`<li class="chip ${id === this.me ? '' : 'neutral'}">
                    ${id === this.me ? msg('room.you', { name }) : name}
                  </li>`,
              )}
            </ul>
          </section>
          ${this.returnCode === ''
            ? nothing
            : html`<section class="card">${returnCode(this.returnCode, this.name)}</section>`}
          ${room.origin == null
            ? nothing
            : html`<section class="card origin">
                <h3>${meetingText('origin.title')}</h3>
                <p>${originText('origin.text', room.origin)}</p>
              </section>`}
          ${room.workshop.parent.trim() === ''
            ? nothing
            : html`<section class="card">
                <h3>${msg('room.parent')}</h3>
                <p class="parent">${room.workshop.parent}</p>
              </section>`}
        </div>
        <section class="card">
          <h3>${msg('lobby.agenda')}</h3>
          <ol class="agenda">
            ${this.agenda.map(
              ({ number, title, minutes }, index) =>
                html`<li style=${`--step-accent: ${accentOf(index)}`}>
                  <span class="number">${number || '·'}</span><span>${title}</span
                  ><span class="minutes">${msg('lobby.minutes', { minutes })}</span>
                </li>`,
            )}
          </ol>
        </section>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-lobby': OkrLobby;
  }
}
