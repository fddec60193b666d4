import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { beatText } from '../i18n/beats.ts';
import { tell } from '../i18n/cards.ts';
import { formatMoment } from '../i18n/moments.ts';
import { columnsText } from '../i18n/columns.ts';
import { partsOf } from '../model/mentions.ts';
import { nameOf } from '../model/names.ts';
import type { People } from '../model/names.ts';
import type { Replica } from '../model/replica.ts';
import type { WireComment } from '../model/wire.ts';
import { drafts } from '../transport/drafts.ts';
import { ChangeWatch } from './change-watch.ts';
import { MentionInput } from './mention-input.ts';
import { mentionStyles } from './mention-styles.ts';
import { shared } from './shared-styles.ts';

const LIMIT = 1000;

/** What people say about a card, and a place to say something; what is not sent yet survives a reload. */
@customElement('okr-comments')
export class OkrComments extends LitElement {
  static override readonly styles = [
    shared,
    mentionStyles,
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

      .small {
        font-size: 0.8125rem;
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

  private readonly mention: MentionInput;

  constructor() {
    super();
    new ChangeWatch(this, () => this.replica);
    this.mention = new MentionInput(this, () => ({
      area: this.area,
      names: this.names,
      enter: (text) => this.write(text),
    }));
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
      ${this.locked
        ? this.readonly
          ? nothing
          : html`<p class="muted small">${beatText('beat.own-comments')}</p>`
        : html`<form @submit=${this.onSubmit}>
            <textarea
              aria-label=${tell('comments.write')}
              aria-describedby="mentions"
              aria-autocomplete="list"
              aria-controls=${this.mention.offering ? 'names' : nothing}
              aria-activedescendant=${this.mention.active}
              placeholder=${tell('comments.write')}
              maxlength=${LIMIT}
              .value=${this.text}
              @input=${this.onInput}
              @keydown=${this.onKey}
              @blur=${this.mention.onBlur}
            ></textarea>
            ${this.mention.render()}
            <p id="mentions" class="muted small">${columnsText('mention.hint')}</p>
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
      <p class="text">${this.renderText(comment.text)}</p>
      ${this.locked
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

  /** Mentions are marked by what they are made of: the text stays plain. */
  private renderText(text: string): (string | TemplateResult)[] {
    const own = this.people.members.find(({ id }) => id === this.me)?.name;
    return partsOf(text, this.names).map((part) =>
      part.name === undefined
        ? part.text
        : html`<span class="mention ${part.name === own ? 'me' : ''}">${part.text}</span>`,
    );
  }

  private get locked(): boolean {
    return this.readonly || !this.replica.mayComment(this.card);
  }

  private get names(): string[] {
    return this.people.members.map(({ name }) => name);
  }

  private get draftKey(): string {
    return `comment/${this.replica.id}/${this.card}`;
  }

  private onInput(event: Event): void {
    this.write((event.target as HTMLTextAreaElement).value);
    this.mention.onInput();
  }

  private write(text: string): void {
    this.text = text;
    drafts.keep(this.draftKey, { text, base: '' });
  }

  private onKey(event: KeyboardEvent): void {
    if (this.mention.key(event)) return;
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
