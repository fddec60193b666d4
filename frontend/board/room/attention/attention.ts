import './calls.ts';
import './help.ts';
import './lead.ts';
import './notices.ts';
import './questions.ts';
import './ready.ts';
import '../stage/along.ts';
import '../stage/coming.ts';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { announce, toast } from '../../elements/notify.ts';
import { shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import { type Heard, heard, news } from '../../model/attention-news.ts';
import { unanswered } from '../../model/poll.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import type { OkrPolls } from './polls.ts';

/**
 * What is between a participant and the trainer: help, being ready, questions in one line, and what the trainer wants
 * the person to see, pinned.
 */
@customElement('okr-attention')
export class OkrAttention extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .line,
      .pinned,
      .flow {
        display: grid;
        gap: 0.375rem;
        padding-inline: 1.25rem;
      }

      .line {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem 0.75rem;
        padding-block: 0.125rem 0.5rem;
      }

      .pinned:not(:empty),
      .flow {
        padding-block-end: 0.375rem;
      }

      .silence,
      .own {
        background: var(--okr-accent);
        border-radius: var(--okr-radius);
        color: #fff;
        padding: 0.625rem 0.875rem;
      }

      .own {
        background: var(--okr-accent-soft);
        color: var(--okr-ink);
      }

      .poll {
        border-color: var(--okr-accent);
        color: var(--okr-accent);
        font-weight: 600;
        min-block-size: 2.25rem;
      }

      @media (pointer: coarse) {
        .poll {
          min-block-size: 2.75rem;
        }
      }

      .silence b {
        display: block;
        font-size: 1.0625rem;
      }

      @media (max-width: 800px) {
        .line,
        .flow {
          padding-inline: 0.75rem;
        }

        .line {
          padding-block-start: 0.375rem;
        }

        .pinned:not(:empty) {
          background: var(--okr-paper);
          border-block-start: 1px solid var(--okr-line);
          box-shadow: 0 -6px 24px rgb(60 50 30 / 14%);
          inset-block-end: 0;
          inset-inline: 0;
          max-block-size: 70dvh;
          overflow-y: auto;
          padding: 0.5rem 0.75rem max(0.5rem, env(safe-area-inset-bottom));
          position: fixed;
          z-index: 15;
        }
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;
  /** The group's document. */
  @property() document = '';
  /** Id of the own group. */
  @property() group = '';
  /** Whether the workshop runs: before and after there is nothing to be ready with. */
  @property({ type: Boolean }) running = false;
  private heard: Heard | undefined;
  private readonly size = new ResizeObserver(() => this.tellHeight());

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
  }

  /** What sticks below the head of the room must know how high it is. */
  private tellHeight(): void {
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) (root.host as HTMLElement).style.setProperty('--okr-attention', `${this.offsetHeight}px`);
  }

  protected override updated(): void {
    const { connection } = this;
    if (connection?.you === undefined) return;
    const now = heard(connection.attention);
    if (this.heard !== undefined) this.tell(this.heard, now);
    this.heard = now;
    const follow = connection.attention.takeFollow();
    if (follow === undefined) return;
    this.dispatchEvent(new CustomEvent('okr-follow', { detail: follow, bubbles: true, composed: true }));
  }

  /** A poll may lie above what is on the screen. */
  private tell(before: Heard, now: Heard): void {
    const texts = news(before, now);
    if (texts.length > 0) announce(this, texts.join(' '));
    const poll = [...now.polls].find(([id]) => !before.polls.has(id));
    if (poll !== undefined) toast(this, { text: poll[1], action: { text: attend('poll.go'), run: this.toPoll } });
  }

  private readonly toPoll = (): void => {
    const polls = (this.getRootNode() as ShadowRoot).querySelector<OkrPolls>('okr-polls');
    polls?.show();
  };

  protected override render(): TemplateResult | typeof nothing {
    const { connection } = this;
    if (connection?.you === undefined) return nothing;
    if (connection.you.role !== 'participant') {
      return this.running && connection.you.role === 'facilitator'
        ? html`<div class="line"><okr-lead .connection=${connection} .group=${this.group}></okr-lead></div>`
        : nothing;
    }
    const { silence, spotlight, questions, polls } = connection.attention;
    const { people } = connection.you;
    return html`<div class="line" role="group" aria-label=${attend('attention.label')}>
        <okr-help .connection=${connection}></okr-help>
        ${this.running ? html`<okr-ready .connection=${connection} .document=${this.document}></okr-ready>` : nothing}
        ${questions.asking || questions.list.length > 0
          ? html`<okr-questions .connection=${connection}></okr-questions>`
          : nothing}
        ${polls.some((poll) => !poll.closed && unanswered(poll, people).length > 0)
          ? html`<button class="button small poll" @click=${this.toPoll}>${attend('poll.title')}</button>`
          : nothing}
      </div>
      <div class="flow">
        <okr-calls .connection=${connection}></okr-calls>
      </div>
      <div class="pinned">${silence
          ? html`<div class="silence"><b>${attend('silence.title')}</b>${attend('silence.text')}</div>`
          : nothing}${spotlight !== null && spotlight.group === this.group
          ? html`<div class="own">${attend('spotlight.own')}</div>`
          : nothing}${connection.coming === null || !this.running
          ? nothing
          : html`<okr-coming .connection=${connection}></okr-coming>`}${connection.attention.guide === null
          ? nothing
          : html`<okr-along .connection=${connection}></okr-along>`}${connection.attention.notices.length === 0
          ? nothing
          : html`<okr-notices .connection=${connection}></okr-notices>`}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-attention': OkrAttention;
  }
}
