import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ChangeWatch } from '../../elements/change-watch.ts';
import { shared } from '../../elements/shared-styles.ts';
import { attend } from '../../i18n/attention.ts';
import type { Question } from '../../model/wire.ts';
import type { BoardConnection } from '../../transport/connection.ts';
import { attentionStyles } from './attention-styles.ts';
import { doing } from './doing.ts';
import { Opening } from './opening.ts';

const LINE = 300;

/** What the room asks the trainer, the most wanted first, and the place for an own question. */
@customElement('okr-questions')
export class OkrQuestions extends LitElement {
  static override readonly styles = [
    shared,
    attentionStyles,
    css`
      ol {
        display: grid;
        gap: 0.5rem;
      }

      li {
        display: flex;
        gap: 0.625rem;
      }

      .vote {
        flex: none;
        font-variant-numeric: tabular-nums;
        min-inline-size: 3.25rem;
      }

      .vote[aria-pressed='true'] {
        background: var(--okr-accent-soft);
        border-color: var(--okr-accent);
        color: var(--okr-accent);
      }

      .words {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }

      .answered .words > :first-child {
        color: var(--okr-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) connection?: BoardConnection;
  @state() private line = '';
  @state() private nameless = false;
  @query('textarea') private area?: HTMLTextAreaElement;
  private readonly opening = new Opening(this);

  constructor() {
    super();
    new ChangeWatch(this, () => this.connection);
  }

  protected override render(): TemplateResult {
    const { list } = this.connection?.attention.questions ?? { list: [] };
    const open = list.filter(({ answered }) => !answered).length;
    return html`<button class="button small open" aria-expanded=${this.opening.open} @click=${this.opening.toggle}>
        ${open === 0 ? attend('questions.open') : attend('questions.count', { count: open })}
      </button>
      ${this.opening.open ? this.renderPanel(list) : nothing}`;
  }

  private renderPanel(list: readonly Question[]): TemplateResult {
    const { asking = false, nameless = false } = this.connection?.attention.questions ?? {};
    return html`<div class="panel" role="group" aria-label=${attend('questions.title')}>
      <h2>${attend('questions.title')}</h2>
      ${asking ? this.renderForm(nameless) : html`<p class="hint">${attend('questions.closed')}</p>`}
      ${list.length === 0
        ? html`<p class="hint">${attend('questions.none')}</p>`
        : html`<ol>
            ${repeat(
              list,
              ({ id }) => id,
              (question) => this.renderQuestion(question, asking),
            )}
          </ol>`}
    </div>`;
  }

  private renderForm(nameless: boolean): TemplateResult {
    return html`<form @submit=${this.send}>
      <label class="field">
        ${attend('questions.ask')}
        <textarea
          rows="2"
          maxlength=${LINE}
          .value=${this.line}
          @input=${() => (this.line = this.area?.value ?? '')}
          @keydown=${this.onKey}
        ></textarea>
      </label>
      ${nameless
        ? html`<label class="choice">
            <input
              type="checkbox"
              .checked=${this.nameless}
              @change=${(event: Event) => (this.nameless = (event.target as HTMLInputElement).checked)}
            />
            ${attend('questions.nameless')}
          </label>`
        : nothing}
      <div><button class="button primary small">${attend('questions.send')}</button></div>
    </form>`;
  }

  private renderQuestion(question: Question, asking: boolean): TemplateResult {
    const { id, line, name, mine, votes, voted, answered } = question;
    const who = mine ? attend('questions.mine') : name === '' ? attend('questions.anonymous') : name;
    return html`<li class=${answered ? 'answered' : ''}>
      <button
        class="button small vote"
        aria-pressed=${voted}
        aria-label=${`${attend('questions.vote', { line })} (${votes})`}
        ?disabled=${mine || answered || !asking}
        @click=${() => void doing(this, this.connection, 'question.vote', { question: id, vote: !voted })}
      >
        ▲ ${votes}
      </button>
      <div class="words">
        <div>${line}</div>
        <div class="hint">${who}${answered ? html` · ✓ ${attend('questions.answered')}` : nothing}</div>
      </div>
    </li>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    void this.send(event);
  };

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const line = this.line.trim();
    if (line === '') return;
    const nameless = this.nameless && this.connection?.attention.questions.nameless === true;
    if (await doing(this, this.connection, 'question.ask', { line, nameless })) this.line = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-questions': OkrQuestions;
  }
}
