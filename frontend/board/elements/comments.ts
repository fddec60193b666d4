import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tell } from '../i18n/cards.ts';
import { formatMoment } from '../i18n/moments.ts';
import { nameOf } from '../model/names.ts';
import type { People } from '../model/names.ts';
import type { Replica } from '../model/replica.ts';
import type { WireComment } from '../model/wire.ts';
import { drafts } from '../transport/drafts.ts';
import { ChangeWatch } from './change-watch.ts';
import { shared } from './shared-styles.ts';

const LIMIT = 1000;

/** What people say about a card, and a place to say something; what is not sent yet survives a reload. */
@customElement('okr-comments')
export class OkrComments extends LitElement {
  static override readonly styles = [
    shared,
    css`
      ol {
        display: grid;
        gap: 0.75rem;
      }

      .who {
        color: var(--okr-ink-soft);
        font-size: 0.8125rem;
      }

      .text {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }

      .done .text {
        color: var(--okr-ink-soft);
      }

      form {
        display: grid;
        gap: 0.375rem;
        justify-items: start;
        margin-block-start: 1rem;
      }

      textarea {
        background: var(--okr-surface);
        border: 1px solid var(--okr-line-strong);
        border-radius: var(--okr-radius-small);
        field-sizing: content;
        inline-size: 100%;
        min-block-size: 4.5rem;
        padding: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) replica!: Replica;
  @property() card = '';
  @property() me = '';
  @property({ attribute: false }) people!: People;
  @property({ type: Boolean }) readonly = false;
  @state() private text = '';
  @query('textarea') private area?: HTMLTextAreaElement;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('card')) this.text = drafts.find(this.draftKey)?.text ?? '';
  }

  protected override render(): TemplateResult {
    const comments = this.replica.comments(this.card);
    return html`
      ${comments.length === 0
        ? html`<p class="muted">${tell('comments.none')}</p>`
        : html`<ol>
            ${comments.map((comment) => this.renderComment(comment))}
          </ol>`}
      ${this.readonly
        ? nothing
        : html`<form @submit=${this.onSubmit}>
            <textarea
              aria-label=${tell('comments.write')}
              placeholder=${tell('comments.write')}
              maxlength=${LIMIT}
              .value=${this.text}
              @input=${this.onInput}
              @keydown=${this.onKey}
            ></textarea>
            <button class="button small primary" ?disabled=${this.text.trim() === ''}>${tell('comments.send')}</button>
          </form>`}
    `;
  }

  private renderComment(comment: WireComment): TemplateResult {
    const name = nameOf(comment.by, this.people);
    const mine = comment.by !== '' && comment.by === this.me;
    return html`<li class=${comment.done ? 'done' : ''}>
      <div class="who">
        ${name === undefined ? nothing : html`<b>${name}</b> · `}<time>${formatMoment(comment.at)}</time>
        ${comment.done ? html` · ${tell('comments.settled')}` : nothing}
      </div>
      <p class="text">${comment.text}</p>
      ${this.readonly
        ? nothing
        : html`<div>
            <button
              class="button small quiet"
              @click=${() => this.replica.resolve(this.card, comment.id, !comment.done)}
            >
              ${tell(comment.done ? 'comments.reopen' : 'comments.settle')}
            </button>
            ${mine
              ? html`<button
                  class="button small quiet"
                  @click=${() => this.replica.uncomment(this.card, comment.id)}
                >
                  ${tell('comments.take-back')}
                </button>`
              : nothing}
          </div>`}
    </li>`;
  }

  private get draftKey(): string {
    return `comment/${this.replica.id}/${this.card}`;
  }

  private onInput(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    drafts.keep(this.draftKey, { text: this.text, base: '' });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) this.send();
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.send();
  }

  private send(): void {
    const text = this.text.trim();
    if (text === '') return;
    this.replica.comment(this.card, text);
    this.text = '';
    drafts.drop(this.draftKey);
    this.area?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okr-comments': OkrComments;
  }
}
